// What every peer page shares: where the data comes from, the look, the filter button,
// and the two hooks the harness needs to aim the mouse and to judge the layout.
export const size = new URLSearchParams(location.search).get('size') ?? 'xs';
export const load = async () => (await fetch(`/data/${size}.json`)).json();
export const el = document.getElementById('graph');
export const W = innerWidth;
export const H = innerHeight - 40;
export const FILL = ['#1f77b4', '#ff7f0e', '#9467bd', '#8c564b', '#e377c2', '#7f7f7f'];
export const nodeFill = (d) => (d.kind === 'issue' ? '#666666' : FILL[d.faction % FILL.length]);
export const linkStroke = (d) => (d.sign > 0 ? '#2ca02c' : '#d62728');
export const LINK_ALPHA = 0.35;
/** fn(on): hide (on) or show (off) the nodes with half === 1 and the ties that touch them. */
export function onFilter(fn) {
  let on = false;
  document.getElementById('filter').addEventListener('click', () => {
    on = !on;
    fn(on);
  });
}
/** locate(id) -> {x,y} on screen; positions() -> {id:[x,y]} in any scale. */
export function expose(locate, positions) {
  window.bench = {
    locate: (id) => {
      const p = locate(id);
      return { x: p.x, y: p.y + 40 };
    },
    places: positions,
  };
}
/** The d3 pages open at a zoom at which their settled graph just fills the view, as the peers that fit do. */
export function worldScale(n) {
  return Math.min(4, 34 / Math.sqrt(n));
}
