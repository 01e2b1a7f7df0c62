// Drawing many lines quickly. vis draws each line by itself and all of them always; where there are
// thousands, those out of sight are passed over, and from afar lines of one look are drawn at one stroke
// and without heads, which would be smaller than a pixel.

const MANY = 1500;
const FAR = 0.3;

/** Puts our line drawing in place of vis's own (of the version that pyvis carries) for large graphs. */
function drawManyLines() {
  const own = network.renderer;
  if (!own || typeof own._drawEdges !== "function" || typeof own._drawArrows !== "function") return;
  const [lines, heads] = [own._drawEdges.bind(own), own._drawArrows.bind(own)];
  const many = () => network.body.edgeIndices.length > MANY;
  own._drawEdges = (context) => (!many() ? lines(context) : network.getScale() < FAR ? strokes(context) : inSight((edge) => edge.draw(context)));
  own._drawArrows = (context) => (!many() ? heads(context) : network.getScale() < FAR ? undefined : inSight((edge) => edge.drawArrows(context)));
}

/** Calls `act` with each line that may cross what the window shows. */
function inSight(act) {
  const { clientWidth, clientHeight } = $("canvas");
  const a = network.DOMtoCanvas({ x: -20, y: -20 });
  const b = network.DOMtoCanvas({ x: clientWidth + 20, y: clientHeight + 20 });
  for (const id of network.body.edgeIndices) {
    const edge = network.body.edges[id];
    if (!edge.connected) continue;
    const { from, to } = edge;
    if ((from.x < a.x && to.x < a.x) || (from.x > b.x && to.x > b.x) || (from.y < a.y && to.y < a.y) || (from.y > b.y && to.y > b.y)) continue;
    act(edge);
  }
}

function strokes(context) {
  const looks = new Map();
  inSight((edge) => {
    const { color, width, dashes } = edge.options;
    const key = `${color.color};${Math.round(width)};${dashes}`;
    (looks.get(key) || looks.set(key, []).get(key)).push(edge);
  });
  context.save();
  for (const edges of looks.values()) {
    const { color, width, dashes } = edges[0].options;
    context.strokeStyle = color.color;
    context.lineWidth = Math.max(Math.round(width), 0.6 / network.getScale()); // no thinner than can be seen
    context.setLineDash(dashes || []);
    context.beginPath();
    for (const { from, to } of edges) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
  }
  context.restore();
}
