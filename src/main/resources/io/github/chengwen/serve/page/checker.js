// Asks what is wrong with a text once nobody types any more.

import { after } from "./dom.js";

const PAUSE = 350;

/** @param {{hasText: Function, findings: any, status: any, pages: any, preview: Function, count: Function}} of */
export function checker(of) {
  return after(PAUSE, async () => {
    const answer = of.hasText() && (await of.preview().findings());
    if (!answer) return;
    of.findings.set(answer.same ? answer.findings : []);
    const look = of.findings.of("look").length;
    of.status.ready(of.pages.hashes.length, look);
    of.count(look);
    document.body.dataset.checked = String(answer.rev);
  });
}
