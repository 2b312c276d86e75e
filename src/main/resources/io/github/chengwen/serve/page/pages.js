// The pages beside the text. They are replaced in place: nothing scrolls that nobody scrolled.

import { say } from "./api.js";
import { el, show, svg } from "./dom.js";
import { drawInto, empty } from "./glyphs.js";
import { firstOf, lineOf, pageOf } from "./places.js";

const REMEMBERED = 120;

export class Pages {
  /** @param {{jump: (line: number) => void, wanted: () => void}} how */
  constructor(how) {
    this.how = how;
    this.sheets = []; // One for each page: figure, svg, group, hash shown.
    this.store = new Map(); // Rows by hash, the ones used last at the end.
    this.hashes = [];
    this.visible = new Set();
    this.here = { paragraph: -1 };
    this.list = el("div", { class: "sheets" });
    this.dom = el("div", { class: "pages-scroll", tabindex: "0", role: "region", "aria-label": say("pages.label") }, this.list);
    this.observer = new IntersectionObserver((entries) => this.seen(entries), { root: this.dom, rootMargin: "60% 0px" });
  }

  seen(entries) {
    for (const entry of entries) {
      const index = Number(entry.target.dataset.index);
      if (entry.isIntersecting) this.visible.add(index);
      else this.visible.delete(index);
    }
    this.paint();
    if (this.wanted().length) this.how.wanted();
  }

  /** Numbers, from 1, of the pages that are looked at. */
  inView() {
    const numbers = [...this.visible].filter((i) => i < this.hashes.length).map((i) => i + 1);
    return numbers.length ? numbers : [1, 2];
  }

  /** Those of them that are not here. */
  wanted() {
    return this.inView().filter((n) => this.hashes[n - 1] && !this.store.has(this.hashes[n - 1]));
  }

  /** Hashes of the pages that are here. */
  have() {
    return [...this.store.keys()];
  }

  /** Takes pages of an answer. */
  put(hash, rows) {
    this.store.set(hash, rows);
    if (this.store.size > REMEMBERED) {
      const oldest = [...this.store.keys()].find((h) => !this.hashes.includes(h) || this.store.size > 2 * REMEMBERED);
      if (oldest) this.store.delete(oldest);
    }
  }

  /** Shows so many pages. */
  layOut(sheets) {
    this.hashes = sheets.map((sheet) => sheet[0]);
    while (this.sheets.length > sheets.length) this.drop(this.sheets.pop());
    sheets.forEach(([, , width, height], i) => {
      if (!this.sheets[i]) this.add(i);
      const sheet = this.sheets[i];
      const box = `0 0 ${width} ${height}`;
      if (sheet.box !== box) sheet.svg.setAttribute("viewBox", (sheet.box = box));
      const label = say("pages.page", i + 1, sheets.length);
      if (sheet.label === label) return;
      sheet.label = label;
      sheet.svg.setAttribute("aria-label", label);
      show(sheet.figure.lastChild, label);
    });
    this.paint();
  }

  add(index) {
    const mark = svg("g", { class: "here" });
    const group = svg("g", { class: "ink" });
    const image = svg("svg", { class: "sheet", role: "img" }, mark, group);
    const figure = el("figure", { "data-index": String(index) }, image, el("figcaption"));
    image.addEventListener("click", (event) => this.click(index, event));
    this.sheets.push({ figure, svg: image, group, mark, shown: "" });
    this.list.append(figure);
    this.observer.observe(figure);
  }

  drop(sheet) {
    this.observer.unobserve(sheet.figure);
    this.visible.delete(Number(sheet.figure.dataset.index));
    sheet.figure.remove();
  }

  paint() {
    this.sheets.forEach((sheet, i) => {
      const hash = this.hashes[i];
      const rows = this.store.get(hash);
      if (this.visible.has(i) && rows && sheet.shown !== hash) {
        drawInto(sheet, rows);
        sheet.shown = hash;
        sheet.content = rows;
      } else if (!this.visible.has(i) && sheet.shown) {
        empty(sheet);
        sheet.shown = "";
      }
    });
    this.mark();
  }

  /** Marks the paragraph in which the caret stands. */
  point(paragraph, follow) {
    this.here = { paragraph };
    this.mark();
    const sheet = this.sheets[pageOf(paragraph)];
    if (!follow || paragraph < 0 || !sheet) return;
    const bar = sheet.mark.getBoundingClientRect();
    const box = this.dom.getBoundingClientRect();
    const at = bar.height ? bar : sheet.figure.getBoundingClientRect();
    if (at.top < box.top + 40 || at.top > box.bottom - 80) {
      this.dom.scrollBy({ top: at.top - box.top - box.height / 3 });
    }
  }

  mark() {
    this.sheets.forEach((sheet, i) => {
      const rows = (sheet.shown && sheet.content) || [];
      const own = rows.filter((row) => row.p >= 0 && row.p + firstOf(i) === this.here.paragraph);
      const bars = own.map((row) => {
        const size = Math.max(...row.runs.map((run) => run.size), 16000);
        const [y, height] = row.box ? [row.y, row.box.height] : [row.y - size * 0.98, size * 1.28];
        return svg("rect", { x: 46000, y, width: 2600, height, rx: 1300 });
      });
      if (bars.length || sheet.mark.firstChild) sheet.mark.replaceChildren(...bars);
    });
  }

  /** A click leads to the line. */
  click(index, event) {
    const sheet = this.sheets[index];
    const y = new DOMPoint(event.clientX, event.clientY).matrixTransform(sheet.svg.getScreenCTM().inverse()).y;
    const rows = (sheet.content ?? []).filter((row) => row.p >= 0);
    if (!rows.length) return;
    const far = (row) => Math.abs((row.box ? row.y + row.box.height / 2 : row.y - 5000) - y);
    const near = rows.reduce((a, b) => (far(b) < far(a) ? b : a));
    const line = lineOf(near.p + firstOf(index));
    if (line) this.how.jump(line);
  }
}
