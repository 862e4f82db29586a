import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Selection } from '../../src/model/view.ts';
import { click, drawn, heard, mark, press, show } from '../helpers/drawnGraph.ts';

const graph = drawn();
const stops = (): (string | null)[] =>
  [...graph.svg.querySelectorAll('[tabindex="0"]')].map((each) => each.getAttribute('aria-label'));

describe('keyboard', () => {
  test('there is one Tab stop: the first party, then what has the focus', () => {
    show(graph);
    expect(stops()).toEqual(['Armed opposition']);
    mark('Turkey').focus();
    expect(stops()).toEqual(['Turkey']);
  });

  test('a new selection becomes the Tab stop', () => {
    show(graph);
    show(graph, { select: { kind: 'issue', id: 'arms' } });
    expect(stops()).toEqual(['Lay down arms']);
  });

  test('the Tab stop survives its mark', () => {
    show(graph);
    mark('Hezbollah').focus();
    show(graph, { parties: ['a', 'b'] });
    expect(stops()).toEqual(['Armed opposition']);
    expect(mark('Armed opposition')).toHaveFocus();
  });

  test('arrows move the focus from mark to mark and preview', () => {
    show(graph);
    mark('Armed opposition').focus();
    expect(press(mark('Armed opposition'), 'ArrowRight')).toBe(false);
    expect(document.activeElement).not.toBe(mark('Armed opposition'));
    expect(graph.svg.contains(document.activeElement)).toBe(true);
    expect(heard.onHover).toHaveBeenCalled();
  });

  test('Home and End go to the first and the last mark', () => {
    show(graph);
    mark('Turkey').focus();
    press(mark('Turkey'), 'Home');
    expect(mark('Armed opposition')).toHaveFocus();
    press(mark('Armed opposition'), 'End');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/alignment .* conflict/);
  });

  test('Enter and Space select, and let go of what is selected', () => {
    show(graph);
    press(mark('Turkey'), 'Enter');
    expect(heard.onSelect).toHaveBeenLastCalledWith({ kind: 'party', id: 'c' });
    press(mark('Lay down arms'), ' ');
    expect(heard.onSelect).toHaveBeenLastCalledWith({ kind: 'issue', id: 'arms' });
    show(graph, { select: { kind: 'party', id: 'c' } });
    press(mark('Turkey'), 'Enter');
    expect(heard.onSelect).toHaveBeenLastCalledWith(undefined);
  });

  test('Escape lets go and gives the focus back to the mark that was selected', () => {
    show(graph, { select: { kind: 'party', id: 'c' } });
    mark('Kazakhstan').focus();
    expect(press(mark('Kazakhstan'), 'Escape')).toBe(false);
    expect(heard.onSelect).toHaveBeenLastCalledWith(undefined);
    expect(mark('Turkey')).toHaveFocus();
  });

  test('Escape is left to others when nothing is selected', () => {
    show(graph);
    expect(press(mark('Turkey'), 'Escape')).toBe(true);
    expect(heard.onSelect).not.toHaveBeenCalled();
  });

  test('keys with Alt, Ctrl or Meta belong to the browser', () => {
    show(graph);
    expect(press(mark('Turkey'), 'ArrowLeft', { altKey: true })).toBe(true);
  });

  test('the focus stays on its mark when the order of painting changes', () => {
    show(graph);
    for (const name of [/^Armed .* government/, /^Armed .* Turkey/]) {
      mark(name).focus();
      show(graph, { issues: ['arms', 'leave'], count: 'all' });
      expect(mark(name)).toHaveFocus();
      show(graph);
      expect(mark(name)).toHaveFocus();
    }
  });
});

describe('pointer', () => {
  test('a click selects, a second one lets go', () => {
    show(graph);
    click(mark('Turkey'));
    expect(heard.onSelect).toHaveBeenLastCalledWith({ kind: 'party', id: 'c' });
    show(graph, { select: { kind: 'party', id: 'c' } });
    click(mark('Turkey'));
    expect(heard.onSelect).toHaveBeenLastCalledWith(undefined);
  });

  test('a tie is selected with its ends in order', () => {
    show(graph);
    click(mark(/^Armed .* government/));
    expect(heard.onSelect).toHaveBeenLastCalledWith({ kind: 'tie', a: 'a', b: 'b' });
  });

  test.each<[string, Selection]>([
    ['a mark', { kind: 'party', id: 'c' }],
    ['something that has no mark', { kind: 'statement', id: 's01' }],
  ])('a click on the background lets go of %s', (_, select) => {
    show(graph, { select });
    click(graph.svg);
    expect(heard.onSelect).toHaveBeenLastCalledWith(undefined);
  });

  test('a click on the background selects nothing where nothing is selected', () => {
    show(graph);
    click(graph.svg);
    expect(heard.onSelect).not.toHaveBeenCalled();
  });

  test('hover previews once for each mark, and ends when the pointer leaves', () => {
    show(graph);
    const move = (target: Element) =>
      target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    move(mark('Turkey'));
    move(mark('Turkey'));
    expect(heard.onHover.mock.calls).toEqual([[{ kind: 'party', id: 'c' }]]);
    graph.svg.dispatchEvent(new PointerEvent('pointerleave'));
    expect(heard.onHover).toHaveBeenLastCalledWith(undefined);
  });

  test('a finger does not hover', () => {
    show(graph);
    mark('Turkey').dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'touch' }));
    expect(heard.onHover).not.toHaveBeenCalled();
  });
});

describe('a finger', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  /** What the one finger does, or another: it stands at `x` px. */
  const finger = (type: string, target: Element, { x = 0, isPrimary = true } = {}) =>
    target.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerType: 'touch', isPrimary, clientX: x }),
    );
  /** Lifts the finger, upon which a browser may click. */
  const lift = (target: Element) => {
    finger('pointerup', target);
    click(target);
  };

  test('held on a mark previews it until it is lifted, and selects nothing', () => {
    show(graph);
    finger('pointerdown', mark('Turkey'));
    finger('pointermove', mark('Turkey'), { x: 3 });
    expect(heard.onHover).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(heard.onHover.mock.calls).toEqual([[{ kind: 'party', id: 'c' }]]);
    lift(mark('Turkey'));
    expect(heard.onHover).toHaveBeenLastCalledWith(undefined);
    expect(heard.onSelect).not.toHaveBeenCalled();
  });

  test('that taps selects, also after a hold', () => {
    show(graph);
    finger('pointerdown', mark('Turkey'));
    vi.advanceTimersByTime(500);
    finger('pointerup', mark('Turkey'));
    finger('pointerdown', mark('Turkey'));
    vi.advanceTimersByTime(100);
    lift(mark('Turkey'));
    vi.advanceTimersByTime(1000);
    expect(heard.onSelect.mock.calls).toEqual([[{ kind: 'party', id: 'c' }]]);
    expect(heard.onHover).toHaveBeenLastCalledWith(undefined);
  });

  test.each<[string, () => void]>([
    ['moves', () => void finger('pointermove', mark('Turkey'), { x: 30 })],
    ['is joined by another', () => void finger('pointerdown', mark('Turkey'), { isPrimary: false })],
    ['scrolls the page', () => void finger('pointercancel', mark('Turkey'))],
    ['is on a graph that is taken away', () => graph.view.destroy()],
  ])('that %s previews nothing', (_, does) => {
    show(graph);
    finger('pointerdown', mark('Turkey'));
    does();
    vi.advanceTimersByTime(1000);
    expect(heard.onHover).not.toHaveBeenCalled();
  });

  test('held leaves no menu of the browser behind, which a mouse keeps', () => {
    show(graph);
    const menu = () => new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    finger('pointerdown', mark('Turkey'));
    expect(mark('Turkey').dispatchEvent(menu())).toBe(false);
    lift(mark('Turkey'));
    expect(mark('Turkey').dispatchEvent(menu())).toBe(true);
  });
});
