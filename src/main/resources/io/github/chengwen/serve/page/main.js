// Puts the page together.

import { lang, say, start } from "./api.js";
import { withoutCode } from "./actions.js";
import { fileOf, sendFileAgain } from "./attached.js";
import { checker } from "./checker.js";
import { after, el } from "./dom.js";
import { fileName, save } from "./downloads.js";
import { hasInk, isClick, isTyped, jump, makeEditor, redo, replaceText, undo } from "./editor.js";
import { files } from "./files.js";
import { Findings } from "./findings.js";
import { narrowTabs, panes } from "./layout.js";
import { logIn } from "./login.js";
import { Pages } from "./pages.js";
import { paragraphOf } from "./places.js";
import { Preview } from "./preview.js";
import { openRoleMenu, roleKeys, setWords } from "./rolemenu.js";
import { askBeforeLeaving, recall, remember } from "./session.js";
import { Shown } from "./shown.js";
import { Status } from "./status.js";
import { Styles } from "./styles.js";
import { whyFinding, whyLine } from "./why.js";
import { pagesBar, topBar } from "./bars.js";

const known = await start();
document.documentElement.lang = lang() === "zh" ? "zh-CN" : "en";
document.title = say("page.title");
setWords(known.marks, (line) => whyLine(preview, line));
if (known.login) await logIn();

let view;
let name = recall().name ?? "";
let dirty = false;
const status = new Status();
const text = () => view.state.doc.toString();
const hasText = () => hasInk(view.state.doc);

const pages = new Pages({ jump: toLine, wanted: () => preview.ask() });
const styles = new Styles(known.styles, () => preview.changed(true));
const findings = new Findings({
  view: () => view,
  drawn: (list) => shown.underline(list),
  off: (code) => styles.open(withoutCode(styles.house, styles.select.value, code)),
  outline: () => shown.outline(),
  why: (finding) => whyFinding(preview, finding),
});
const drop = files({ open, hasText: () => hasText(), status });
const keep = after(300, () => remember({ text: text(), name, file: fileOf(view.state) }));
const check = checker({ view: () => view, hasText, findings, status, pages, preview: () => preview, count: (n) => tabs.count(n) });
const preview = new Preview({
  text: () => shown.ask(preview.rev),
  file: () => fileOf(view.state),
  forgotten: () => sendFileAgain(view, () => preview.changed(true)),
  wish: () => styles.wish(),
  composing: () => view.composing,
  empty: () => !hasText(),
  pages,
  shown: (answer) => {
    shown.take(answer);
    point();
    check();
  },
  state: (kind, said) => shown.state(kind, said),
});

view = makeEditor(el("div", { class: "editor" }), {
  text: recall().text ?? "",
  keys: [...roleKeys, { key: "Alt-Enter", run: () => findings.fixHere() }],
  choose: (line, target) => openRoleMenu(view, line, target.getBoundingClientRect()),
  idle: () => preview.idle(),
  move: () => point(),
  change: (update) => {
    dirty = true;
    shown.map(update.changes);
    findings.map(update.changes, isTyped(update));
    keep();
    emptyOrNot();
    preview.changed(isClick(update));
  },
});
const shown = new Shown({ view, pages, findings, status });
const bars = topBar({
  known,
  styles,
  undo: () => undo(view),
  redo: () => redo(view),
  choose: drop.choose,
  clear: () => open("", ""),
  save: (format) =>
    save(format, {
      text: text(),
      file: fileOf(view.state),
      name: fileName(name, shown.title),
      wish: styles.wish(),
      errors: findings.all.filter((f) => f.severity === "error"),
      status,
    }).then(() => (dirty = false)),
});
const follow = pagesBar(pages, status);
const main = el(
  "main",
  {},
  panes(
    el("section", { class: "text-pane", "aria-label": say("layout.text") }, view.dom.parentNode, drop.zone),
    el("section", { class: "pages-pane", "aria-label": say("layout.pages") }, follow.dom, pages.dom),
  ),
  status.banner,
  findings.dom,
);
const tabs = narrowTabs(main);
document.body.append(bars.dom, tabs.dom, main, status.voice, drop.input);

/** Shows another draft. */
function open(draft, file, id = "") {
  name = file;
  replaceText(view, draft, id);
  remember({ text: text(), name, file: id });
  bars.name(name);
  dirty = false;
  pages.dom.scrollTo({ top: 0 });
  if (draft) view.focus();
}

function emptyOrNot() {
  const none = !hasText();
  main.classList.toggle("empty", none);
  bars.enable(!none);
  if (none) {
    pages.layOut([]);
    findings.set([]);
    status.ready(0, 0);
  }
}

function toLine(number) {
  tabs.choose("text");
  jump(view, view.state.doc.line(Math.min(number, view.state.doc.lines)).from);
}

function point() {
  pages.point(paragraphOf(view.state.doc.lineAt(view.state.selection.main.head).number), follow.on());
}

status.changed = (kind) => bars.enable(hasText() && kind !== "problem");
askBeforeLeaving(() => dirty);
bars.name(name);
findings.render();
emptyOrNot();
preview.changed(true);
document.body.dataset.ready = "true";
