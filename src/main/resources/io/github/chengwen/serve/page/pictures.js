// Pictures of the draft as they will be printed: fetched once, kept in the memory of the page only.

import { svg } from "./dom.js";

const KEPT = 60;
const kept = new Map(); // The addresses of blobs, or promises of them, by the sums of the files.
let tab = "";

/** Says as which tab the server knows this page. */
export function setTab(name) {
  tab = name;
}

async function fetched(id) {
  const answer = await fetch("api/picture?tab=" + tab + "&id=" + id);
  if (!answer.ok) throw new Error(String(answer.status));
  return URL.createObjectURL(await answer.blob());
}

function address(id) {
  if (!kept.has(id)) {
    kept.set(id, fetched(id));
    kept.get(id).catch(() => kept.delete(id));
    if (kept.size > KEPT) {
      const [oldest, promised] = kept.entries().next().value;
      kept.delete(oldest);
      promised.then((url) => URL.revokeObjectURL(url), () => {});
    }
  }
  return kept.get(id);
}

/** A picture in its place; its frame until it is here. */
export function picture({ id, words, ...place }) {
  const frame = svg("rect", { ...place, class: "figure" });
  const group = svg("g", { class: "picture", "data-id": id }, words ? svg("title", {}, words) : null, frame);
  address(id).then(
    (url) => frame.replaceWith(svg("image", { ...place, href: url, preserveAspectRatio: "none" })),
    () => group.classList.add("missing"),
  );
  return group;
}
