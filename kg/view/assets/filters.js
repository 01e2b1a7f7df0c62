// The legend that is also the filters: each row names a look, counts it, and switches it off.

const LONG = 8; // rows of a long list shown before "more"

/** Claims per value over the claims that pass all other filters. */
function tally(except, valuesOf) {
  const counts = new Map();
  for (let c = 0; c < CLAIMS; c++) {
    if (!passes(c, except)) continue;
    for (const v of new Set(valuesOf(c))) counts.set(v, (counts.get(v) || 0) + 1);
  }
  return counts;
}

function swatchShape(type) {
  const paths = {
    dot: "M8 2a6 6 0 1 0 .01 0z", square: "M3 3h10v10H3z", triangle: "M8 2l6.5 11.5h-13z", triangleDown: "M8 14L1.5 2.5h13z",
    diamond: "M8 1.5L14.5 8 8 14.5 1.5 8z", hexagon: "M4.5 2h7L15 8l-3.5 6h-7L1 8z", star: "M8 1l2 5h5l-4 3.2L12.5 15 8 11.5 3.5 15 5 9.2 1 6h5z",
  };
  return svg("svg", { viewBox: "0 0 16 16", class: `swatch ${familyOf(type)}`, "aria-hidden": "true", focusable: "false" }, svg("path", { d: paths[shapeOf(type)] }));
}

function swatchLine(kind, dashed, denied) {
  const parts = [svg("path", { d: "M1 8h20", class: "stroke", "stroke-dasharray": dashed ? "4 3" : "none" }), svg("path", { d: "M20 4.5l6 3.5-6 3.5z", class: "fill" })];
  if (denied) parts.push(svg("path", { d: "M11 2.5v11", class: "stroke" }));
  return svg("svg", { viewBox: "0 0 28 16", class: `swatch wide quad${kind}`, "aria-hidden": "true", focusable: "false" }, ...parts);
}

const swatchDots = () => svg("svg", { viewBox: "0 0 28 16", class: "swatch wide quad0", "aria-hidden": "true", focusable: "false" }, svg("path", { d: "M1 8h26", class: "stroke", "stroke-dasharray": "1.5 4" }));

/** A row that is on unless switched off (`off` holds those switched off). */
function offRow(key, value, name, number, swatch) {
  const box = el("input", { type: "checkbox", checked: !state[key].has(value), onchange: () => {
    if (box.checked) state[key].delete(value); else state[key].add(value);
    changed();
  } });
  return el("label", { class: "row", "data-filter": key, "data-value": String(value) }, box, swatch, el("span", { class: "name" }, name), el("span", { class: "number" }, number.toLocaleString("en")));
}

/** A row that picks out: with none picked all are shown. */
function pickRow(key, value, name, number) {
  const box = el("input", { type: "checkbox", checked: state[key].has(value), onchange: () => {
    if (box.checked) state[key].add(value); else state[key].delete(value);
    changed();
  } });
  return el("label", { class: "row", "data-filter": key, "data-value": String(value) }, box, el("bdi", { class: "name", title: line(name, 200) }, line(name, 44)), el("span", { class: "number" }, number.toLocaleString("en")));
}

function group(title, rows, open = true) {
  if (!rows.length) return null;
  return el("details", { class: "group", open: open && groupsOpen.get(title) !== false || groupsOpen.get(title) === true, "data-group": title, ontoggle: (event) => groupsOpen.set(title, event.target.open) },
    el("summary", {}, title), ...rows);
}
const groupsOpen = new Map();
const longOpen = new Set();

function pickGroup(title, key, counts, nameOf) {
  for (const v of state[key]) if (!counts.has(v)) counts.set(v, 0);
  const sorted = [...counts].sort((a, b) => state[key].has(b[0]) - state[key].has(a[0]) || b[1] - a[1] || (nameOf(a[0]) < nameOf(b[0]) ? -1 : 1));
  if (sorted.length < 2 && !state[key].size) return null;
  const rows = sorted.slice(0, longOpen.has(key) ? 200 : LONG).map(([v, n]) => pickRow(key, v, nameOf(v), n));
  if (sorted.length > LONG) {
    rows.push(el("button", { type: "button", class: "more", onclick: () => {
      if (longOpen.has(key)) longOpen.delete(key); else longOpen.add(key);
      showFilters();
    } }, longOpen.has(key) ? "Fewer" : sorted.length > 200 ? `The first 200 of ${sorted.length}` : `All ${sorted.length}`));
  }
  return group(title, rows, key === "relations" || state[key].size > 0);
}

const filtered = () =>
  state.confidence !== CONFIDENCE || !!state.from || !!state.to ||
  ["typesOff", "quadsOff", "polarityOff", "modalityOff", "relations", "speakers", "documents"].some((key) => state[key].size > 0);

function clearFilters() {
  const base = fresh();
  for (const key of ["typesOff", "quadsOff", "polarityOff", "modalityOff", "relations", "speakers", "documents", "confidence", "from", "to"]) state[key] = base[key];
  changed();
}

function showFilters() {
  const side = $("filters");
  const focused = document.activeElement && side.contains(document.activeElement) ? handleOf(document.activeElement) : null;
  const top = side.scrollTop;
  const types = tally("typesOff", (c) => (drawable(c) ? [typeOf(G.claims.s[c]), typeOf(G.claims.o[c])] : []));
  const quads = tally("quadsOff", (c) => [quadOf(c)]);
  if (G.about.length) quads.set(ABOUT_KIND, G.about.length);
  const polarity = tally("polarityOff", (c) => [G.claims.p[c]]);
  const modality = tally("modalityOff", (c) => [G.claims.m[c]]);
  for (const [counts, key] of [[types, "typesOff"], [quads, "quadsOff"], [polarity, "polarityOff"], [modality, "modalityOff"]]) for (const v of state[key]) if (!counts.has(v)) counts.set(v, 0);
  const many = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  side.replaceChildren(...[
    el("header", {}, el("h2", {}, "Legend & filters"), filtered() ? el("button", { type: "button", class: "small", id: "clear", onclick: clearFilters }, "Clear") : null),
    confidenceGroup(),
    group("Names", many.map(([type, n]) => offRow("typesOff", type, typeName(type), n, swatchShape(type)))),
    group("Relations by kind", [1, 2, 3, 4, 0, ABOUT_KIND].filter((k) => quads.has(k)).map((k) => offRow("quadsOff", k, QUAD_NAMES[k], quads.get(k), k === ABOUT_KIND ? swatchDots() : swatchLine(k, false, false)))),
    group("Affirmed or negated", [0, 1].filter((p) => polarity.has(p)).map((p) => offRow("polarityOff", p, p ? "Negated: not so" : "Affirmed", polarity.get(p), swatchLine(0, false, p === 1)))),
    group("How certain", G.modalities.map((name, m) => [name, m]).filter(([, m]) => modality.has(m)).map(([name, m]) => offRow("modalityOff", m, name[0].toUpperCase() + name.slice(1), modality.get(m), swatchLine(0, m > 0, false)))),
    pickGroup("Relation", "relations", tally("relations", (c) => [relationOf(c)]), (v) => v),
    pickGroup("Said by", "speakers", tally("speakers", (c) => [speakerOf(c)]), (n) => (n < 0 ? "the texts themselves" : labelOf(n, 60))),
    pickGroup("Text", "documents", tally("documents", (c) => [G.claims.d[c]]), (d) => titleOf(d)),
  ].filter(Boolean));
  side.scrollTop = top;
  if (focused) focusHandle(focused);
}

/** Rows are made anew after each change; the one that had the keyboard gets it back. */
const handleOf = (node) => node.id || [node.closest("[data-filter]")?.dataset.filter, node.closest("[data-filter]")?.dataset.value];
function focusHandle(handle) {
  if (typeof handle === "string") return $(handle)?.focus();
  for (const row of $("filters").querySelectorAll("[data-filter]")) {
    if (row.dataset.filter === handle[0] && row.dataset.value === handle[1]) row.querySelector("input").focus();
  }
  return undefined;
}

function confidenceGroup() {
  const output = el("output", { for: "confidence" }, `${state.confidence} %`);
  const slider = el("input", { type: "range", id: "confidence", min: 0, max: 100, step: 1, "aria-label": "Least confidence shown, in per cent", oninput: () => {
    state.confidence = Number(slider.value);
    output.textContent = `${state.confidence} %`;
    later(changed);
  } });
  slider.value = String(state.confidence);
  return el("div", { class: "group slider" }, el("label", { for: "confidence" }, "Confidence at least ", output), slider);
}

let waiting = 0;
function later(act) {
  clearTimeout(waiting);
  waiting = setTimeout(act, 120);
}
