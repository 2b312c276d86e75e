// The file of which the draft was made: its pictures and the cells of its tables go with the text, through undo as well.

import { invertedEffects } from "@codemirror/commands";
import { StateEffect, StateField } from "@codemirror/state";
import { importFile, say } from "./api.js";
import { tell } from "./dialog.js";
import { recall } from "./session.js";

const KEPT = 5;

export const setFile = StateEffect.define();

const field = StateField.define({
  create: () => recall().file ?? "",
  update: (id, tr) => tr.effects.reduce((now, effect) => (effect.is(setFile) ? effect.value : now), id),
});

/** The extension of the editor. */
export const withFile = [
  field,
  invertedEffects.of((tr) => (tr.effects.some((e) => e.is(setFile)) ? [setFile.of(tr.startState.field(field))] : [])),
];

/** The server's name of the file; empty for none. */
export const fileOf = (state) => state.field(field);

/** Files by their names, for a server that has forgotten them. */
const files = new Map();

/** Keeps a file as long as the page is open. */
export function keepFile(id, file) {
  if (!id) return;
  files.delete(id);
  files.set(id, file);
  if (files.size > KEPT) files.delete(files.keys().next().value);
}

/** Sends a file again; whether it was still here. */
export async function sendAgain(id) {
  if (!files.has(id)) return false;
  return (await importFile(files.get(id))).file === id;
}

/** The server has forgotten the file of the draft; without the file itself the pictures are gone. */
export async function sendFileAgain(view, done) {
  const id = fileOf(view.state);
  if (!(await sendAgain(id).catch(() => false))) {
    view.dispatch({ effects: setFile.of("") });
    tell(say("files.gone"), [say("files.gone.what")]);
  }
  done();
}
