// In which state the page is, in words; one polite voice for those who do not see it.

import { say } from "./api.js";
import { el, show } from "./dom.js";

const PAUSE = 2000;

export class Status {
  constructor() {
    this.line = el("span", { class: "status-line" });
    this.voice = el("div", { class: "hidden-voice", role: "status", "aria-live": "polite" });
    this.banner = el("div", { class: "banner", role: "alert", hidden: true });
    this.changed = () => {}; // Is told each state.
    this.files = 1; // Into which the draft is parted.
    this.spoken = "";
    this.last = 0;
  }

  /** All is well: so many pages, so many places to look at. */
  ready(pages, look, files = this.files) {
    this.files = files;
    const several = files > 1 ? say("status.files", files) : "";
    this.set("ready", pages ? say("status.ready", pages) + several : say("status.empty"));
    this.banner.hidden = true;
    this.speak(pages ? say("status.voice", pages, look) : "");
  }

  /** Something is being done. */
  busy(key) {
    this.set("busy", say(key));
  }

  /** Something is wrong, with what to do about it. */
  problem(title, lines = []) {
    this.set("problem", title);
    show(this.banner, el("strong", {}, title), ...lines.map((line) => el("p", {}, line)));
    this.banner.hidden = false;
  }

  set(kind, text) {
    this.line.dataset.state = kind;
    document.body.dataset.state = kind;
    show(this.line, text);
    this.changed(kind);
  }

  speak(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (text && text !== this.spoken) show(this.voice, text);
      this.spoken = text;
      this.last = Date.now();
    }, Math.max(0, this.last + PAUSE - Date.now()));
  }
}

/** A finding without a place, such as the reason of a refusal, in one line. */
export function inWords(finding) {
  const where = finding.line ? say("finding.line", finding.line) + " " : "";
  return where + finding.message + (finding.hint ? say("finding.hint", finding.hint) : "") + " (" + finding.code + ")";
}
