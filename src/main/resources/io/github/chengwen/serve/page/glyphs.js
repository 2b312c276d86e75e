// Draws pages from glyph outlines that were sent once and the places of the glyphs.

import { svg } from "./dom.js";
import { picture } from "./pictures.js";

/** Outlines by face and character: path data in thousandths of an em. */
const outlines = new Map();

/** Takes the outlines of an answer. */
export function learn(glyphs) {
  for (const [face, shapes] of Object.entries(glyphs)) {
    if (!outlines.has(face)) outlines.set(face, new Map());
    for (const [char, data] of Object.entries(shapes)) outlines.get(face).set(char, data);
  }
}

/** Whether all glyphs of some pages are here. */
export function knowsAll(pages, faces) {
  return pages.every((page) =>
    page.rows.every((row) => row.slice(2).every((run) => [...run[4]].every((c) => outlines.get(faces[run[0]])?.has(c)))),
  );
}

/** Rows of a page as the page keeps them: the numbers of faces become their names. */
export function keep(page, faces) {
  const rows = page.rows.map(([p, y, ...runs]) => ({
    p,
    y,
    runs: runs.map(([face, size, scale, fill, text, ...steps]) => ({ face: faces[face], size, scale, fill, text, steps })),
  }));
  const boxes = page.boxes.map(([x, y, width, height, fill, p = -1, id = "", words = ""]) => ({
    p, y, runs: [], box: { x, y, width, height, ...(id ? { id, words } : { fill }) },
  }));
  // On a page that is read with the paper turned, only its number stands along the paper.
  if (page.across) rows.filter((row) => row.p < 0).forEach((row) => (row.turned = true));
  return [...boxes, ...rows];
}

/** The path of a run: glyph after glyph, moved to its place. */
function pathData(run) {
  const unit = (run.size * run.scale) / 1e6;
  const shapes = outlines.get(run.face);
  let data = "";
  let x = 0;
  let i = 0;
  for (const char of run.text) {
    x += run.steps[i];
    const shape = shapes?.get(char);
    if (shape) data += "M" + ((x - run.steps[0]) / unit).toFixed(1) + " 0" + shape;
    i++;
  }
  return data;
}

function draw(row, paper) {
  if (row.box) return row.box.id ? picture(row.box) : svg("rect", row.box);
  return svg(
    "g",
    { transform: row.turned ? `matrix(0 1 -1 0 ${paper} 0)` : false },
    ...row.runs.map((run) => {
      const across = (run.size * run.scale) / 1e6;
      const place = `translate(${run.steps[0]} ${row.y}) scale(${across} ${run.size / 1000})`;
      return svg("path", { d: pathData(run), transform: place, fill: run.fill || false });
    }),
  );
}

/** Makes an `<svg>` show rows; those that have not changed stay. */
export function drawInto(sheet, rows) {
  const old = sheet.rows ?? [];
  const group = sheet.group;
  const keys = rows.map((row) => JSON.stringify(row));
  const kept = new Map(old.map((entry) => [entry.key, entry.node]));
  const next = keys.map((key, i) => {
    const node = kept.get(key) ?? draw(rows[i], sheet.svg.viewBox.baseVal.width);
    kept.delete(key);
    return { key, node };
  });
  kept.forEach((node) => node.remove());
  next.forEach(({ node }, i) => {
    if (group.childNodes[i] !== node) group.insertBefore(node, group.childNodes[i] ?? null);
  });
  sheet.rows = next;
}

/** Leaves a page empty, to save memory. */
export function empty(sheet) {
  sheet.rows = [];
  sheet.group.replaceChildren();
}
