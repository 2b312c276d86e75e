// What each line was taken for, as markers at the beginnings of the lines: they move with the text.

import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import { GutterMarker } from "@codemirror/view";
import { say } from "./api.js";
import { el } from "./dom.js";

/** @typedef {{ids: string[], forced: boolean, doubt?: any}} Role of a line, as the server tells it */

/** @type {import("@codemirror/state").StateEffectType<{from: number, role: Role}[]>} */
export const setRoles = StateEffect.define();

/** The name of a role in the page's language. */
export const roleName = (id) => say("role." + id);

class RoleMarker extends GutterMarker {
  constructor(role) {
    super();
    this.role = role;
  }

  eq(other) {
    return this.role === other.role || JSON.stringify(this.role) === JSON.stringify(other.role);
  }

  toDOM() {
    const { ids, forced, doubt } = this.role;
    const name = ids.map(roleName).join("+");
    const kind = doubt ? "doubt" : forced ? "forced" : ids[0].toLowerCase();
    const shown = (ids[0] === "JOIN" ? "┊" : "") + name + (doubt ? "？" : "");
    return el("span", { class: "role role-" + kind, title: say("role.click") }, shown);
  }
}

/** One marker for a role of a line as long as the server tells no other. */
const markers = new WeakMap();

function markerOf(role) {
  if (!markers.has(role)) markers.set(role, new RoleMarker(role));
  return markers.get(role);
}

/** The lines' roles, as gutter markers at the starts of their lines. */
export const roles = StateField.define({
  create: () => RangeSet.empty,
  update(set, tr) {
    let now = tr.docChanged ? set.map(tr.changes) : set;
    for (const effect of tr.effects) {
      if (effect.is(setRoles)) {
        now = RangeSet.of(effect.value.map(({ from, role }) => markerOf(role).range(from)), true);
      }
    }
    return now;
  },
});

/** What is known of the line that begins at a place. */
export function roleAt(state, from) {
  let found = null;
  state.field(roles).between(from, from, (at, to, marker) => {
    if (at === from) found = marker.role;
  });
  return found;
}

/** Shows the roles of lines, where they are not there already. */
export function showRoles(view, lines) {
  if (!areShown(view.state, lines)) view.dispatch({ effects: setRoles.of(lines) });
}

function areShown(state, lines) {
  const cursor = state.field(roles).iter();
  for (const { from, role } of lines) {
    // How far a line is struck depends on its text.
    if (cursor.value?.role !== role || cursor.from !== from || isLook(role)) return false;
    cursor.next();
  }
  return !cursor.value;
}

/** Whether a role changes how its line looks in the text. */
export const isLook = (role) => role.forced || role.ids[0] === "DROP";
