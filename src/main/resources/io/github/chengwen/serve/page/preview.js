// Asks for pages while the user writes: one request at a time, the newest text, never while an input
// method composes.

import { Refused, post } from "./api.js";
import { keep, knowsAll, learn } from "./glyphs.js";
import { setTab } from "./pictures.js";
import { Draft, Lists } from "./told.js";

const FAST = 200; // A server that takes longer is given time: others wait for it, too.
const MOST = 400;
const DEAD = 40000;
const RETRY = 2000;
const COMPOSING = 60;
const LISTS = ["sheets", "lines", "paragraphs"];

export class Preview {
  /** @param {{text: Function, wish: Function, composing: Function, empty: Function, pages: any, file: Function, forgotten: Function,
   *   shown: Function, state: Function}} how */
  constructor(how) {
    this.how = how;
    this.tab = String(crypto.getRandomValues(new BigUint64Array(1))[0]); // randomUUID wants TLS.
    setTab(this.tab);
    this.rev = 0;
    this.timer = 0;
    this.lastMs = 0;
    this.draft = new Draft();
    this.lists = new Lists();
    this.flight = false;
    this.dirty = false;
    this.fresh = true;
    this.held = null;
  }

  /** The text has changed; `soon` for a click, which nobody types on. */
  changed(soon = false) {
    this.rev++;
    document.body.dataset.rev = String(this.rev);
    this.ask(soon ? 0 : Math.min(Math.max(this.lastMs - FAST, 0), MOST));
  }

  /** Other pages are looked at. */
  ask(wait = 0) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), wait);
  }

  async send() {
    if (this.how.composing()) this.later();
    if (this.how.composing() || this.how.empty()) return;
    if (this.flight) {
      this.dirty = true;
      return;
    }
    this.flight = true;
    this.dirty = false;
    const begun = performance.now();
    const slow = setTimeout(() => this.how.state("slow"), MOST);
    try {
      const { pages } = this.how;
      const text = this.how.text();
      const answer = await post(
        "api/preview",
        {
          tab: this.tab,
          rev: this.rev,
          ...this.draft.fields(text),
          file: this.how.file(),
          ...this.how.wish(),
          pages: pages.inView().join(),
          have: pages.have().join(),
          fresh: String(this.fresh),
        },
        AbortSignal.timeout(DEAD),
      );
      this.lastMs = performance.now() - begun;
      if (answer) this.take(answer, text);
    } catch (e) {
      this.failed(e);
    } finally {
      clearTimeout(slow);
      this.flight = false;
      if (this.dirty) this.ask();
    }
  }

  take(answer, text) {
    learn(answer.glyphs);
    if (!this.lists.take(answer, LISTS)) {
      this.forget();
      return;
    }
    this.draft.took(answer.rev, text);
    if (!this.fresh && !knowsAll(answer.pages, answer.faces)) {
      this.fresh = true; // An answer got lost, and with it glyphs that the server believes we have.
      this.dirty = true;
      return;
    }
    this.fresh = false;
    for (const page of answer.pages) this.how.pages.put(page.hash, keep(page, answer.faces));
    const told = { ...answer, ...this.lists.lists };
    if (this.how.composing()) {
      this.held = told;
      this.later();
    } else {
      this.how.shown(told);
    }
  }

  /** The server does not know any more what it was told: it will be told all again. */
  forget() {
    this.draft.forget();
    this.lists.forget();
    this.dirty = true;
  }

  /** Looks again soon whether the input method has finished. */
  later() {
    clearTimeout(this.wait);
    this.wait = setTimeout(() => this.idle(), COMPOSING);
  }

  /** An input method has finished. */
  idle() {
    if (this.how.composing()) {
      this.later();
      return;
    }
    if (this.held) {
      const answer = this.held;
      this.held = null;
      if (answer.rev === this.rev) this.how.shown(answer);
    }
    this.ask();
  }

  failed(e) {
    const refused = e instanceof Refused ? e : new Refused("internal");
    if (refused.kind === "internal") console.error(e);
    if (refused.kind === "base") return this.forget();
    if (refused.kind === "file") return this.how.forgotten();
    this.how.state(refused.kind, refused.body);
    if (["away", "busy", "token"].includes(refused.kind)) {
      // A server that was started again knows nothing of this tab; the link that it printed gives
      // all tabs of the browser its token.
      this.fresh = true;
      setTimeout(() => this.ask(), RETRY);
    }
  }
}
