/** Parts of the page come in turn, each in a render of its own, and come anew with another data set. */
import { render, screen } from '@testing-library/react';
import { useLayoutEffect, type ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { InTurn, Turns } from '../../src/ui/Turns.tsx';

/** What came to stand on the page, in order. */
let came: string[] = [];

beforeEach(() => {
  came = [];
});

function Part({ name }: { readonly name: string }): ReactNode {
  useLayoutEffect(() => void came.push(name), [name]);
  return <p>{name}</p>;
}

const page = (of: string, together = false) => (
  <Turns of={of} last={2} together={together}>
    <Part name={`picture of ${of}`} />
    <InTurn turn={2}>
      <Part name="filters" />
    </InTurn>
    <InTurn turn={1} room={<Part name="room" />}>
      <Part name="strip" />
    </InTurn>
  </Turns>
);

const said = (): readonly (string | null)[] =>
  screen.getAllByRole('paragraph').map(({ textContent }) => textContent);

test('what comes later has its room until then', () => {
  render(page('one'));
  expect(came).toEqual(['picture of one', 'room', 'strip', 'filters']);
  expect(said()).toEqual(['picture of one', 'filters', 'strip']);
});

test('of another data set all come anew, and only then', () => {
  const { rerender } = render(page('one'));
  came = [];
  rerender(page('one'));
  expect(came).toEqual([]);
  rerender(page('other'));
  expect(came).toEqual(['picture of other', 'room', 'strip', 'filters']);
  expect(said()).toEqual(['picture of other', 'filters', 'strip']);
});

test('together none waits for another', () => {
  const { rerender } = render(page('one', true));
  expect(came).toEqual(['picture of one', 'filters', 'strip']);
  rerender(page('other', true));
  expect(came).toEqual(['picture of one', 'filters', 'strip', 'picture of other']);
});
