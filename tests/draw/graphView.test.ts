import { afterEach, describe, expect, test, vi } from 'vitest';
import { createGraphView } from '../../src/draw/graphView.ts';
import { AT_ONCE, click, drawn, freshSvg, heard, mark, press, show } from '../helpers/drawnGraph.ts';
import { galleryScene } from '../helpers/gallery.ts';

const graph = drawn();

describe('names', () => {
  test('the graph is a group that says what it is', () => {
    show(graph);
    expect(graph.svg).toHaveAttribute('role', 'group');
    expect(graph.svg).toHaveAttribute('aria-label', 'Stance graph');
  });

  test('parties, issues and ties are buttons named exactly', () => {
    show(graph);
    expect(mark('Armed opposition')).toHaveAttribute('aria-pressed', 'false');
    expect(mark('De-escalation zones')).toHaveAttribute('aria-description', 'contested');
    expect(mark('Armed opposition and Syrian government: alignment 1, conflict 4')).toBeInTheDocument();
  });

  test('stance lines are hidden from assistive technology', () => {
    show(graph);
    const lines = graph.svg.querySelectorAll('.stance');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  test('what is selected is pressed, and nothing else', () => {
    show(graph, { select: { kind: 'issue', id: 'arms' } });
    expect([...graph.svg.querySelectorAll('[aria-pressed="true"]')]).toEqual([mark('Lay down arms')]);
  });
});

describe('updating', () => {
  test('what comes first stands at once, however calm a change is to be', () => {
    show(graph);
    const atOnce = graph.svg.outerHTML;
    graph.view.destroy();
    graph.view = createGraphView(graph.svg, heard);
    graph.view.update(galleryScene(), { duration: 60_000 });
    expect(graph.svg.outerHTML).toBe(atOnce);
  });

  test('without its words first, a picture is the same in the end', () => {
    show(graph);
    const atOnce = graph.svg.innerHTML;
    graph.view.destroy();
    graph.view = createGraphView(graph.svg, heard);
    const scene = galleryScene();
    graph.view.outline(scene);
    expect(graph.svg.textContent).toBe('');
    expect(graph.svg.querySelectorAll('.party')).toHaveLength(scene.parties.length);
    graph.view.update(scene);
    expect(graph.svg.innerHTML).toBe(atOnce);
  });

  test('a mark keeps its element from view to view', () => {
    show(graph);
    const before = [mark('Armed opposition'), mark('Lay down arms'), mark(/^Armed .* government/)];
    const path = before[2]?.querySelector('.arc.conflict');
    show(graph, { issues: ['arms'], select: { kind: 'party', id: 'a' } });
    expect([mark('Armed opposition'), mark('Lay down arms'), mark(/^Armed .* government/)]).toEqual(before);
    expect(mark(/^Armed .* government/).querySelector('.arc.conflict')).toBe(path);
  });

  test('what is drawn already is not written again', () => {
    show(graph);
    const written = vi.spyOn(Element.prototype, 'setAttribute');
    show(graph);
    graph.view.update(galleryScene(), { duration: 250 });
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });

  test('what leaves the view leaves the page, and comes back', () => {
    show(graph);
    show(graph, { parties: ['a', 'b'] });
    expect(graph.svg.querySelectorAll('.party')).toHaveLength(2);
    show(graph);
    expect(graph.svg.querySelectorAll('.party')).toHaveLength(7);
  });

  test('drawing twice changes nothing', () => {
    show(graph);
    const once = graph.svg.outerHTML;
    show(graph);
    expect(graph.svg.outerHTML).toBe(once);
  });

  test('an animated change ends where one at once does', async () => {
    show(graph, { select: { kind: 'party', id: 'c' } });
    const wanted = graph.svg.outerHTML;
    show(graph);
    show(graph, { select: { kind: 'party', id: 'c' } }, { duration: 30 });
    await vi.waitFor(() => expect(graph.svg.outerHTML).toBe(wanted));
  });

  test('a mark that is on its way out is no button any more', () => {
    show(graph);
    const leaving = mark('Hezbollah');
    show(graph, { parties: ['a', 'b'] }, { duration: 10_000 });
    expect(leaving).not.toHaveAttribute('role');
    show(graph, { parties: ['a', 'b', 'g'] });
    expect(mark('Hezbollah')).toBe(leaving);
    expect(leaving).toHaveAttribute('opacity', '1');
  });
});

describe('zoom', () => {
  afterEach(() => void vi.useRealTimers());

  const scale = (): number => Number(heard.onScale.mock.lastCall?.[0]);

  /** Words are placed with the next frame. */
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

  /** A turn of the wheel towards the picture. Needs timers that a test holds. */
  function wheel(): void {
    graph.svg.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true }));
    vi.advanceTimersByTime(20);
  }

  test('the frame is the viewBox, and zooming never leaves 1 to 6', async () => {
    show(graph);
    expect(graph.svg).toHaveAttribute('viewBox', '0 0 800 640');
    for (const [factor, then] of [
      [2, 2],
      [100, 6],
    ] as const) {
      graph.view.zoomBy(factor, AT_ONCE);
      await frame();
      expect(scale()).toBe(then);
    }
    graph.view.reset(AT_ONCE);
    await frame();
    expect(scale()).toBe(1);
    graph.view.zoomBy(0.1, AT_ONCE);
    await frame();
    expect(scale()).toBe(1);
  });

  test('words are placed once a frame, however often the scale changes', async () => {
    show(graph);
    const before = heard.onScale.mock.calls.length;
    for (let i = 0; i < 5; i += 1) graph.view.zoomBy(1.2, AT_ONCE);
    expect(heard.onScale.mock.calls).toHaveLength(before);
    await frame();
    expect(heard.onScale.mock.calls).toHaveLength(before + 1);
    expect(scale()).toBeCloseTo(1.2 ** 5);
  });

  test('text keeps between 11 and 16 px on the screen', async () => {
    show(graph);
    graph.view.zoomBy(4, AT_ONCE);
    await frame();
    const size = Number(mark('Lay down arms').querySelector('.title')?.getAttribute('font-size'));
    expect(size * 4).toBe(16);
  });

  test('while a reader zooms, words move with the picture, and are set anew when it rests', () => {
    vi.useFakeTimers();
    show(graph);
    const sizeOf = (): number =>
      Number(mark('Lay down arms').querySelector('.title')?.getAttribute('font-size'));
    const [size, said] = [sizeOf(), heard.onScale.mock.calls.length];
    for (let turn = 0; turn < 4; turn += 1) {
      wheel();
    }
    expect(graph.svg).toHaveClass('is-moving');
    expect(graph.svg.querySelector('g')).toHaveAttribute('transform');
    expect(sizeOf()).toBe(size);
    expect(heard.onScale.mock.calls).toHaveLength(said);
    vi.advanceTimersByTime(400);
    expect(graph.svg).not.toHaveClass('is-moving');
    expect(scale()).toBeCloseTo(2 ** 0.8);
    expect(sizeOf() * scale()).toBeCloseTo(16, 1);
  });

  test('in a long zoom words are set anew before they are twice as large', () => {
    vi.useFakeTimers();
    show(graph);
    const scales = (): readonly number[] => heard.onScale.mock.calls.map(([now]) => now);
    const before = scales().length;
    for (let turn = 0; turn < 12; turn += 1) {
      wheel();
    }
    expect(graph.svg).toHaveClass('is-moving');
    expect(scales().slice(before)).toHaveLength(2);
  });

  test('one finger scrolls the page until the graph is zoomed in', () => {
    show(graph);
    expect(graph.svg.style.touchAction).toBe('pan-x pan-y');
    graph.view.zoomBy(2, AT_ONCE);
    expect(graph.svg.style.touchAction).toBe('none');
  });

  test('an update keeps the zoom', () => {
    show(graph);
    graph.view.zoomBy(2, AT_ONCE);
    show(graph, { parties: ['a', 'b'] });
    expect(scale()).toBe(2);
  });
});

describe('destroying', () => {
  test('undoes everything: content, attributes, listeners, observers, what d3 keeps on the element', () => {
    const fresh = freshSvg();
    const before = fresh.outerHTML;
    const kept = (): string[] => Object.keys(fresh).filter((key) => key.startsWith('__'));
    expect(kept()).toEqual([]);
    const made = createGraphView(fresh, heard);
    made.update(galleryScene(), AT_ONCE);
    made.update(galleryScene({ select: { kind: 'party', id: 'c' } }), { duration: 1000 });
    made.zoomBy(2, { duration: 1000 });
    expect(graph.observed).toContain(fresh);
    expect(kept()).not.toEqual([]);
    made.destroy();
    expect(fresh.outerHTML).toBe(before);
    expect(graph.observed).not.toContain(fresh);
    expect(kept()).toEqual([]);
    vi.clearAllMocks();
    click(fresh);
    press(fresh, 'Escape');
    fresh.dispatchEvent(new WheelEvent('wheel', { deltaY: -100 }));
    for (const handler of Object.values(heard)) expect(handler).not.toHaveBeenCalled();
  });

  test('a new graph can be made on the same element', () => {
    show(graph);
    const once = graph.svg.outerHTML;
    graph.view.destroy();
    graph.view = createGraphView(graph.svg, heard);
    show(graph);
    expect(graph.svg.outerHTML).toBe(once);
  });
});
