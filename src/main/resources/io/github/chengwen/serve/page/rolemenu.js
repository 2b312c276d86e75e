// The menu of a line's roles. A choice writes 【…】 at the line's start: the draft stays the only truth.

import { say } from "./api.js";
import { edit } from "./editor.js";
import { openMenu } from "./menu.js";
import { roleAt, roleName } from "./rolemarks.js";

const ORDER = ["TITLE", "SUBTITLE", "MARK", "SPEAKER", "DATE", "SALUTATION", "HEADING_1", "HEADING_2", "HEADING_3",
  "HEADING_4", "RUN_IN", "BODY", "SIGNATURE", "SIGN_DATE", "ATTACHMENT", "NOTE", "DIVIDE"];
const ACTIONS = ["JOIN", "DROP"];

let words = {};
let why = () => {};

/** Takes the marks that the server knows, ids to the words in the brackets, and what tells why a line is what it is. */
export function setWords(marks, tellWhy) {
  words = marks;
  why = tellWhy;
}

/** The author's mark at a line's start, with its brackets, or an empty string. */
export function markOf(text) {
  const found = /^【([^【】]{1,10})】/.exec(text);
  return found && Object.values(words).includes(found[1]) ? found[0] : "";
}

/** Puts a word before lines, or takes the word away: one step to undo. */
export function writeMark(view, lines, word) {
  const changes = lines.map((line) => ({
    from: line.from,
    to: line.from + markOf(line.text).length,
    insert: word ? "【" + word + "】" : "",
  }));
  edit(view, changes, "input.role");
}

/** The lines of the selection that begin a paragraph, or the line itself. */
function chosen(state, line) {
  const { from, to } = state.selection.main;
  const lines = [];
  if (line.from <= to && line.to >= from && from !== to) {
    for (let at = from; at <= to; ) {
      const next = state.doc.lineAt(at);
      const role = roleAt(state, next.from);
      if (next.text.trim() && role && role.ids[0] !== "JOIN") lines.push(next);
      at = next.to + 1;
    }
  }
  return lines.length > 1 ? lines : [line];
}

/** Opens it for a line of the document. */
export function openRoleMenu(view, line, at) {
  if (!line.text.trim()) return;
  const lines = chosen(view.state, line);
  const known = roleAt(view.state, line.from);
  const mark = markOf(line.text);
  const item = (id) => ({
    text: roleName(id),
    checked: Boolean(known?.ids.includes(id)),
    choose: () => writeMark(view, lines, words[id]),
  });
  const items = [];
  if (known?.doubt) {
    const { chosen: one, other, chosenWord, otherWord } = known.doubt;
    if (chosenWord) items.push(doubtful(one, say("menu.as-now"), () => writeMark(view, [line], chosenWord)));
    items.push(doubtful(other, say("menu.or"), () => writeMark(view, [line], otherWord)), "line");
  }
  // A mark before the name of a picture would make it a line of text.
  const isPicture = known?.ids[0] === "PICTURE";
  if (!isPicture) items.push(...ORDER.map(item), "line");
  items.push(...ACTIONS.filter((id) => !isPicture || id === "DROP").map((id) => ({ ...item(id), text: say("menu." + id), checked: undefined })));
  if (mark) items.push({ text: say("menu.auto"), hint: mark, choose: () => writeMark(view, lines, "") });
  if (known && !isPicture) items.push("line", { text: say("menu.why"), choose: () => why(line.number) });
  const label = say("menu.label", line.number, known ? known.ids.map(roleName).join("+") : "");
  openMenu(at, label, items, () => view.focus());
}

function doubtful(text, hint, choose) {
  return { text, hint, choose };
}

/** The same by the keyboard, for the caret's line. */
function openAtCaret(view) {
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  const caret = view.coordsAtPos(line.from);
  if (caret) openRoleMenu(view, line, new DOMRect(caret.left, caret.top, 1, caret.bottom - caret.top));
  return true;
}

/** The keys that open it. */
export const roleKeys = [{ key: "Alt-r", run: openAtCaret }, { key: "Ctrl-.", run: openAtCaret }];
