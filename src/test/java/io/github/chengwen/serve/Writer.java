package io.github.chengwen.serve;

import java.io.IOException;
import java.util.Base64;

/**
 * Somebody at the page.
 *
 * @param tab that is looked at
 */
record Writer(BrowserTab tab) {

    private static final String VIEW =
            "import('@codemirror/view').then(m => m.EditorView.findFromDOM("
                    + "document.querySelector('.cm-editor'))";

    /** The draft as the editor has it. */
    String text() throws IOException {
        return tab.eval(VIEW + ".state.doc.toString())");
    }

    /** Puts the caret there. */
    void goTo(int offset) throws IOException {
        tab.eval(
                "import('@codemirror/view').then(m => { const v = m.EditorView.findFromDOM("
                        + "document.querySelector('.cm-editor')); v.focus(); v.dispatch({selection:"
                        + " {anchor: "
                        + offset
                        + "}}); })");
    }

    boolean composes() throws IOException {
        return tab.eval(VIEW + ".composing)").equals("true");
    }

    /** Puts a draft into an empty page. */
    void paste(String draft) throws IOException {
        tab.eval("document.querySelector('.cm-content').focus()");
        tab.type(draft);
        checked();
        tab.await("document.querySelectorAll('.sheet .ink path').length > 2");
    }

    /** The same as browsers paste it, whatever its length. */
    void clip(String draft) throws IOException {
        tab.eval(
                "(() => { const d = new DataTransfer(); d.setData('text/plain', "
                        + BrowserTab.quoted(draft)
                        + "); const c = document.querySelector('.cm-content'); c.focus();"
                        + " c.dispatchEvent(new ClipboardEvent('paste', {clipboardData: d,"
                        + " bubbles: true, cancelable: true})); })()");
        checked();
    }

    /** Drops a file on the page. */
    void drop(String name, byte[] bytes) throws IOException {
        tab.eval(
                "(() => { const d = new DataTransfer(); const b = Uint8Array.from(atob('"
                        + Base64.getEncoder().encodeToString(bytes)
                        + "'), c => c.charCodeAt(0)); d.items.add(new File([b], "
                        + BrowserTab.quoted(name)
                        + ")); document.querySelector('.text-pane').dispatchEvent(new"
                        + " DragEvent('drop', {dataTransfer: d, bubbles: true, cancelable: true}));"
                        + " })()");
    }

    /** Waits until roles, pages and findings are those of the text. */
    void checked() throws IOException {
        tab.await(
                "document.body.dataset.checked && document.body.dataset.checked ==="
                        + " document.body.dataset.rev");
    }

    /** What the gutter says of a line. */
    String role(int line) throws IOException {
        return tab.eval(
                "document.querySelectorAll('.cm-roles .cm-gutterElement')["
                        + line
                        + "]?.textContent ?? ''");
    }

    void clickRole(int line) throws IOException {
        tab.click(".cm-roles .cm-gutterElement:nth-child(" + (line + 1) + ") .role");
    }

    /** The number of elements that a selector finds. */
    int count(String selector) throws IOException {
        return Integer.parseInt(
                tab.eval("document.querySelectorAll(" + BrowserTab.quoted(selector) + ").length"));
    }
}
