// The list below: what to look at, what to put right, and the headings.

import { fix, heedAll, heeded, ignore } from "./actions.js";
import { say } from "./api.js";
import { el, show } from "./dom.js";
import { jump } from "./editor.js";
import { findingRow, groupTab, listBar } from "./findingrow.js";

const SHOWN = ["look", "proof", "fix"];
const GROUPS = [...SHOWN, "outline"];

/** Milliseconds for which the line that is being written is left in peace. */
const PEACE = 1500;

export class Findings {
  /** @param {{view: Function, drawn: Function, off: Function, outline: Function, why: Function}} how */
  constructor(how) {
    this.how = how;
    this.all = [];
    this.group = "look";
    this.chosen = false;
    this.current = -1;
    this.typed = 0;
    this.tabs = el("div", { class: "tabs", role: "tablist", "aria-label": say("findings.label"), onkeydown: (e) => this.arrow(e) });
    this.rows = el("ol");
    this.list = el("div", { class: "findings", role: "tabpanel", tabindex: "0" }, this.rows);
    const walk = el(
      "span",
      { class: "walk" },
      el("button", { class: "quiet", title: "Shift+F8", onclick: () => this.walk(-1) }, say("findings.previous")),
      el("button", { class: "quiet", title: "F8", onclick: () => this.walk(1) }, say("findings.next")),
    );
    // Also where the editor has not the focus.
    document.addEventListener("keydown", (event) => {
      if (event.key !== "F8") return;
      event.preventDefault();
      this.walk(event.shiftKey ? -1 : 1);
    });
    this.dom = el("section", { class: "findings-pane", "aria-label": say("findings.label") }, el("header", {}, this.tabs, walk), this.list);
  }

  /** Takes the findings of an answer. */
  set(findings) {
    this.all = findings;
    // Until somebody has chosen: what there is to look at.
    if (!this.chosen && !this.of(this.group).length) this.group = SHOWN.find((group) => this.of(group).length) ?? "look";
    this.render();
  }

  /** How many there are. */
  count() {
    return SHOWN.reduce((sum, group) => sum + this.of(group).length, 0);
  }

  /** The text has changed. */
  map(changes, typed) {
    if (typed) this.typed = Date.now();
    const at = (f, name, side) => (f[name] === undefined ? {} : { [name]: changes.mapPos(f[name], side) });
    this.all = this.all.map((f) => ({
      ...f, ...at(f, "from", 1), ...at(f, "to", -1), ...at(f, "fixFrom", 1), ...at(f, "fixTo", -1),
    }));
  }

  /** Those of a group, but for the line that is being written. */
  of(group) {
    const view = this.how.view();
    return heeded(view, this.all.filter((f) => f.group === group)).filter((f) => !this.isWritten(view, f));
  }

  isWritten(view, finding) {
    const wait = this.typed + PEACE - Date.now();
    if (wait <= 0 || finding.group === "look") return false;
    const line = view.state.doc.lineAt(view.state.selection.main.head);
    const here = finding.from >= line.from && finding.from <= line.to;
    if (here) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.render(), wait + 10);
    }
    return here;
  }

  render() {
    show(this.tabs, ...GROUPS.map((group) => groupTab(this, group, group === "outline" ? null : this.of(group).length)));
    this.list.setAttribute("aria-labelledby", "tab-" + this.group);
    const rows = this.group === "outline" ? this.how.outline() : this.of(this.group).map((f, i) => findingRow(this, f, i));
    const none = el("li", { class: "none" }, say("findings.none." + this.group));
    show(this.rows, ...listBar(this), ...(rows.length ? rows : [none]));
    this.how.drawn(SHOWN.flatMap((group) => this.of(group)));
  }

  heed() {
    heedAll();
    this.render();
  }

  dismiss(finding) {
    this.chosen = true;
    ignore(this.how.view(), finding);
    this.render();
    this.list.focus();
  }

  open(group) {
    this.chosen = true;
    this.group = group;
    this.current = -1;
    this.render();
    this.tabs.querySelector('[aria-selected="true"]')?.focus();
  }

  arrow(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) this.open(GROUPS[(GROUPS.indexOf(this.group) + step + GROUPS.length) % GROUPS.length]);
  }

  go(index) {
    this.chosen = true;
    this.current = index;
    const finding = this.of(this.group)[index];
    if (finding) jump(this.how.view(), finding.from, finding.to);
    this.render();
    this.list.querySelector(".current")?.scrollIntoView({ block: "nearest" });
  }

  /** The next or the one before; in the next group that has any. */
  walk(step) {
    if (this.group === "outline" || !this.of(this.group).length) {
      this.group = SHOWN.find((group) => this.of(group).length) ?? "look";
      this.current = step > 0 ? -1 : 0;
    }
    const count = this.of(this.group).length;
    if (count) this.go((this.current + step + count) % count);
    return true;
  }

  /** Puts the finding at the caret right, or the current one. */
  fixHere() {
    const view = this.how.view();
    const head = view.state.selection.main.head;
    const here = this.all.find((f) => f.fix !== undefined && f.fixFrom <= head && head <= f.fixTo);
    if (here) fix(view, here);
    return true;
  }
}
