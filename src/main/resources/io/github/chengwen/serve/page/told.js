// What the server was told of the draft, and what it told of it: both sides send only what has changed since.

const NOTHING = -1;
const HIGH = /[\ud800-\udbff]/;
const LOW = /[\udc00-\udfff]/;

/** What has to be replaced in a text to make another of it. */
export function changeBetween(before, now) {
  const least = Math.min(before.length, now.length);
  let from = 0;
  while (from < least && before.charCodeAt(from) === now.charCodeAt(from)) from++;
  let end = 0;
  while (end < least - from && before.charCodeAt(before.length - 1 - end) === now.charCodeAt(now.length - 1 - end)) end++;
  // A character of two halves is sent whole.
  if (from && HIGH.test(before[from - 1])) from--;
  if (end && LOW.test(before[before.length - end])) end--;
  return from === before.length && from === now.length
    ? []
    : [{ from, to: before.length - end, insert: now.slice(from, now.length - end) }];
}

/** A list as it is now: `[kept, dropped, …added]` of what it was. */
export const changed = (before, [kept, dropped, ...added]) => [...before.slice(0, kept), ...added, ...before.slice(kept + dropped)];

/** Lists that the server told; the next answer has only what has changed in them. */
export class Lists {
  constructor() {
    this.forget();
  }

  forget() {
    this.rev = NOTHING;
    this.lists = {};
  }

  /** Takes the lists of an answer; whether they are those that it changes. */
  take(answer, names) {
    if (answer.base !== NOTHING && answer.base !== this.rev) return false;
    for (const name of names) {
      this.lists[name] = changed(answer.base === NOTHING ? [] : (this.lists[name] ?? []), answer[name]);
    }
    this.rev = answer.rev;
    return true;
  }
}

/** The draft of which the server knows. */
export class Draft {
  constructor() {
    this.forget();
  }

  /** Nothing is known: the draft will be sent whole. */
  forget() {
    this.base = NOTHING;
    this.text = "";
  }

  /** The fields of a request. */
  fields(text) {
    return this.base === NOTHING ? { text } : { base: this.base, changes: changeBetween(this.text, text) };
  }

  /** The server has laid a text out. */
  took(rev, text) {
    this.base = rev;
    this.text = text;
  }
}

/** Findings with their places in the text; the server counts each from the one before. */
export function unchained(findings, doc) {
  let origin = 0;
  return findings.map((finding) => {
    const at = (name) => (finding[name] === undefined ? {} : { [name]: origin + finding[name] });
    const placed = { ...finding, ...at("from"), ...at("to"), ...at("fixFrom"), ...at("fixTo") };
    origin = placed.from;
    return { ...placed, line: finding.whole ? 0 : doc.lineAt(Math.min(placed.from, doc.length)).number };
  });
}
