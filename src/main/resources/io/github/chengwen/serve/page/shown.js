// What an answer says, brought onto the page: roles and pages of the text as it was when it was sent.

import { say } from "./api.js";
import { el } from "./dom.js";
import { jump } from "./editor.js";
import { setFindings } from "./marks.js";
import { setPlaces } from "./places.js";
import { roleName, roles, showRoles } from "./rolemarks.js";
import { inWords } from "./status.js";

const HEADINGS = { TITLE: 0, HEADING_1: 1, HEADING_2: 2, HEADING_3: 3, HEADING_4: 4, RUN_IN: 3, DIVIDE: 0 };

export class Shown {
  /** @param {{view: any, pages: any, findings: any, status: any}} how */
  constructor(how) {
    this.how = how;
    this.title = "";
    this.asked = { rev: 0, doc: how.view.state.doc, since: null };
  }

  /** The text to be sent; the page remembers what it was. */
  ask(rev) {
    this.asked = { rev, doc: this.how.view.state.doc, since: null };
    return this.asked.doc.toString();
  }

  /** The text has changed since. */
  map(changes) {
    this.asked.since = this.asked.since ? this.asked.since.composeDesc(changes.desc) : changes.desc;
  }

  /** Shows an answer. */
  take(answer) {
    const { findings, status } = this.how;
    this.place(answer);
    document.body.classList.remove("stale");
    status.ready(answer.sheets.length, findings.of("look").length, answer.outputs);
    if (answer.errors.length) this.refused(answer.errors);
  }

  place(answer) {
    const { view, pages } = this.how;
    this.title = answer.title;
    if (answer.sheets.length || !answer.errors.length) {
      setPlaces(answer.paragraphs, answer.sheets);
      pages.layOut(answer.sheets);
    }
    if (answer.rev === this.asked.rev) showRoles(view, this.where(answer.lines));
  }

  /** Where lines begin that have a role. */
  where(roles) {
    const { doc, since } = this.asked;
    const now = this.how.view.state.doc;
    const lines = [];
    let number = 0;
    let at = 0;
    for (const text of doc.iterLines()) {
      const role = roles[number++];
      const from = since ? since.mapPos(at, 1) : at;
      if (role && (!since || now.lineAt(from).from === from)) lines.push({ from, role });
      at += text.length + 1;
    }
    return lines;
  }

  /** Underlines findings in the text. */
  underline(list) {
    const { view } = this.how;
    if (view && !view.composing) view.dispatch({ effects: setFindings.of(list) });
  }

  /** The headings as rows of the list. */
  outline() {
    const { view } = this.how;
    const rows = [];
    view.state.field(roles).between(0, view.state.doc.length, (from, to, marker) => {
      const id = marker.role.ids.find((role) => role in HEADINGS);
      if (!id) return;
      const text = view.state.doc.lineAt(from).text.trim();
      const head = id === "RUN_IN" ? text.slice(0, text.indexOf("。") + 1 || 24) : text;
      rows.push(
        el("li", { class: "outline-row level-" + HEADINGS[id] },
          el("button", { class: "quiet", onclick: () => jump(view, from) }, el("small", {}, roleName(id)), head)),
      );
    });
    return rows;
  }

  /** The draft cannot be laid out: the last good pages stay, greyed. */
  refused(errors) {
    document.body.classList.add("stale");
    this.how.status.problem(say("status.refused"), errors.map(inWords));
  }

  /** The server does not answer as it should. */
  state(kind, said = {}) {
    if (kind === "slow") {
      document.body.classList.add("stale");
      this.how.status.busy("status.laying-out");
      return;
    }
    document.body.classList.add("stale");
    if (said.style) {
      this.how.status.problem(say("status.style"), said.style.map(inWords));
    } else {
      this.how.status.problem(say("refused." + kind), [say("refused." + kind + ".what")]);
    }
  }
}
