// A finding as a row of the list: its place, its words, what can be done.

import { fix, fixAll, settle } from "./actions.js";
import { say } from "./api.js";
import { el } from "./dom.js";
import { recall } from "./session.js";

/** @param {any} list the list that it belongs to */
export function findingRow(list, finding, index) {
  const doc = list.how.view().state.doc;
  const line = finding.line ? doc.lineAt(Math.min(finding.from, doc.length)).number : 0;
  const place = line ? say("finding.line", line) : say("finding.whole");
  return el(
    "li",
    { class: "finding " + finding.severity + (index === list.current ? " current" : "") },
    el("button", { class: "place", title: finding.code, onclick: () => list.go(index) }, place),
    el("div", { class: "words" }, el("p", {}, finding.message), finding.hint ? el("p", { class: "hint" }, finding.hint) : null),
    el("div", { class: "actions" }, ...actions(list, finding)),
  );
}

function actions(list, finding) {
  const view = list.how.view();
  const button = (text, act, main = false) => el("button", { class: main ? "" : "quiet", onclick: act }, text);
  const all = [];
  if (finding.doubt) {
    const { chosen, other, chosenWord, otherWord } = finding.doubt;
    if (chosenWord) all.push(button(say("findings.is", chosen), () => settle(view, finding, chosenWord), true));
    all.push(button(say("findings.is", other), () => settle(view, finding, otherWord), true));
  }
  if (finding.fix !== undefined) {
    const same = list.of("fix").filter((f) => f.code === finding.code);
    all.push(button(say("findings.fix-one"), () => fix(view, finding), true));
    if (same.length > 1) all.push(button(say("findings.fix-kind", same.length), () => fixAll(view, same)));
  }
  all.push(button(say("findings.why"), () => list.how.why(finding)));
  all.push(button(say("findings.ignore"), () => list.dismiss(finding)));
  if (finding.severity !== "error") all.push(button(say("findings.off"), () => list.how.off(finding.code)));
  return all;
}

/** The tab of a group; `count` is null where nobody counts. */
export function groupTab(list, group, count) {
  const chosen = group === list.group;
  return el(
    "button",
    {
      role: "tab",
      id: "tab-" + group,
      "aria-selected": String(chosen),
      tabindex: chosen ? "0" : "-1",
      onclick: () => list.open(group),
    },
    say("findings." + group),
    count === null ? null : el("span", { class: count ? "count some" : "count" }, String(count)),
  );
}

/** What can be done about the whole list. */
export function listBar(list) {
  const ignored = recall().ignored?.length ?? 0;
  const bar = [];
  const fixes = list.of("fix");
  if (list.group === "fix" && fixes.length > 1) {
    bar.push(el("button", { class: "main", onclick: () => fixAll(list.how.view(), fixes) }, say("findings.fix-all", fixes.length)));
  }
  if (ignored) {
    bar.push(say("findings.ignored", ignored), el("button", { class: "quiet", onclick: () => list.heed() }, say("findings.heed")));
  }
  return bar.length ? [el("li", { class: "bar" }, ...bar)] : [];
}
