// Dialogs of the page.

import { say } from "./api.js";
import { el } from "./dom.js";

/**
 * Asks something; the value of the button that was pressed, an empty string for none.
 * @param {string} title
 * @param {Node[]} content
 * @param {{text: string, value: string, main?: boolean, may?: () => (boolean|Promise<boolean>)}[]} buttons
 * @returns {Promise<string>}
 */
export function ask(title, content, buttons) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const dialog = el("dialog", { "aria-label": title }, el("h2", {}, title), ...content);
    let value = "";
    const row = el(
      "div",
      { class: "dialog-buttons" },
      ...buttons.map((button) =>
        el(
          "button",
          {
            class: button.main ? "main" : "",
            onclick: async () => {
              if (button.may && !(await button.may())) return;
              value = button.value;
              dialog.close();
            },
          },
          button.text,
        ),
      ),
    );
    dialog.append(row);
    dialog.addEventListener("close", () => {
      dialog.remove();
      before?.focus?.();
      resolve(value);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Says something: sentences, or whole elements. */
export const tell = (title, lines) =>
  ask(
    title,
    lines.map((line) => (line instanceof Node ? line : el("p", {}, line))),
    [{ text: say("dialog.close"), value: "", main: true }],
  );
