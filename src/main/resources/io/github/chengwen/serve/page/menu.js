// A menu that opens at a place, for mouse and keyboard.

import { el } from "./dom.js";

let close = () => {};

/**
 * Opens a menu; another that is open closes.
 * @param {DOMRect} at beside which it opens
 * @param {string} label
 * @param {({text: string, hint?: string, checked?: boolean, choose: Function}|"line")[]} items
 * @param {Function} back gives the focus back
 */
export function openMenu(at, label, items, back) {
  close();
  const buttons = [];
  const menu = el("div", { class: "menu", role: "menu", "aria-label": label });
  for (const item of items) {
    if (item === "line") {
      menu.append(el("div", { class: "menu-line", role: "separator" }));
      continue;
    }
    const button = el(
      "button",
      {
        role: item.checked === undefined ? "menuitem" : "menuitemradio",
        "aria-checked": item.checked === undefined ? false : String(item.checked),
        tabindex: "-1",
        class: item.checked ? "checked" : "",
        onclick: () => {
          shut();
          item.choose();
        },
      },
      el("span", {}, item.text),
      item.hint ? el("small", {}, item.hint) : null,
    );
    buttons.push(button);
    menu.append(button);
  }
  const outside = (event) => {
    if (!menu.contains(event.target)) shut(false);
  };
  function shut(focus = true) {
    document.removeEventListener("mousedown", outside, true);
    menu.remove();
    close = () => {};
    if (focus) back();
  }
  menu.addEventListener("keydown", (event) => {
    const now = buttons.indexOf(document.activeElement);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") shut();
    else if (to !== undefined) buttons[(to + buttons.length) % buttons.length].focus();
    else return;
    event.preventDefault();
  });
  document.body.append(menu);
  place(menu, at);
  document.addEventListener("mousedown", outside, true);
  close = () => shut(false);
  // A doubt stands first; else the role that the line has.
  const first = items.indexOf("line") < 3 ? buttons[0] : buttons.find((b) => b.classList.contains("checked"));
  (first ?? buttons[0])?.focus({ preventScroll: true });
}

/** To the right of what was clicked, which stays in sight; moved up where the window ends. */
function place(menu, at) {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = Math.max(8, Math.min(at.right + 6, innerWidth - width - 8)) + "px";
  menu.style.top = Math.max(8, Math.min(at.top - 6, innerHeight - height - 8)) + "px";
}
