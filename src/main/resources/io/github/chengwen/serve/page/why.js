// Why a place is told, and why a line was taken for what it is.

import { get, post, say } from "./api.js";
import { tell } from "./dialog.js";
import { el } from "./dom.js";

const PARTS = ["cause", "bad", "good", "remedy"];

/** The words of a code, and of a doubtful line its two readings. */
export async function whyFinding(preview, finding) {
  const told = await get("api/explain?code=" + finding.code).catch(() => ({}));
  const parts = PARTS.filter((part) => told[part]).flatMap((part) => [
    el("h3", {}, say("why." + part)),
    el(part === "bad" || part === "good" ? "pre" : "p", {}, told[part]),
  ]);
  const lines = finding.doubt ? await readings(preview, finding.line) : [];
  await tell(say("why.code", finding.code), [el("p", {}, finding.message), ...lines, ...parts]);
}

/** The readings of a line of the text that was laid out last. */
export async function whyLine(preview, number) {
  await tell(say("why.line", number), await readings(preview, number));
}

async function readings(preview, line) {
  try {
    const answer = await post("api/explain", { tab: preview.tab, rev: preview.rev, line });
    const pieces = answer?.readings ?? [];
    return pieces.length ? pieces.flatMap(piece) : [el("p", {}, say("why.none"))];
  } catch (e) {
    return [el("p", {}, say("refused." + e.kind))];
  }
}

function piece({ text, best, second, reasons }) {
  return [
    el("p", { class: "why-text" }, text.length > 40 ? text.slice(0, 40) + "…" : text),
    el("dl", { class: "odds" }, ...odds(best), ...odds(second)),
    el("details", {}, el("summary", {}, say("why.reasons")), table(reasons, best, second)),
  ];
}

const odds = ({ name, percent }) => [
  el("dt", {}, name),
  el("dd", {}, el("meter", { min: "0", max: "100", value: String(percent), "aria-label": name }), el("span", {}, percent + " %")),
];

function table(reasons, best, second) {
  const head = [say("why.feature"), best.name, second.name].map((words) => el("th", { scope: "col" }, words));
  const rows = reasons.map(([feature, one, other]) =>
    el("tr", {}, el("td", {}, feature), el("td", {}, (one / 100).toFixed(2)), el("td", {}, (other / 100).toFixed(2))),
  );
  return el("div", { class: "why-table", tabindex: "0" }, el("table", {}, el("thead", {}, el("tr", {}, ...head)), el("tbody", {}, ...rows)));
}
