package io.github.chengwen.input.html;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.Shade;
import io.github.chengwen.input.manuscript.Story;
import io.github.chengwen.input.number.NumberList;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.Look.Align;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through the elements of a page and makes paragraphs of its blocks. */
final class PageWalk {

    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "link",
                    "meta",
                    "title",
                    "iframe",
                    "svg",
                    "canvas",
                    "video",
                    "audio",
                    "map");

    /** Not the article, but with words. */
    private static final Set<String> AROUND =
            Set.of("nav", "aside", "footer", "form", "button", "select", "textarea", "dialog");

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "center",
                    "section",
                    "article",
                    "header",
                    "main",
                    "hr",
                    "address",
                    "figure",
                    "figcaption",
                    "pre",
                    "body",
                    "fieldset",
                    "details",
                    "summary",
                    "caption",
                    "table",
                    "tr",
                    "td",
                    "th",
                    "tbody",
                    "thead",
                    "tfoot");

    /** Elements may nest as deeply as the file is long. */
    private static final int DEEPEST = 300;

    private final Story story;

    private final StyleRules styles;
    private final Changes changes;

    /** The number of the last item of each list. */
    private final IdentityHashMap<Element, Integer> counters = new IdentityHashMap<>();

    private WebNotes notes = WebNotes.NONE;
    private int preformatted;

    PageWalk(Story story, StyleRules styles, Changes changes) {
        this.changes = changes;
        this.story = story;
        this.styles = styles;
    }

    void walk(Element body) {
        notes = WebNotes.of(body);
        children(body, 0);
        story.endParagraphIfInked();
    }

    private void children(Element element, int depth) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                int before = story.open().length();
                text(text.getWholeText(), preformatted > 0);
                story.weigh(WebLook.of(element), story.open().length() - before);
            } else if (node instanceof Element child) {
                element(child, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        if (SILENT.contains(name) || notes.isNote(element)) {
            return;
        }
        if (depth > DEEPEST) {
            // What is left is kept as one piece of text.
            text(element.wholeText(), false);
            return;
        }
        if (StyleRules.isHiddenInWord(element)) {
            lose(Code.HIDDEN_DROPPED, element);
            return;
        }
        if (AROUND.contains(name) || isRunning(element) || styles.isHidden(element)) {
            lose(Code.WEB_PARTS_DROPPED, element);
            return;
        }
        switch (name) {
            case "br" -> lineBreak();
            case "img" -> picture(element);
            case "object", "embed" -> story.lose(Code.OBJECT_DROPPED, name);
            case "table" -> table(element, depth);
            case "li" -> item(element, depth);
            case "del", "ins" -> change(element, depth);
            case "rt", "rp" -> {
                if (name.equals("rt")) {
                    lose(Code.PHONETIC_DROPPED, element);
                }
            }
            case "a" -> {
                Optional<WebNotes.Note> note = notes.note(element);
                if (note.isPresent()) {
                    story.note(note.get().text(), note.get().foot());
                    return;
                }
                if (element.attr("href").startsWith("http")) {
                    story.lose(Code.LINKS_DROPPED, "");
                }
                children(element, depth);
            }
            case "input" -> {}
            case "span" -> span(element, depth);
            case "pre" -> {
                preformatted++;
                block(element, depth);
                preformatted--;
            }
            default -> {
                if (BLOCKS.contains(name)) {
                    block(element, depth);
                } else {
                    children(element, depth);
                }
            }
        }
    }

    /** The head or foot of a page, as LibreOffice saves it. */
    private static boolean isRunning(Element element) {
        String title = element.attr("title");
        return element.normalName().equals("div")
                && (title.equals("header") || title.equals("footer"));
    }

    private void change(Element element, int depth) {
        boolean inserted = element.normalName().equals("ins");
        if (!element.text().isBlank()) {
            story.change(changes, element.text());
        }
        if (!changes.drops(inserted, !inserted)) {
            children(element, depth);
        }
    }

    private void lose(Code code, Element element) {
        String words = element.text();
        if (!words.isBlank()) {
            story.lose(code, words);
        }
    }

    private void block(Element element, int depth) {
        // The number of an item stands before the paragraph in it.
        if (!story.isOnlyNumbered()) {
            story.endParagraphIfInked();
        }
        look(element);
        children(element, depth);
        boolean spaced = element.normalName().equals("p") && story.open().indexOf("\u00a0") >= 0;
        if (spaced && story.open().toString().replace('\u00a0', ' ').isBlank()) {
            story.open().setLength(0);
            story.endParagraph();
        } else {
            story.endParagraphIfInked();
        }
    }

    /** Headings have levels; a paragraph may be centred, or stand at the right. */
    private void look(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
        String align =
                (element.attr("align") + " " + element.attr("style"))
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "");
        boolean centred = name.equals("center") || align.matches("center.*|.*text-align:center.*");
        boolean atEnd = align.matches("right.*|.*text-align:right.*");
        if (heading || centred || atEnd) {
            story.look(
                    new Look(
                            heading ? name.charAt(1) - '0' : 0,
                            centred ? Align.CENTRE : atEnd ? Align.END : Align.START,
                            0,
                            false,
                            "",
                            Inset.NONE));
        }
    }

    /** White space of the file is one space; a line end between wide characters is none. */
    private void text(String characters, boolean asIs) {
        if (asIs) {
            for (String line : characters.split("\\R", -1)) {
                story.append(line);
                story.endParagraphIfInked();
            }
            return;
        }
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (!isSpace(c)) {
                story.append(String.valueOf(c));
                continue;
            }
            int end = i;
            boolean lineEnd = false;
            while (end < characters.length() && isSpace(characters.charAt(end))) {
                lineEnd |= characters.charAt(end) == '\n';
                end++;
            }
            space(lineEnd, end < characters.length() ? characters.charAt(end) : ' ');
            i = end - 1;
        }
    }

    private void space(boolean lineEnd, char next) {
        StringBuilder open = story.open();
        char before = open.length() == 0 ? ' ' : open.charAt(open.length() - 1);
        boolean needless = isSpace(before) || before == '\u000b';
        boolean glued = lineEnd && isWide(before) && (isWide(next) || next == ' ');
        if (!needless && !glued) {
            open.append(' ');
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    /** Han, and the marks that stand with it. */
    private static boolean isWide(char c) {
        return c >= 0x2e80 && c <= 0x9fff
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xffef
                || "“”‘’—…".indexOf(c) >= 0;
    }

    /** Two of them end a paragraph. */
    private void lineBreak() {
        StringBuilder open = story.open();
        int end = open.length();
        while (end > 0 && (isSpace(open.charAt(end - 1)) || open.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        if (end > 0 && open.charAt(end - 1) == '\u000b') {
            open.setLength(end - 1);
            story.endParagraphIfInked();
        } else if (end > 0) {
            open.append('\u000b');
        }
    }

    private void picture(Element image) {
        if (WebPicture.isLarge(image)) {
            story.picture(WebPicture.of(image), image.attr("alt"));
        }
    }

    private void item(Element item, int depth) {
        story.endParagraphIfInked();
        Optional<ItemNumber> number = ItemNumber.of(item, counters);
        if (number.isPresent()) {
            String text = number.get().text();
            story.lose(text.isEmpty() ? Code.BULLETS_DROPPED : Code.NUMBERS_WRITTEN, text);
            story.number(text + NumberList.gap(text));
        }
        children(item, depth);
        story.endParagraphIfInked();
    }

    /** Word writes the number of a list as text, in a span of its own. */
    private void span(Element span, int depth) {
        if (!span.attr("style")
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .contains("mso-list:ignore")) {
            children(span, depth);
            return;
        }
        String number = span.wholeText().replace('\u00a0', ' ').strip();
        String font = span.parent() == null ? "" : span.parent().attr("style") + span.html();
        boolean bullet =
                number.codePointCount(0, number.length()) == 1
                        && (font.contains("Wingdings") || font.contains("Symbol"));
        if (bullet) {
            story.lose(Code.BULLETS_DROPPED, "");
        } else if (!number.isEmpty()) {
            story.lose(Code.NUMBERS_WRITTEN, number);
            story.number(number + NumberList.gap(number));
        }
    }

    private void table(Element table, int depth) {
        story.endParagraphIfInked();
        if (WebTable.isLayout(table)) {
            children(table, depth);
            story.endParagraphIfInked();
            return;
        }
        for (Element caption : table.children()) {
            if (caption.normalName().equals("caption")) {
                block(caption, depth);
            }
        }
        story.beginTable();
        RowSpans spans = new RowSpans();
        for (Element row : table.select("tr")) {
            if (styles.isHidden(row)) {
                lose(Code.WEB_PARTS_DROPPED, row);
                continue;
            }
            spans.beginRow();
            for (Element cell : row.children()) {
                covered(spans);
                int columns = WebTable.number(cell.attr("colspan"));
                story.span(columns);
                look(cell);
                String ground = WebLook.ground(cell);
                story.shade(Shade.ofHex(ground), ground);
                children(cell, depth);
                story.endCell();
                spans.add(columns, WebTable.number(cell.attr("rowspan")));
            }
            covered(spans);
            if (WebTable.isHead(row)) {
                story.headRow();
            }
            story.endRow();
        }
        story.endTable();
    }

    private void covered(RowSpans spans) {
        for (int columns = spans.covered(); columns > 0; columns = spans.covered()) {
            story.goesOnFromAbove();
            story.span(columns);
            story.endCell();
        }
    }
}
