// The list below: what to look at, what to put right, and the headings.

import { fix, fixAll, heedAll, heeded, ignore, settle } from "./actions.js";
import { say } from "./api.js";
import { el, show } from "./dom.js";
import { jump } from "./editor.js";
import { recall } from "./session.js";

const GROUPS = ["look", "proof", "fix", "outline"];

/** Milliseconds for which the line that is being written is left in peace. */
const PEACE = 1500;

export class Findings {
  /** @param {{view: Function, drawn: Function, off: Function, outline: Function}} how */
  constructor(how) {
    this.how = how;
    this.all = [];
    this.group = "look";
    this.current = -1;
    this.typed = 0;
    this.tabs = el("div", { class: "tabs", role: "tablist", "aria-label": say("findings.label"), onkeydown: (e) => this.arrow(e) });
    this.list = el("ol", { class: "findings", role: "tabpanel", tabindex: "0" });
    const walk = el(
      "span",
      { class: "walk" },
      el("button", { class: "quiet", title: "Shift+F8", onclick: () => this.walk(-1) }, say("findings.previous")),
      el("button", { class: "quiet", title: "F8", onclick: () => this.walk(1) }, say("findings.next")),
    );
    this.dom = el("section", { class: "findings-pane", "aria-label": say("findings.label") }, el("header", {}, this.tabs, walk), this.list);
  }

  /** Takes the findings of an answer. */
  set(findings) {
    this.all = findings;
    this.render();
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
    show(
      this.tabs,
      ...GROUPS.map((group) => {
        const count = group === "outline" ? null : this.of(group).length;
        return el(
          "button",
          {
            role: "tab",
            id: "tab-" + group,
            "aria-selected": String(group === this.group),
            tabindex: group === this.group ? "0" : "-1",
            onclick: () => this.open(group),
          },
          say("findings." + group),
          count === null ? null : el("span", { class: count ? "count some" : "count" }, String(count)),
        );
      }),
    );
    this.list.setAttribute("aria-labelledby", "tab-" + this.group);
    const rows = this.group === "outline" ? this.how.outline() : this.of(this.group).map((f, i) => this.row(f, i));
    const none = el("li", { class: "none" }, say("findings.none." + this.group));
    show(this.list, ...this.extra(), ...(rows.length ? rows : [none]));
    this.how.drawn(GROUPS.slice(0, 3).flatMap((group) => this.of(group)));
  }

  /** What can be done about the whole list. */
  extra() {
    const ignored = recall().ignored?.length ?? 0;
    const bar = [];
    const fixes = this.of("fix");
    if (this.group === "fix" && fixes.length > 1) {
      bar.push(el("button", { class: "main", onclick: () => fixAll(this.how.view(), fixes) }, say("findings.fix-all", fixes.length)));
    }
    if (ignored) {
      bar.push(say("findings.ignored", ignored), el("button", { class: "quiet", onclick: () => this.heed() }, say("findings.heed")));
    }
    return bar.length ? [el("li", { class: "bar" }, ...bar)] : [];
  }

  heed() {
    heedAll();
    this.render();
  }

  row(finding, index) {
    const view = this.how.view();
    const button = (text, act, main) => el("button", { class: main ? "" : "quiet", onclick: act }, text);
    const actions = [];
    if (finding.doubt) {
      const { chosen, other, chosenWord, otherWord } = finding.doubt;
      if (chosenWord) actions.push(button(say("findings.is", chosen), () => settle(view, finding, chosenWord), true));
      actions.push(button(say("findings.is", other), () => settle(view, finding, otherWord), true));
    }
    if (finding.fix !== undefined) {
      const same = this.of("fix").filter((f) => f.code === finding.code);
      actions.push(button(say("findings.fix-one"), () => fix(view, finding), true));
      if (same.length > 1) actions.push(button(say("findings.fix-kind", same.length), () => fixAll(view, same)));
    }
    actions.push(button(say("findings.ignore"), () => this.dismiss(finding)));
    if (finding.severity !== "error") actions.push(button(say("findings.off"), () => this.how.off(finding.code)));
    const place = finding.line ? say("finding.line", view.state.doc.lineAt(Math.min(finding.from, view.state.doc.length)).number) : say("finding.whole");
    return el(
      "li",
      { class: "finding " + finding.severity + (index === this.current ? " current" : "") },
      el("button", { class: "place", title: finding.code, onclick: () => this.go(index) }, place),
      el("div", { class: "words" }, el("p", {}, finding.message), finding.hint ? el("p", { class: "hint" }, finding.hint) : null),
      el("div", { class: "actions" }, ...actions),
    );
  }

  dismiss(finding) {
    ignore(this.how.view(), finding);
    this.render();
    this.list.focus();
  }

  open(group) {
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
    this.current = index;
    const finding = this.of(this.group)[index];
    if (finding) jump(this.how.view(), finding.from, finding.to);
    this.render();
    this.list.querySelector(".current")?.scrollIntoView({ block: "nearest" });
  }

  /** The next or the one before; in the next group that has any. */
  walk(step) {
    if (this.group === "outline" || !this.of(this.group).length) {
      this.group = GROUPS.slice(0, 3).find((group) => this.of(group).length) ?? "look";
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
    const here = this.of("fix").find((f) => f.fixFrom <= head && head <= f.fixTo);
    if (here) fix(view, here);
    return true;
  }
}
