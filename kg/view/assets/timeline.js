// A strip of claims per month or year, in the colours of their kinds; a range of it filters.

let bins = null;

/** Calendar steps (days, months, years or decades, at most 80 or so) over nearly all days. A few far ones
 *  ("in 1890", "by 2035") stand together before and after, so as not to squeeze the rest into one bar. */
function makeBins() {
  const days = DAYS.filter(Boolean).sort();
  if (days.length < 2 || days[0] === days[days.length - 1]) return [];
  const cut = days.length < 25 ? 0 : Math.floor(days.length * 0.04);
  const middle = stepsOver(days.slice(cut, days.length - cut));
  const [first, last] = [middle[0], middle[middle.length - 1]];
  if (days[0] < first.from) middle.unshift({ from: "0000-01-01", to: dayBefore(first.from), name: `before ${first.name}` });
  if (days[days.length - 1] > last.to) middle.push({ from: dayAfter(last.to), to: "9999-12-31", name: `after ${last.name}` });
  return middle;
}

const dayBefore = (day) => shifted(day, -1);

/** The next day; the last of a month is written 31 whatever the month, as days are compared as text. */
function dayAfter(day) {
  if (!day.endsWith("-31")) return shifted(day, 1);
  const month = Number(day.slice(5, 7));
  return month === 12 ? `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}-01-01` : `${day.slice(0, 5)}${String(month + 1).padStart(2, "0")}-01`;
}

function shifted(day, by) {
  const time = Date.parse(day) + by * 864e5;
  return Number.isNaN(time) ? day : new Date(time).toISOString().slice(0, 10);
}

function stepsOver(days) {
  const year = (d) => Number(d.slice(0, 4));
  const months = (d) => year(d) * 12 + Number(d.slice(5, 7)) - 1;
  const first = days[0];
  const last = days[days.length - 1];
  const two = (n) => String(n).padStart(2, "0");
  const day = (t) => new Date(t).toISOString().slice(0, 10);
  const made = [];
  const start = Date.parse(first);
  const end = Date.parse(last);
  if (end - start <= 62 * 864e5) for (let t = start; t <= end; t += 864e5) made.push({ from: day(t), to: day(t), name: day(t) });
  else if (months(last) - months(first) <= 72) {
    for (let m = months(first); m <= months(last); m++) {
      const name = `${String(Math.floor(m / 12)).padStart(4, "0")}-${two((m % 12) + 1)}`;
      made.push({ from: `${name}-01`, to: `${name}-31`, name });
    }
  } else {
    const step = year(last) - year(first) <= 80 ? 1 : 10;
    for (let y = Math.floor(year(first) / step) * step; y <= year(last); y += step) {
      const pad = (n) => String(n).padStart(4, "0");
      made.push({ from: `${pad(y)}-01-01`, to: `${pad(y + step - 1)}-12-31`, name: step === 1 ? pad(y) : `${pad(y)}s` });
    }
  }
  return made;
}

const binOf = (day) => {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bins[middle].from <= day) low = middle; else high = middle - 1;
  }
  return low;
};

function showTimeline() {
  const strip = $("timeline");
  if (!bins) bins = makeBins();
  strip.hidden = !bins.length;
  if (!bins.length) return;
  const counts = bins.map(() => [0, 0, 0, 0, 0]);
  for (let c = 0; c < CLAIMS; c++) if (DAYS[c] && passes(c, "time")) counts[binOf(DAYS[c])][quadOf(c)] += 1;
  const most = Math.max(1, ...counts.map((kinds) => kinds.reduce((a, b) => a + b, 0)));
  const wide = 1000 / bins.length;
  const bars = svg("svg", { viewBox: "0 0 1000 44", preserveAspectRatio: "none", role: "img", "aria-label": `Claims from ${bins[0].name} to ${bins[bins.length - 1].name}` });
  counts.forEach((kinds, i) => {
    let top = 44;
    for (const k of [0, 2, 1, 3, 4]) {
      if (!kinds[k]) continue;
      const h = Math.max(1.5, (kinds[k] / most) * 36);
      top -= h;
      bars.append(svg("rect", { x: i * wide + Math.min(1.5, wide * 0.1), y: top, width: Math.max(1, wide - Math.min(3, wide * 0.2)), height: h, class: `fill quad${k}${within(i) ? "" : " out"}` }));
    }
  });
  bars.addEventListener("pointerdown", (event) => drag(event, bars));
  if (strip.querySelector("input") && strip.contains(document.activeElement)) {
    strip.querySelector("svg").replaceWith(bars);
    nameRange();
    return;
  }
  const range = (which, value) => {
    const input = el("input", { type: "range", id: `time-${which}`, min: 0, max: bins.length - 1, step: 1, "aria-label": which === "from" ? "First date shown" : "Last date shown", oninput: () => setRange(which, Number(input.value)) });
    input.value = String(value);
    return input;
  };
  strip.replaceChildren(el("div", { class: "bars" }, bars), el("div", { class: "ranges" }, range("from", state.from ? binOf(state.from) : 0), range("to", state.to ? binOf(state.to) : bins.length - 1)),
    el("p", {}, el("span", {}, bins[0].name), el("span", { id: "time-shown" }), el("span", {}, bins[bins.length - 1].name)));
  nameRange();
}

const within = (i) => (!state.from || bins[i].to >= state.from) && (!state.to || bins[i].from <= state.to);

function nameRange() {
  const [a, b] = ["from", "to"].map((which) => Number($(`time-${which}`).value));
  $("time-from").setAttribute("aria-valuetext", bins[a].name);
  $("time-to").setAttribute("aria-valuetext", bins[b].name);
  const on = state.from || state.to;
  $("time-shown").replaceChildren(...(on ? [`${bins[a].name} – ${bins[b].name} `, el("button", { type: "button", class: "small", id: "time-clear", onclick: () => {
    state.from = null;
    state.to = null;
    document.activeElement.blur();
    changed();
  } }, "All dates")] : []));
}

function setRange(which, i) {
  let a = Number($("time-from").value);
  let b = Number($("time-to").value);
  if (a > b) {
    if (which === "from") b = a; else a = b;
    $("time-from").value = String(a);
    $("time-to").value = String(b);
  }
  state.from = a === 0 ? null : bins[a].from;
  state.to = b === bins.length - 1 ? null : bins[b].to;
  nameRange();
  later(changed);
  return i;
}

function drag(event, bars) {
  const at = (e) => {
    const box = bars.getBoundingClientRect();
    return Math.min(bins.length - 1, Math.max(0, Math.floor(((e.clientX - box.left) / box.width) * bins.length)));
  };
  const start = at(event);
  let end = start;
  const move = (e) => { end = at(e); };
  const up = () => {
    removeEventListener("pointermove", move);
    const [a, b] = [Math.min(start, end), Math.max(start, end)];
    $("time-from").value = String(a);
    $("time-to").value = String(b);
    setRange("from", a);
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", up, { once: true });
}
