// What the editor shows beside and under the text: roles in a gutter, findings as underlines. They
// move with the text and are replaced when an answer comes, never while an input method composes.

import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutter } from "@codemirror/view";
import { say } from "./api.js";
import { el } from "./dom.js";
import { isLook, roles, setRoles } from "./rolemarks.js";

const MARK = /^【[^【】]{1,10}】/;

export const setFindings = StateEffect.define();

class NoMarker extends GutterMarker {
  toDOM() {
    return el("span", { class: "role" }, say("role.SIGN_DATE"));
  }
}

/**
 * A look of some characters. What is written at its end gets it, too: browsers put it into the same
 * element, and to take it out again would interrupt an input method.
 */
const look = (name) => Decoration.mark({ class: name, inclusiveEnd: true });

function prefixes(state, lines) {
  const found = [];
  for (const { from, role } of lines.filter((line) => isLook(line.role))) {
    const text = state.doc.lineAt(from);
    if (role.ids[0] === "DROP" && text.length) {
      found.push(look("cm-dropped").range(text.from, text.to));
    }
    const mark = role.forced && MARK.exec(text.text);
    if (mark) found.push(look("cm-author").range(text.from, text.from + mark[0].length));
  }
  return Decoration.set(found, true);
}

const lineLooks = StateField.define({
  create: () => Decoration.none,
  update(set, tr) {
    let now = tr.docChanged ? set.map(tr.changes) : set;
    for (const effect of tr.effects) {
      if (effect.is(setRoles)) now = prefixes(tr.state, effect.value);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const underlines = StateField.define({
  create: () => Decoration.none,
  update(set, tr) {
    let now = tr.docChanged ? set.map(tr.changes) : set;
    for (const effect of tr.effects) {
      if (!effect.is(setFindings)) continue;
      const end = tr.state.doc.length;
      now = Decoration.set(
        effect.value
          .filter((f) => f.from < f.to && f.to <= end)
          .map((f) => look("cm-finding cm-" + f.group).range(f.from, f.to)),
        true,
      );
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The extension; `choose` is called with a line and the element that was clicked. */
export function marks(choose) {
  return [
    roles,
    lineLooks,
    underlines,
    gutter({
      class: "cm-roles",
      markers: (view) => view.state.field(roles),
      initialSpacer: () => new NoMarker(),
      domEventHandlers: {
        mousedown(view, block, event) {
          event.preventDefault();
          choose(view.state.doc.lineAt(block.from), event.target);
          return true;
        },
      },
    }),
  ];
}
