// Where the parts of the page stand: panes with a splitter, or three tabs where there is little room.

import { say } from "./api.js";
import { el } from "./dom.js";

const LEAST = 25;
const MOST = 75;
const STEP = 3;

/** The panes around the splitter. */
export function panes(text, pages) {
  let share = 48;
  const bar = el("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": say("layout.splitter"),
    "aria-valuemin": String(LEAST),
    "aria-valuemax": String(MOST),
  });
  const dom = el("div", { class: "panes" }, text, bar, pages);
  function set(percent) {
    share = Math.min(Math.max(percent, LEAST), MOST);
    dom.style.setProperty("--share", share + "%");
    bar.setAttribute("aria-valuenow", String(Math.round(share)));
  }
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step) {
      set(share + step);
      event.preventDefault();
    }
  });
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    bar.onpointermove = (move) => {
      const box = dom.getBoundingClientRect();
      set(((move.clientX - box.left) / box.width) * 100);
    };
  });
  bar.addEventListener("pointerup", () => (bar.onpointermove = null));
  set(share);
  return dom;
}

/** The tabs of a narrow page: 草稿, 版面, 要看的. */
export function narrowTabs(main) {
  const names = ["text", "pages", "findings"];
  const nav = el("nav", { class: "narrow-tabs", "aria-label": say("layout.tabs") });
  const buttons = names.map((name) =>
    el("button", { onclick: () => choose(name) }, say("layout." + name), el("span", { class: "count" })),
  );
  nav.append(...buttons);
  function choose(name) {
    main.dataset.tab = name;
    buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(names[i] === name)));
  }
  choose("text");
  return {
    dom: nav,
    choose,
    count: (n) => {
      const badge = buttons[2].lastChild;
      badge.textContent = String(n);
      badge.classList.toggle("some", n > 0);
    },
  };
}
