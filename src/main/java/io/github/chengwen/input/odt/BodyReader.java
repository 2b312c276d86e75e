package io.github.chengwen.input.odt;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.PictureReader;
import io.github.chengwen.input.manuscript.Shade;
import io.github.chengwen.input.manuscript.Story;
import io.github.chengwen.input.number.NumberForm;
import io.github.chengwen.input.number.NumberLevel;
import io.github.chengwen.input.number.NumberList;
import io.github.chengwen.input.word.Fields;
import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** Reads paragraphs, lists and tables of a body. */
final class BodyReader {

    private static final int MOST_SPACES = 1000;
    private static final int MOST_REPEATS = 100;

    /** The list that is open. */
    private record Open(String style, NumberList counter, int level) {}

    private final Story story;
    private final Styles styles;
    private final Function<String, Optional<byte[]>> pictures;
    private final Map<String, NumberList> byId = new HashMap<>();
    private final Map<String, NumberList> byStyle = new HashMap<>();
    private Optional<Open> list = Optional.empty();

    /** Whether the next paragraph is the first of an item, which has the number. */
    private boolean itemBegins;

    private final TrackedChanges changes;

    /** Whether what is read now goes with a change. */
    private boolean deleting;

    /** What holds for the characters that are read now. */
    private CharacterStyle characters = CharacterStyle.NONE;

    private int comments;

    /**
     * @param pictures the bytes of an entry of the file
     */
    BodyReader(
            Story story,
            Styles styles,
            Function<String, Optional<byte[]>> pictures,
            Changes changes) {
        this.changes = new TrackedChanges(story, changes);
        this.pictures = pictures;
        this.story = story;
        this.styles = styles;
    }

    int comments() {
        return comments;
    }

    /** Reads the children of the element where the cursor stands. */
    void blocks(XmlCursor xml) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "text:p", "text:h" -> paragraph(xml);
                case "text:list" -> list(xml);
                case "text:list-item" -> {
                    itemBegins = true;
                    int start = xml.number("start-value").orElse(-1);
                    if (start >= 0) {
                        list.ifPresent(open -> open.counter().restart(open.level(), start));
                    }
                    blocks(xml);
                }
                case "table:table" -> table(xml);
                case "text:section" -> section(xml);
                case "text:tracked-changes" -> changes.read(xml);
                case "text:table-of-content", "text:alphabetical-index" ->
                        story.lose(Code.CONTENTS_DROPPED, "");
                case "text:list-header",
                        "text:index-body",
                        "text:numbered-paragraph",
                        "text:bibliography" ->
                        blocks(xml);
                case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g" -> {
                    shape(xml);
                    story.endParagraphIfInked();
                }
                default -> {}
            }
        }
    }

    private void section(XmlCursor xml) throws XMLStreamException {
        boolean hidden =
                xml.attribute("display").filter(d -> !d.equals("true")).isPresent()
                        || xml.attribute("style-name").filter(styles::isHiddenSection).isPresent();
        if (hidden) {
            StringBuilder text = new StringBuilder();
            TrackedChanges.collect(xml, text);
            story.lose(Code.HIDDEN_DROPPED, text.toString());
        } else {
            blocks(xml);
        }
    }

    private void list(XmlCursor xml) throws XMLStreamException {
        Optional<Open> outer = list;
        String style = xml.attribute("style-name").or(() -> outer.map(Open::style)).orElse("");
        NumberList counter =
                outer.map(Open::counter)
                        .orElseGet(() -> continued(xml, style).orElseGet(NumberList::new));
        xml.attribute("id").ifPresent(id -> byId.put(id, counter));
        byStyle.put(style, counter);
        int level = outer.map(open -> open.level() + 1).orElse(0);
        list = Optional.of(new Open(style, counter, Math.min(level, NumberList.LEVELS - 1)));
        blocks(xml);
        list = outer;
        itemBegins = false;
    }

    /** The list that this one goes on from. */
    private Optional<NumberList> continued(XmlCursor xml, String style) {
        Optional<NumberList> named =
                xml.attribute("continue-list").flatMap(id -> Optional.ofNullable(byId.get(id)));
        boolean goesOn = xml.attribute("continue-numbering").filter("true"::equals).isPresent();
        return named.or(() -> goesOn ? Optional.ofNullable(byStyle.get(style)) : Optional.empty());
    }

    private void paragraph(XmlCursor xml) throws XMLStreamException {
        String style = xml.attribute("style-name").orElse("");
        boolean heading = xml.name().equals("text:h");
        boolean silent = xml.attribute("is-list-header").filter("true"::equals).isPresent();
        if (styles.beginsPage(style) && !story.inTable()) {
            story.append("\f");
        }
        if (list.isPresent() && itemBegins && !silent) {
            number(styles.levels(list.get().style()), list.get());
        } else if (heading && list.isEmpty()) {
            // Chapter numbering is a list of its own that headings belong to by their level.
            int level = Math.min(NumberList.LEVELS, xml.number("outline-level").orElse(1)) - 1;
            NumberList counter = byStyle.computeIfAbsent("Outline", any -> new NumberList());
            number(styles.levels("Outline"), new Open("Outline", counter, Math.max(0, level)));
        }
        itemBegins = false;
        int outline = heading ? xml.number("outline-level").orElse(1) : 0;
        story.look(new Look(outline, styles.align(style), 0, false, "", Inset.NONE));
        characters = styles.characters(style);
        inline(xml, styles.isHidden(style));
        if (Fields.isBrokenReference(story.open())) {
            story.lose(Code.REFERENCE_BROKEN, story.open().toString());
        }
        if (!deleting) {
            story.endParagraph();
        }
    }

    private void number(Optional<List<NumberLevel>> levels, Open open) {
        if (levels.isEmpty()) {
            return;
        }
        String text = open.counter().next(levels.get(), open.level()).strip();
        if (levels.get().get(open.level()).form() == NumberForm.BULLET) {
            story.lose(Code.BULLETS_DROPPED, "");
        } else if (!text.isEmpty()) {
            story.lose(Code.NUMBERS_WRITTEN, text);
            story.number(text + NumberList.gap(text));
        }
    }

    private void inline(XmlCursor xml, boolean hidden) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextContent(parent)) {
            if (xml.isText()) {
                if (deleting) {
                    continue;
                }
                if (hidden) {
                    if (!xml.text().isBlank()) {
                        story.lose(Code.HIDDEN_DROPPED, xml.text());
                    }
                } else {
                    int before = story.open().length();
                    text(xml.text());
                    story.weigh(characters.look(), story.open().length() - before);
                }
            } else {
                element(xml, hidden);
            }
        }
    }

    /** White space of the file is one space, and none at the start. */
    private void text(String characters) {
        StringBuilder open = story.open();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            char before = open.length() == 0 ? ' ' : open.charAt(open.length() - 1);
            if (!space) {
                open.append(c);
            } else if (before != ' ' && before != '\u000b' && before != '\f') {
                open.append(' ');
            }
        }
    }

    private void element(XmlCursor xml, boolean hidden) throws XMLStreamException {
        switch (xml.name()) {
            case "text:change-start" ->
                    deleting |= xml.attribute("change-id").filter(changes::isGone).isPresent();
            case "text:change-end" ->
                    deleting &= xml.attribute("change-id").filter(changes::isGone).isEmpty();
            case "text:change" -> {
                List<String> back = changes.deleted(xml.attribute("change-id").orElse(""));
                for (int i = 0; i < back.size(); i++) {
                    if (i > 0) {
                        story.endParagraph();
                    }
                    story.append(back.get(i));
                }
            }
            case "text:s" -> {
                int count = Math.max(1, Math.min(MOST_SPACES, xml.number("c").orElse(1)));
                story.append(" ".repeat(count));
            }
            case "text:tab" -> story.append("\t");
            case "text:line-break" -> story.append("\u000b");
            case "text:span" -> span(xml, hidden);
            case "text:a" -> {
                if (xml.attribute("href").filter(h -> h.startsWith("http")).isPresent()) {
                    story.lose(Code.LINKS_DROPPED, "");
                }
                inline(xml, hidden);
            }
            case "text:note" -> note(xml);
            case "office:annotation" -> comments++;
            case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g" -> shape(xml);
            case "text:page-number",
                    "text:page-count",
                    "text:bookmark",
                    "text:soft-page-break" -> {}
            case "text:ruby" -> {
                int ruby = xml.depth();
                while (xml.nextChild(ruby)) {
                    if (xml.name().equals("text:ruby-base")) {
                        inline(xml, hidden);
                    }
                }
                story.lose(Code.PHONETIC_DROPPED, "");
            }
            default -> inline(xml, hidden);
        }
    }

    private void span(XmlCursor xml, boolean hidden) throws XMLStreamException {
        CharacterStyle around = characters;
        Optional<String> style = xml.attribute("style-name");
        characters = style.map(styles::characters).orElse(CharacterStyle.NONE).or(around);
        inline(xml, hidden || style.filter(styles::isHidden).isPresent());
        characters = around;
    }

    private void note(XmlCursor xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean foot = !xml.attribute("note-class").orElse("").equals("endnote");
        int note = xml.depth();
        while (xml.nextChild(note)) {
            if (xml.name().equals("text:note-body")) {
                int body = xml.depth();
                while (xml.nextDescendant(body)) {
                    if (xml.name().equals("text:p")) {
                        text.append(text.length() == 0 ? "" : "\n");
                        TrackedChanges.collect(xml, text);
                    }
                }
            }
        }
        story.note(text.toString(), foot);
    }

    /** A frame or shape: its text follows the paragraph; a picture or object is told of. */
    private void shape(XmlCursor xml) throws XMLStreamException {
        boolean told = false;
        String words = "";
        Optional<String> href = Optional.empty();
        int width = Lengths.twips(xml.attribute("width").orElse(""));
        int height = Lengths.twips(xml.attribute("height").orElse(""));
        int shape = xml.depth();
        while (xml.nextDescendant(shape)) {
            switch (xml.name()) {
                case "text:p", "text:h" -> {
                    StringBuilder text = new StringBuilder();
                    TrackedChanges.collect(xml, text);
                    if (!text.toString().isBlank()) {
                        story.lose(Code.BOX_MOVED, text.toString());
                        story.box(text.toString());
                    }
                }
                case "draw:object", "draw:object-ole" -> {
                    story.lose(Code.OBJECT_DROPPED, "OLE");
                    told = true;
                }
                case "svg:title", "svg:desc" -> words = xml.elementText();
                case "draw:image" -> {
                    if (!told) {
                        href = Optional.of(xml.attribute("href").orElse(""));
                    }
                    told = true;
                }
                default -> {}
            }
        }
        if (href.isPresent()) {
            String description = words;
            story.picture(
                    pictures.apply(href.get())
                            .flatMap(
                                    bytes -> PictureReader.read(bytes, description, width, height)),
                    words);
        }
    }

    private void table(XmlCursor xml) throws XMLStreamException {
        Optional<Open> outer = list;
        list = Optional.empty();
        story.beginTable();
        rows(xml, false);
        story.endTable();
        list = outer;
    }

    private void rows(XmlCursor xml, boolean head) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "table:table-row" -> {
                    if (head) {
                        story.headRow();
                    }
                    row(xml);
                }
                case "table:table-header-rows" -> rows(xml, true);
                case "table:table-rows", "table:table-row-group" -> rows(xml, head);
                default -> {}
            }
        }
    }

    private void row(XmlCursor xml) throws XMLStreamException {
        int row = xml.depth();
        int spanned = 0;
        while (xml.nextChild(row)) {
            int repeats =
                    Math.max(
                            1,
                            Math.min(
                                    MOST_REPEATS, xml.number("number-columns-repeated").orElse(1)));
            if (xml.name().equals("table:table-cell")) {
                int span = xml.number("number-columns-spanned").orElse(1);
                spanned = span - 1;
                story.span(span);
                String ground = styles.ground(xml.attribute("style-name").orElse(""));
                story.shade(Shade.ofHex(ground), ground);
                blocks(xml);
                story.endCell();
            } else if (xml.name().equals("table:covered-table-cell")) {
                // By the cell to the left, and if not by it, by the one above.
                for (int i = spanned; i < repeats; i++) {
                    story.goesOnFromAbove();
                    story.endCell();
                }
                spanned = Math.max(0, spanned - repeats);
            }
        }
        story.endRow();
    }
}
