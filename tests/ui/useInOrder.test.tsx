/** A choice is answered in order: the control, then the picture, then what is said; and all agree in the end. */
import { act, render, screen } from '@testing-library/react';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { useInOrder } from '../../src/ui/useInOrder.ts';

interface Shown {
  readonly of: string;
  readonly choice: number;
}

const ofTheSame = (one: Shown, other: Shown): boolean => one.of === other.of;

/** What stood on the page after each commit: the choice, the picture, the words. */
let seen: string[] = [];
let choose: (shown: Shown) => void;

beforeEach(() => {
  seen = [];
});

function Page({ isLarge }: { readonly isLarge: boolean }): ReactNode {
  const [newest, setNewest] = useState<Shown>({ of: 'data', choice: 1 });
  const { pictured, told } = useInOrder(newest, ofTheSame, isLarge);
  const all = [newest, pictured, told].map(({ choice }) => choice).join(' ');
  useLayoutEffect(() => {
    choose = setNewest;
    if (seen.at(-1) !== all) seen.push(all);
  }, [all]);
  return <p>{all}</p>;
}

test('the picture is there with the control, the words follow', () => {
  render(<Page isLarge={false} />);
  act(() => choose({ of: 'data', choice: 2 }));
  expect(seen).toEqual(['1 1 1', '2 2 1', '2 2 2']);
  expect(screen.getByText('2 2 2')).toBeInTheDocument();
});

test('a large picture follows the control, and the words follow the picture', () => {
  render(<Page isLarge />);
  act(() => choose({ of: 'data', choice: 2 }));
  expect(seen).toEqual(['1 1 1', '2 1 1', '2 2 1', '2 2 2']);
});

test('of two choices before the words came, they say the last one only', () => {
  render(<Page isLarge />);
  act(() => {
    choose({ of: 'data', choice: 2 });
    choose({ of: 'data', choice: 3 });
  });
  expect(seen.at(-1)).toBe('3 3 3');
  expect(seen.some((each) => each.endsWith('2'))).toBe(false);
});

test.each([true, false])('another data set is shown whole, large or not (%s)', (isLarge) => {
  render(<Page isLarge={isLarge} />);
  act(() => choose({ of: 'other data', choice: 7 }));
  expect(seen).toEqual(['1 1 1', '7 7 7']);
});
