// What survives a reload of the tab, and dies with it.

const KEY = "chengwen";
let keep = sessionStorage.getItem(KEY + ".trace") !== "off";

/** @type {{text?: string, name?: string, file?: string, style?: string, house?: string, whole?: boolean, ignored?: string[]}} */
let kept = read();

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

/** What was kept. */
export const recall = () => kept;

/** Keeps more. */
export function remember(more) {
  kept = { ...kept, ...more };
  if (!keep) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    sessionStorage.removeItem(KEY); // Too large for the browser; the page itself still has it.
  }
}

/** Whether anything is kept. */
export const keeps = () => keep;

/** Switches that on or off; off takes away what was kept. */
export function setKeeping(on) {
  keep = on;
  if (on) {
    sessionStorage.removeItem(KEY + ".trace");
    remember({});
  } else {
    sessionStorage.setItem(KEY + ".trace", "off");
    sessionStorage.removeItem(KEY);
  }
}

/** Asks before the page is left with a draft that a reload would not bring back. */
export function askBeforeLeaving(isDirty) {
  addEventListener("beforeunload", (event) => {
    if (isDirty() && !(keep && kept.text)) event.preventDefault();
  });
}
