// No library and no layout: the same marks and lines on a ring, once. What any page needs in this browser to show a picture
// and to show half of it, and so the least that can be measured.
import { load, el, W, H, nodeFill, linkStroke, LINK_ALPHA, onFilter, expose } from './common.js';
const { nodes, links } = await load();
const placed = new Map(
  nodes.map((node, at) => {
    const turn = (at / nodes.length) * 2 * Math.PI;
    return [node.id, { ...node, x: W / 2 + 0.45 * H * Math.cos(turn), y: H / 2 + 0.45 * H * Math.sin(turn) }];
  }),
);
const canvas = Object.assign(document.createElement('canvas'), { width: W, height: H });
el.append(canvas);
const context = canvas.getContext('2d');
function draw(isHalf) {
  context.clearRect(0, 0, W, H);
  context.globalAlpha = LINK_ALPHA;
  for (const sign of [1, -1]) {
    context.strokeStyle = linkStroke({ sign });
    context.beginPath();
    for (const link of links) {
      const [a, b] = [placed.get(link.source), placed.get(link.target)];
      if (link.sign !== sign || (isHalf && (a.half || b.half))) continue;
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
  for (const node of placed.values()) {
    if (isHalf && node.half) continue;
    context.fillStyle = nodeFill(node);
    context.beginPath();
    context.arc(node.x, node.y, node.r, 0, 2 * Math.PI);
    context.fill();
  }
}
draw(false);
onFilter(draw);
expose(
  (id) => placed.get(id),
  () => Object.fromEntries([...placed.values()].map(({ id, x, y }) => [id, [x, y]])),
);
