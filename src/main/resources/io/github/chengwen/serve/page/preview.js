// Asks for pages while the user writes: one request at a time, the newest text, never while an input
// method composes.

import { Refused, post } from "./api.js";
import { keep, knowsAll, learn } from "./glyphs.js";
import { setTab } from "./pictures.js";

const LEAST = 30;
const MOST = 400;
const OLD = 300;
const RETRY = 2000;
const COMPOSING = 60;

export class Preview {
  /** @param {{text: Function, wish: Function, composing: Function, empty: Function, pages: any, file: Function, forgotten: Function,
   *   shown: Function, state: Function}} how */
  constructor(how) {
    this.how = how;
    this.tab = String(crypto.getRandomValues(new BigUint64Array(1))[0]); // randomUUID wants TLS.
    setTab(this.tab);
    this.rev = 0;
    this.timer = 0;
    this.lastMs = 20;
    this.flight = null;
    this.dirty = false;
    this.fresh = true;
    this.held = null;
  }

  /** The text has changed; `soon` for a click, which nobody types on. */
  changed(soon = false) {
    this.rev++;
    document.body.dataset.rev = String(this.rev);
    this.ask(soon ? 0 : Math.min(Math.max(1.5 * this.lastMs, LEAST), MOST));
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
      if (performance.now() - this.flight.begun > OLD && this.flight.rev !== this.rev) this.flight.abort.abort();
      return;
    }
    const flight = { begun: performance.now(), rev: this.rev, abort: new AbortController() };
    this.flight = flight;
    this.dirty = false;
    const slow = setTimeout(() => this.how.state("slow"), MOST);
    try {
      const { pages } = this.how;
      const answer = await post(
        "api/preview",
        {
          tab: this.tab,
          rev: flight.rev,
          text: this.how.text(),
          file: this.how.file(),
          ...this.how.wish(),
          pages: pages.inView().join(),
          have: pages.have().join(),
          fresh: String(this.fresh),
        },
        flight.abort.signal,
      );
      if (answer) this.take(answer);
    } catch (e) {
      this.failed(e);
    } finally {
      clearTimeout(slow);
      this.flight = null;
      if (this.dirty) this.ask();
    }
  }

  take(answer) {
    learn(answer.glyphs);
    this.lastMs = answer.ms;
    if (!knowsAll(answer.pages, answer.faces)) {
      if (!this.fresh) {
        this.fresh = true; // An answer got lost, and with it glyphs that the server believes we have.
        this.dirty = true;
        return;
      }
    }
    this.fresh = false;
    for (const page of answer.pages) this.how.pages.put(page.hash, keep(page, answer.faces));
    if (this.how.composing()) {
      this.held = answer;
      this.later();
    } else {
      this.how.shown(answer);
    }
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
    if (refused.kind === "aborted") return;
    if (refused.kind === "internal") console.error(e);
    if (refused.kind === "file") {
      this.how.forgotten();
      return;
    }
    this.how.state(refused.kind, refused.body);
    if (["away", "busy", "token"].includes(refused.kind)) {
      // A server that was started again knows nothing of this tab; the link that it printed gives
      // all tabs of the browser its token.
      this.fresh = true;
      setTimeout(() => this.ask(), RETRY);
    }
  }

  /** What is wrong with the text that was laid out last; null where it has changed since. */
  async findings() {
    const rev = this.rev;
    try {
      const answer = await post("api/findings", { tab: this.tab, rev });
      return answer && rev === this.rev ? answer : null;
    } catch (e) {
      if (e.kind === "forgotten" && rev === this.rev) this.ask();
      else if (e.kind !== "forgotten") this.failed(e);
      return null;
    }
  }
}
