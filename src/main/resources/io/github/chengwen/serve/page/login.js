// Asks who is there, where the workbench has users.

import { post, say } from "./api.js";
import { ask } from "./dialog.js";
import { el, show } from "./dom.js";

/** Logs in and loads the page again. */
export async function logIn() {
  const field = (key, more) => el("input", { "aria-label": say(key), placeholder: say(key), ...more });
  const name = field("login.name", { autocomplete: "username" });
  const password = field("login.password", { type: "password", autocomplete: "current-password" });
  const errors = el("ul", { class: "errors", role: "alert" });
  const may = async () => {
    try {
      await post("api/login", { name: name.value, password: password.value });
      return true;
    } catch (e) {
      show(errors, el("li", {}, say("refused." + e.kind) + " " + say("refused." + e.kind + ".what")));
      return false;
    }
  };
  const fields = el("form", { class: "login" }, name, password);
  fields.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    document.querySelector("dialog .main").click();
  });
  document.body.dataset.login = "true";
  await ask(say("page.title"), [el("p", { class: "hint" }, say("login.title")), fields, errors], [{ text: say("login.enter"), value: "in", main: true, may }]);
  location.reload();
  await new Promise(() => {}); // The page that comes goes on.
}
