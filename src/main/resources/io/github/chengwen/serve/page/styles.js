// The look: styles of the server, a house style of the user's, one file for a collection.

import { Refused, post, say } from "./api.js";
import { ask } from "./dialog.js";
import { el, show } from "./dom.js";
import { recall, remember } from "./session.js";
import { inWords } from "./status.js";

export class Styles {
  /** @param {string[]} names @param {() => void} changed */
  constructor(names, changed) {
    const kept = recall();
    this.changed = changed;
    this.house = kept.house ?? "";
    this.select = el(
      "select",
      { "aria-label": say("styles.label"), title: say("styles.label"), onchange: () => this.keep() },
      ...names.map((name) => el("option", { value: name, selected: name === kept.style }, label(name))),
    );
    this.whole = el("input", { type: "checkbox", checked: Boolean(kept.whole), onchange: () => this.keep() });
    this.button = el("button", { class: "quiet", onclick: () => this.open() });
    this.dom = [
      this.select,
      this.button,
      el("label", { class: "check", title: say("styles.whole.hint") }, this.whole, say("styles.whole")),
    ];
    this.name();
  }

  name() {
    show(this.button, say(this.house ? "styles.house.on" : "styles.house"));
    this.button.classList.toggle("on", Boolean(this.house));
    this.select.disabled = Boolean(this.house);
  }

  keep() {
    remember({ style: this.select.value, house: this.house, whole: this.whole.checked });
    this.name();
    this.changed();
  }

  /** What a request says of the look. */
  wish() {
    return { style: this.select.value, house: this.house, whole: String(this.whole.checked) };
  }

  /** Shows the house style to be written or changed; `text` to begin with. */
  async open(text = this.house || "extends: " + base(this.select.value) + "\n") {
    const area = el("textarea", { class: "yaml", rows: "14", spellcheck: "false", "aria-label": say("styles.house") });
    area.value = text;
    const errors = el("ul", { class: "errors", role: "alert" });
    const file = el("input", { type: "file", accept: ".yaml,.yml", class: "hidden-file", tabindex: "-1", "aria-hidden": "true" });
    const choose = el("button", { onclick: () => file.click() }, say("styles.file"));
    file.addEventListener("change", async () => {
      if (file.files?.[0]) area.value = await file.files[0].text();
    });
    const may = async () => {
      const wrong = await this.check(area.value);
      show(errors, ...wrong.map((finding) => el("li", {}, inWords(finding))));
      return !wrong.length;
    };
    const answer = await ask(
      say("styles.house"),
      [el("p", { class: "hint" }, say("styles.house.hint")), choose, file, area, errors],
      [
        ...(this.house ? [{ text: say("styles.house.remove"), value: "remove" }] : []),
        { text: say("dialog.cancel"), value: "" },
        { text: say("styles.house.use"), value: "use", main: true, may },
      ],
    );
    if (answer === "") return;
    this.house = answer === "use" ? area.value : "";
    this.keep();
  }

  /** What is wrong with a house style. */
  async check(house) {
    try {
      const answer = await post("api/style", { ...this.wish(), house });
      return answer.style.filter((finding) => finding.severity === "error");
    } catch (e) {
      if (e instanceof Refused && e.body.style) return e.body.style;
      return [{ message: say("refused." + e.kind), code: e.kind, hint: "", line: 0 }];
    }
  }
}

/** The style that a house style begins with. */
export const base = (name) => (name === "auto" || name.endsWith(".yaml") ? "speech" : name);

function label(name) {
  const known = say("style." + name);
  return known.startsWith("style.") ? name : known;
}
