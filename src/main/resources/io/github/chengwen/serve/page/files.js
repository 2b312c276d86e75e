// How a draft comes onto the page: dropped, chosen, pasted, or one of the samples.

import { Refused, importFile, say } from "./api.js";
import { keepFile } from "./attached.js";
import { ask, tell } from "./dialog.js";
import { el } from "./dom.js";
import { inWords } from "./status.js";

const KINDS = ".txt,.md,.markdown,.docx,.docm,.dotx,.doc,.wps,.rtf,.odt,.ott,.fodt,.html,.htm,.mht,.mhtml,.pdf";
const SAMPLES = ["1", "2", "3"];
const isHere = /^(localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname);

/**
 * @param {{open: (text: string, name: string, file?: string) => void, hasText: () => boolean, status: any}} how
 */
export function files(how) {
  async function take(list) {
    for (const file of list) {
      if (list.length > 1 && (await ask(say("files.several"), [el("p", {}, file.name)], choices())) !== "open") continue;
      await open(file);
      return;
    }
  }

  async function open(file) {
    how.status.busy("status.reading");
    let answer;
    try {
      answer = await importFile(file);
    } catch (e) {
      const errors = e instanceof Refused && e.body.errors ? e.body.errors.map(inWords) : [say("refused." + e.kind)];
      how.status.busy("status.not-read");
      await tell(say("files.refused", file.name), errors);
      return;
    }
    const notes = answer.notes.map(inWords);
    if (how.hasText() || notes.length) {
      const lines = [...notes, how.hasText() ? say("files.replaces") : ""].filter(Boolean);
      const yes = await ask(
        say("files.take", file.name),
        lines.map((line) => el("p", {}, line)),
        choices(),
      );
      if (yes !== "open") {
        how.status.busy("status.kept");
        return;
      }
    }
    keepFile(answer.file, file);
    how.open(answer.text, file.name, answer.file);
  }

  const input = el("input", { type: "file", accept: KINDS, multiple: true, class: "hidden-file", tabindex: "-1", "aria-hidden": "true" });
  input.addEventListener("change", () => {
    take([...(input.files ?? [])]);
    input.value = "";
  });

  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dragging");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) document.body.classList.remove("dragging");
  });
  document.addEventListener("drop", (event) => {
    document.body.classList.remove("dragging");
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (!dropped.length) return;
    event.preventDefault();
    event.stopPropagation();
    take(dropped);
  }, true);

  document.addEventListener("paste", (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    // Word puts a picture of the text beside the text.
    if (!pasted.length || event.clipboardData.types.includes("text/plain")) return;
    event.preventDefault();
    event.stopPropagation();
    take(pasted);
  }, true);

  const choose = () => input.click();
  const zone = el(
    "div",
    { class: "drop-zone" },
    el("h2", {}, say("empty.title")),
    el("p", {}, say("empty.how")),
    el("p", {}, el("button", { class: "main", onclick: choose }, say("files.choose"))),
    el("p", { class: "hint" }, say("empty.kinds")),
    el("h3", {}, say("empty.samples")),
    el(
      "div",
      { class: "samples" },
      ...SAMPLES.map((n) =>
        el("button", { onclick: () => how.open(say("sample." + n), say("sample." + n + ".name") + ".txt") },
          el("strong", {}, say("sample." + n + ".name")), el("small", {}, say("sample." + n + ".what"))),
      ),
    ),
    el("p", { class: "hint local" }, say(isHere ? "empty.local" : "empty.served", location.hostname)),
  );
  return { zone, input, choose };
}

function choices() {
  return [
    { text: say("dialog.cancel"), value: "" },
    { text: say("files.open"), value: "open", main: true },
  ];
}
