// The bar at the top, and the one above the pages.

import { say } from "./api.js";
import { el, icon, show, svg } from "./dom.js";
import { openMenu } from "./menu.js";
import { keeps, setKeeping } from "./session.js";

const STEP = 1.15;

/**
 * @param {{known: any, styles: any, undo: Function, redo: Function, choose: Function, clear: Function,
 *   save: (format: "docx"|"pdf"|"ofd") => void}} how
 */
export function topBar(how) {
  const file = el("span", { class: "file-name" });
  const docx = el("button", { onclick: () => how.save("docx") }, say("bar.docx"));
  const pdf = el("button", { class: "main", onclick: () => how.save("pdf") }, say("bar.pdf"));
  const more = el(
    "button",
    { class: "square", title: say("bar.more"), "aria-label": say("bar.more"), "aria-haspopup": "menu", onclick: () => others(more, how) },
    icon("M5 8l5 5 5-5"),
  );
  const trace = el("input", { type: "checkbox", checked: !keeps(), onchange: () => setKeeping(!trace.checked) });
  const seal = svg(
    "svg",
    { viewBox: "0 0 32 32", class: "seal", "aria-hidden": "true" },
    svg("rect", { width: "32", height: "32", rx: "7" }),
    svg("path", { d: "M8 10h16M16 6v4M10.500 10c1 6 5 10.500 12.500 14.500M21.500 10c-1 6-5 10.500-12.500 14.500" }),
  );
  const button = (key, path, act) =>
    el("button", { class: "quiet square", title: say(key), "aria-label": say(key), onclick: act }, icon(path));
  const dom = el(
    "header",
    { class: "top" },
    seal,
    el("h1", {}, say("page.name")),
    file,
    el("button", { class: "quiet", onclick: () => how.choose() }, say("files.choose")),
    el("button", { class: "quiet", onclick: () => how.clear() }, say("bar.new")),
    el("span", { class: "space" }),
    ...how.styles.dom,
    el("label", { class: "check trace", title: say("bar.trace.hint") }, trace, say("bar.trace")),
    button("bar.undo", "M8 4 4 8l4 4M4 8h7a5 5 0 0 1 0 9H8", how.undo),
    button("bar.redo", "M12 4l4 4-4 4M16 8H9a5 5 0 0 0 0 9h3", how.redo),
    el("span", { class: "downloads" }, docx, pdf, more),
  );
  return {
    dom,
    name: (name) => show(file, name),
    enable: (on) => [docx, pdf, more].forEach((b) => (b.disabled = !on)),
  };
}

/** Formats that few people want. */
function others(button, how) {
  const at = button.getBoundingClientRect();
  const ofd = { text: say("bar.ofd"), hint: say("bar.ofd.what"), choose: () => how.save("ofd") };
  openMenu(new DOMRect(at.left, at.bottom + 12, 0, 0), say("bar.more"), [ofd], () => button.focus());
}

/** Zoom and what follows the caret. */
export function pagesBar(pages, status) {
  let zoom = 1;
  const follow = el("input", { type: "checkbox", checked: true });
  const percent = el("span", { class: "percent" }, "100 %");
  function set(next) {
    zoom = Math.min(Math.max(next, 0.4), 3);
    pages.list.style.setProperty("--zoom", String(zoom));
    show(percent, Math.round(zoom * 100) + " %");
  }
  const dom = el(
    "div",
    { class: "pages-bar" },
    status.line,
    el("span", { class: "space" }),
    el("label", { class: "check" }, follow, say("pages.follow")),
    el("button", { class: "quiet square", "aria-label": say("pages.smaller"), title: say("pages.smaller"), onclick: () => set(zoom / STEP) }, "−"),
    percent,
    el("button", { class: "quiet square", "aria-label": say("pages.larger"), title: say("pages.larger"), onclick: () => set(zoom * STEP) }, "+"),
  );
  return { dom, on: () => follow.checked };
}
