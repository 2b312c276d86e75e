// What can be done about a finding. Everything edits the text, one step to undo.

import { edit } from "./editor.js";
import { recall, remember } from "./session.js";
import { writeMark } from "./rolemenu.js";
import { base } from "./styles.js";

/** Characters on both sides by which a place is known again after edits elsewhere. */
const AROUND = 8;

/** Puts one right. */
export function fix(view, finding) {
  fixAll(view, [finding]);
}

/** Puts several right at once. */
export function fixAll(view, findings) {
  const changes = findings
    .filter((f) => f.fix !== undefined)
    .sort((a, b) => a.fixFrom - b.fixFrom)
    .filter((f, i, all) => i === 0 || f.fixFrom >= all[i - 1].fixTo)
    .map((f) => ({ from: f.fixFrom, to: f.fixTo, insert: f.fix }));
  if (changes.length) edit(view, changes, "input.fix");
}

/** Says what a doubtful line is. */
export function settle(view, finding, word) {
  writeMark(view, [view.state.doc.lineAt(finding.from)], word);
}

function key(view, finding) {
  const doc = view.state.doc;
  const from = Math.max(0, finding.from - AROUND);
  return finding.code + "|" + doc.sliceString(from, Math.min(finding.to, finding.from + 40) + AROUND);
}

/** Never shows this one again in this tab. */
export function ignore(view, finding) {
  remember({ ignored: [...(recall().ignored ?? []), key(view, finding)] });
}

/** Shows all again. */
export function heedAll() {
  remember({ ignored: [] });
}

/** The findings without those that are ignored. */
export function heeded(view, findings) {
  const ignored = new Set(recall().ignored ?? []);
  return ignored.size ? findings.filter((f) => !ignored.has(key(view, f))) : findings;
}

/** A house style that says nothing of a code any more. */
export function withoutCode(house, style, code) {
  const line = "  " + code + ": off\n";
  if (/^check:\s*$/m.test(house)) return house.replace(/^check:\s*$/m, "check:\n" + line.trimEnd());
  const base = house || "extends: " + base(style) + "\n";
  return base + (base.endsWith("\n") ? "" : "\n") + "check:\n" + line;
}
