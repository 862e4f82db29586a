// React Flow (@xyflow/react): DOM nodes + SVG edges; it has no layout, so d3-force runs 300 ticks before the first render.
import { createRoot } from 'react-dom/client';
import { useEffect, useState } from 'react';
import {
  ReactFlow,
  ReactFlowProvider,
  useNodesState,
  useEdgesState,
  Handle,
  Position,
  useReactFlow,
} from '@xyflow/react';
import { load, el, nodeFill, linkStroke, LINK_ALPHA, onFilter, expose } from './common.js';
import { makeSim } from './d3sim.js';
const hs = {
  opacity: 0,
  left: '50%',
  top: '50%',
  minWidth: 1,
  minHeight: 1,
  width: 1,
  height: 1,
  border: 0,
  pointerEvents: 'none',
};
const Dot = ({ data: d }) => (
  <div
    style={{ width: 2 * d.r, height: 2 * d.r, borderRadius: '50%', background: nodeFill(d), fontSize: 10 }}
  >
    <Handle type="target" position={Position.Top} style={hs} />
    <Handle type="source" position={Position.Top} style={hs} />
    {d.label ? <span style={{ marginLeft: 2 * d.r + 2, whiteSpace: 'nowrap' }}>{d.label}</span> : null}
  </div>
);
const nodeTypes = { dot: Dot };
function App({ data, init }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(init.nodes);
  const [edges, setEdges, onEdgesChange] = useEdgesState(init.edges);
  const rf = useReactFlow();
  useEffect(() => {
    const half = new Map(data.nodes.map((d) => [d.id, d.half]));
    onFilter((on) => {
      setNodes((ns) => ns.map((n) => (n.data.half ? { ...n, hidden: on } : n)));
      setEdges((es) => es.map((e) => (half.get(e.source) || half.get(e.target) ? { ...e, hidden: on } : e)));
    });
    expose(
      (id) => {
        const n = rf.getNode(id);
        const p = rf.flowToScreenPosition({ x: n.position.x + n.data.r, y: n.position.y + n.data.r });
        return { x: p.x, y: p.y - 40 };
      },
      () => Object.fromEntries(rf.getNodes().map((n) => [n.id, [n.position.x, n.position.y]])),
    );
  }, []);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      nodeTypes={nodeTypes}
      fitView
      minZoom={0.02}
      maxZoom={20}
      nodeOrigin={[0, 0]}
    />
  );
}
(async () => {
  const data = await load();
  const edges = data.links.map((l) => ({
    id: l.id,
    source: l.source,
    target: l.target,
    type: 'straight',
    style: { stroke: linkStroke(l), strokeOpacity: LINK_ALPHA },
  }));
  const { sim } = makeSim(data);
  sim.stop().tick(300);
  const nodes = data.nodes.map((d) => ({
    id: d.id,
    type: 'dot',
    position: { x: d.x - d.r, y: d.y - d.r },
    data: d,
  }));
  createRoot(el).render(
    <ReactFlowProvider>
      <App data={data} init={{ nodes, edges }} />
    </ReactFlowProvider>,
  );
})();
