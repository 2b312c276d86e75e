// The editor: CodeMirror with nothing that an input method could stumble over.

import { defaultKeymap, history, historyKeymap, isolateHistory, redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { search, searchKeymap } from "@codemirror/search";
import { knows, say } from "./api.js";
import { setFile, withFile } from "./attached.js";
import { marks } from "./marks.js";

const PHRASES = ["Find", "Replace", "next", "previous", "all", "match case", "regexp", "by word", "replace",
  "replace all", "close", "current match", "replaced $ matches", "replaced match on line $", "on line"];

/**
 * @param {HTMLElement} parent
 * @param {{text: string, keys: any[], change: Function, move: Function, choose: Function, idle: Function}} how
 */
export function makeEditor(parent, how) {
  const phrases = Object.fromEntries(
    PHRASES.filter((p) => knows("search." + p.replaceAll(" ", "-"))).map((p) => [p, say("search." + p.replaceAll(" ", "-"))]),
  );
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: how.text,
      extensions: [
        EditorView.cspNonce.of(document.body.dataset.nonce ?? ""),
        EditorState.phrases.of(phrases),
        history(),
        withFile,
        marks(how.choose),
        lineNumbers(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": say("editor.label"), tabindex: "0", spellcheck: "false", autocorrect: "off" }),
        search({ top: true }),
        keymap.of([...how.keys, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) how.change(update);
          // Whoever pastes a draft into an empty page looks at it from its beginning.
          if (!update.startState.doc.length && came(update, "input.paste")) setTimeout(() => jump(view, 0), 0);
          if (update.selectionSet && !update.docChanged) how.move(update);
        }),
        EditorView.domEventHandlers({
          compositionend: () => {
            setTimeout(how.idle, 0);
            return false;
          },
        }),
      ],
    }),
  });
  return view;
}

/** Whether there is more than blanks. */
export function hasInk(doc) {
  for (const line of doc.iterLines()) if (/\S/.test(line)) return true;
  return false;
}

/** Replaces all text, and the file of which it was made: one step to undo. */
export function replaceText(view, text, file) {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    effects: setFile.of(file),
    annotations: isolateHistory.of("full"),
    userEvent: "input.open",
  });
}

/** Changes that are one step to undo. */
export function edit(view, changes, event) {
  view.dispatch({ changes, annotations: isolateHistory.of("full"), userEvent: event });
}

/** Whether a change came of a key, or of a click that nobody types on. */
const came = (update, ...events) => update.transactions.some((tr) => events.some((event) => tr.isUserEvent(event)));
export const isTyped = (update) => came(update, "input.type");
export const isClick = (update) => came(update, "input.role", "input.fix");

/** Shows a place and puts the caret there. */
export function jump(view, from, to = from) {
  const end = view.state.doc.length;
  const range = { anchor: Math.min(from, end), head: Math.min(to, end) };
  view.dispatch({ selection: range, effects: EditorView.scrollIntoView(range.anchor, { y: "center" }) });
  view.focus();
}

export { redo, redoDepth, undo, undoDepth };
