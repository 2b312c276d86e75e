// The files, made of the text that the page shows.

import { Refused, download, say } from "./api.js";
import { ask, tell } from "./dialog.js";
import { el } from "./dom.js";
import { inWords } from "./status.js";

/** A name for files: that of the draft, or its title. */
export function fileName(name, title) {
  const stem = name ? name.replace(/\.[A-Za-z]{1,8}$/, "") : title.replace(/\s+/g, "");
  return stem.replace(/[\\/:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "").slice(0, 60) || say("downloads.name");
}

/**
 * Makes a file and saves it.
 * @param {"docx"|"pdf"|"ofd"} format
 * @param {{text: string, file: string, name: string, wish: any, errors: any[], status: any}} of
 */
export async function save(format, of) {
  if (of.errors.length && (await askAnyway(of.errors)) !== "yes") return;
  of.status.busy("status.making");
  try {
    const { name, blob } = await download("api/convert?to=" + format, { text: of.text, file: of.file, name: of.name, ...of.wish });
    const url = URL.createObjectURL(blob);
    const link = el("a", { href: url, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
    of.status.busy("status.made");
  } catch (e) {
    const errors = e instanceof Refused && (e.body.errors ?? e.body.style);
    await tell(say("downloads.failed"), errors ? errors.map(inWords) : [say("refused." + e.kind)]);
    of.status.busy("status.not-made");
  }
}

const askAnyway = (errors) =>
  ask(
    say("downloads.errors"),
    errors.map((finding) => el("p", {}, inWords(finding))),
    [
      { text: say("dialog.cancel"), value: "" },
      { text: say("downloads.anyway"), value: "yes", main: true },
    ],
  );
