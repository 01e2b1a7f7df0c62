// The panel at the right: what the graph is, or the node or edge chosen, with its claims.

const PAGE = 25;

/** A list of cards, twenty-five at a time. */
function cards(claims) {
  const list = el("div", { class: "cards" });
  let from = 0;
  const more = el("button", { type: "button", class: "more", onclick: () => grow() });
  const grow = () => {
    list.append(...claims.slice(from, from + PAGE).map((c) => card(c, claims.length === 1)));
    from += PAGE;
    more.hidden = from >= claims.length;
    more.textContent = `Show ${Math.min(PAGE, claims.length - from)} of ${count(claims.length - from, "more", "more")}`;
  };
  grow();
  return el("div", {}, list, more);
}

const strongest = (claims) => [...claims].sort((a, b) => G.claims.c[b] - G.claims.c[a] || a - b);

function showPanel() {
  const panel = $("panel");
  const content = state.edge && shown.bundles.has(state.edge) ? edgePanel() : state.node !== null ? nodePanel() : shown.paths.length ? pathPanel() : aboutPanel();
  panel.replaceChildren(...content);
  panel.scrollTop = 0;
  document.body.classList.toggle("chosen", state.node !== null || !!state.edge);
}

const closer = () => el("button", { type: "button", class: "close", "aria-label": "Close", onclick: letGo }, "×");

function edgePanel() {
  const { from, to, claims } = shown.bundles.get(state.edge);
  const back = shown.bundles.get(`${to}|${from}`);
  const relations = relationsIn(claims).map(([name, n]) => `${line(name, 40)}${n > 1 ? ` ×${n}` : ""}`).join(", ");
  return [
    el("header", {}, closer(), el("p", { class: "eyebrow" }, count(claims.length, "claim")),
      el("h2", { class: "pair" }, chip(from), el("span", { "aria-hidden": "true" }, " → "), chip(to)), el("p", { class: "muted" }, relations),
      back && from !== to ? el("button", { type: "button", class: "small", onclick: () => chooseEdge(`${to}|${from}`) }, `The other way: ${count(back.claims.length, "claim")}`) : null),
    cards(strongest(claims)),
  ];
}

function nodePanel() {
  const n = state.node;
  const mine = shown.passing.filter((c) => concerns(c, n));
  const bySubject = mine.filter((c) => G.claims.s[c] === n);
  const byObject = mine.filter((c) => G.claims.o[c] === n && G.claims.s[c] !== n);
  const other = mine.filter((c) => G.claims.s[c] !== n && G.claims.o[c] !== n);
  const aliases = (D.aliases[n] || []).slice(0, 12).map((a) => line(a, 40));
  const sections = [["What it does or says", bySubject], ["What is done or said to it", byObject], ["Said by it, or named in", other]];
  return [
    el("header", {}, closer(), el("p", { class: "eyebrow" }, typeName(typeOf(n))), el("h2", {}, el("bdi", {}, labelOf(n, 120))),
      aliases.length ? el("p", { class: "muted" }, `Also: ${aliases.join(", ")}`) : null,
      (D.same[n] || []).length ? el("p", {}, D.same[n].slice(0, 4).flatMap((iri, i) => [i ? ", " : "", link(iri, iri.split("/").pop() || iri)])) : null,
      nodeActions(n)),
    nearList(n, mine),
    ...sections.filter(([, list]) => list.length).map(([title, list]) =>
      el("section", {}, el("h3", { class: "section" }, title, " ", el("span", { class: "number" }, String(list.length))), cards(strongest(list)))),
    mine.length ? null : el("p", { class: "muted" }, "No claim about it passes the filters."),
  ].filter(Boolean);
}

/** The first of the paths, step by step, each with the claim it rests on best. */
function pathPanel() {
  const path = shown.paths[0];
  const steps = path.slice(1).map((n, i) => strongest(between(path[i], n, shown.all)));
  return [
    el("header", {}, el("p", { class: "eyebrow" }, "Path"), el("h2", { class: "pair" }, chip(path[0]), el("span", { "aria-hidden": "true" }, " → "), chip(path[path.length - 1])),
      el("p", { class: "muted" }, `${count(steps.length, "step")}, each with its surest claim`)),
    ...steps.map((claims, i) => el("section", {}, el("h3", { class: "section" }, `Step ${i + 1} `, claims.length > 1 ? el("span", { class: "number" }, count(claims.length, "claim")) : null), claims.length ? card(claims[0]) : el("p", { class: "muted" }, `${labelOf(path[i], 60)} and ${labelOf(path[i + 1], 60)}: the one is a topic that names the other.`))),
  ];
}

function concerns(c, n) {
  if (G.claims.s[c] === n || G.claims.o[c] === n) return true;
  return (D.claims.said[c] || []).some(([m]) => m === n) || (D.claims.args[c] || []).some(([, m]) => m === n) || (D.claims.place[c] || [-1])[0] === n;
}

function nodeActions(n) {
  if (n >= G.nodes) return null;
  const hops = [1, 2, 3].map((h) =>
    el("button", { type: "button", class: "small", "aria-pressed": String(state.focus === n && state.hops === h), "aria-label": `Show only what is within ${count(h, "step")}`, onclick: () => focusOn(n, h) }, String(h)));
  return el("p", { class: "actions" }, el("span", { class: "hops", role: "group", "aria-label": "Focus: steps around it" }, "Focus", ...hops),
    state.focus !== null ? el("button", { type: "button", class: "small", onclick: () => focusOn(null) }, "Show all") : null,
    el("button", { type: "button", class: "small", onclick: () => askPath(n) }, "Path to…"));
}

function nearList(n, mine) {
  const near = new Map();
  for (const c of mine) {
    for (const m of [G.claims.s[c], G.claims.o[c]]) if (m >= 0 && m !== n && drawable(c)) near.set(m, (near.get(m) || 0) + 1);
  }
  const some = [...near].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 12);
  if (!some.length) return null;
  return el("section", {}, el("h3", { class: "section" }, "With ", el("span", { class: "number" }, String(near.size))),
    el("p", { class: "chips" }, some.map(([m, k]) => el("span", {}, chip(m, labelOf(m, 30)), k > 1 ? el("span", { class: "number" }, ` ${k}`) : null))));
}

/** What one claim affirms and another denies: where it is worth reading both. */
function disputesSection() {
  const some = [...shown.disputes.values()].sort((a, b) => Math.min(b[0].length, b[1].length) - Math.min(a[0].length, a[1].length) || a[0][0] - b[0][0]);
  if (!some.length) return null;
  return el("section", {}, el("h3", { class: "section" }, "Affirmed and negated ", el("span", { class: "number" }, String(some.length))),
    el("ul", { class: "disputes" }, some.slice(0, 6).map(([yes, no]) =>
      el("li", {}, el("button", { type: "button", onclick: () => chooseEdge(`${G.claims.s[yes[0]]}|${G.claims.o[yes[0]]}`) },
        el("bdi", {}, plain(yes[0]).replace(/ \([a-z]+\)$/, "")), el("span", { class: "number" }, ` ${yes.length} to ${no.length}`))))));
}

function aboutPanel() {
  const degree = new Map();
  for (const c of shown.claims) for (const n of [G.claims.s[c], G.claims.o[c]]) degree.set(n, (degree.get(n) || 0) + 1);
  const top = [...degree].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 8);
  const most = top.length ? top[0][1] : 1;
  const hidden = G.claims.c.reduce((sum, v) => sum + (v < state.confidence * 10 ? 1 : 0), 0);
  const undrawn = shown.passing.filter((c) => !drawable(c)).length;
  const notes = [];
  if (G.note) notes.push(line(G.note, 300));
  if (hidden) notes.push(`${count(hidden, "claim")} below ${state.confidence} % confidence ${hidden === 1 ? "is" : "are"} not shown: move the slider to see more.`);
  if (undrawn) notes.push(`${count(undrawn, "claim")} without two drawn ends ${undrawn === 1 ? "is" : "are"} in the table and the texts only.`);
  if (G.leftOut.nodes) notes.push(`Left out as less connected: ${count(G.leftOut.nodes, "node")} and ${count(G.leftOut.claims, "claim")}.`);
  if (state.folded) notes.push("The graph is large: it opens as communities. Click one to unfold it.");
  return [
    el("header", {}, el("p", { class: "eyebrow" }, "About this graph"), el("h2", {}, "Who does what to whom"),
      el("p", { class: "muted" }, `${count(shown.claims.length, "claim")} between ${count(degree.size, "node")} from ${count(G.documents.length, "text")}. Click a line to read the sentences behind it, or a mark to see all about one name.`)),
    el("section", {}, el("h3", { class: "section" }, "Most connected"),
      el("ol", { class: "ranking" }, top.map(([n, k]) => {
        const bar = el("span", { class: "meter", "aria-hidden": "true" });
        bar.style.setProperty("--part", String(k / most));
        return el("li", {}, el("button", { type: "button", onclick: () => chooseNode(n) }, el("bdi", {}, labelOf(n, 40)), bar, el("span", { class: "number" }, String(k))));
      }))),
    disputesSection(),
    notes.length ? el("section", {}, el("h3", { class: "section" }, "Not shown"), el("ul", { class: "notes" }, notes.map((text) => el("li", {}, text)))) : null,
  ].filter(Boolean);
}
