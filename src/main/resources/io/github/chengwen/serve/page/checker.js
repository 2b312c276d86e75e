// Asks what is wrong with a text once nobody types any more.

import { post } from "./api.js";
import { after } from "./dom.js";
import { Lists, unchained } from "./told.js";

const PAUSE = 350;

/** @param {{view: Function, hasText: Function, findings: any, status: any, pages: any, preview: Function, count: Function}} of */
export function checker(of) {
  const told = new Lists();

  /** What is wrong with the text that was laid out last; null where it has changed since. */
  async function ask(preview) {
    const rev = preview.rev;
    try {
      const answer = await post("api/findings", { tab: preview.tab, rev, base: told.rev });
      const mine = answer && told.take(answer, ["findings"]) && rev === preview.rev;
      return mine ? { rev, findings: unchained(told.lists.findings, of.view().state.doc) } : null;
    } catch (e) {
      if (e.kind === "forgotten" && rev === preview.rev) preview.ask();
      else if (e.kind !== "forgotten") preview.failed(e);
      return null;
    }
  }

  return after(PAUSE, async () => {
    // While pages are asked for, their answer brings us here again.
    const answer = of.hasText() && !of.preview().flight && (await ask(of.preview()));
    if (!answer) return;
    of.findings.set(answer.findings);
    of.status.ready(of.pages.hashes.length, of.findings.of("look").length);
    of.count(of.findings.count());
    document.body.dataset.checked = String(answer.rev);
  });
}
