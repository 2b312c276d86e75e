package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.number.NumberList;
import io.github.chengwen.input.word.Fields;
import io.github.chengwen.input.word.Symbols;
import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.text.NoteMark;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads one paragraph: the text that is there once all changes are decided on, and its number. */
final class ParagraphReader {

    private final Context context;
    private final Graphics graphics;

    /** How many deletions the cursor is inside of. */
    private int deleted;

    ParagraphReader(Context context, StoryReader stories) {
        this.context = context;
        this.graphics = new Graphics(context, stories);
    }

    Line read(XmlCursor xml) throws XMLStreamException {
        Line line = new Line();
        line.style = context.styles.usual();
        int paragraph = xml.depth();
        while (xml.nextChild(paragraph)) {
            if (xml.name().equals("w:pPr")) {
                properties(xml, line);
            } else {
                inline(xml, line);
            }
        }
        return line;
    }

    /** Gives a finished paragraph its number and tells what was lost in it. */
    void finish(Line line) {
        NumberingRef ref =
                line.numbering.or(
                        line.style.map(context.styles::numbering).orElse(NumberingRef.NONE));
        Format style = line.style.map(context.styles::format).orElse(context.styles.defaults());
        line.look = line.format(style).look();
        line.strong = line.strong(style);
        Optional<Numbering.ListNumber> number = context.numbering.next(ref, line.style);
        if (number.isPresent()) {
            String text = number.get().text();
            line.number = text + NumberList.gap(text);
            context.lose(number.get().bullet() ? Code.BULLETS_DROPPED : Code.NUMBERS_WRITTEN, text);
            number.get().unknown().ifPresent(form -> context.lose(Code.NUMBER_UNKNOWN, form));
        }
        if (!line.hidden.toString().isBlank()) {
            context.lose(Code.HIDDEN_DROPPED, line.hidden.toString());
        }
        if (Fields.isBrokenReference(line.text)) {
            context.lose(Code.REFERENCE_BROKEN, line.text.toString());
        }
        if (line.contents) {
            context.loseContents();
        }
    }

    private void properties(XmlCursor xml, Line line) throws XMLStreamException {
        Format.Builder format = new Format.Builder();
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            format.paragraph(xml);
            switch (xml.name()) {
                case "w:pStyle" -> line.style = xml.attribute("val").or(() -> line.style);
                case "w:numPr" -> line.numbering = NumberingRef.read(xml);
                case "w:pageBreakBefore" -> {
                    if (Names.isOn(xml)) {
                        line.text.append('\f');
                    }
                }
                case "w:tabs" -> line.rightTab = hasRightTab(xml);
                case "w:framePr" ->
                        // A large initial is a paragraph before the one that it begins.
                        line.goesOn |=
                                xml.attribute("dropCap").filter(c -> !c.equals("none")).isPresent();
                case "w:sectPr" -> {
                    line.endsSection = true;
                    line.pageAfter = beginsPage(xml);
                }
                case "w:rPr" -> mark(xml, line);
                default -> {}
            }
        }
        line.format = format.build();
    }

    private static boolean hasRightTab(XmlCursor xml) throws XMLStreamException {
        boolean right = false;
        int tabs = xml.depth();
        while (xml.nextChild(tabs)) {
            right |= xml.attribute("val").filter("right"::equals).isPresent();
        }
        return right;
    }

    /** The properties of the paragraph's end. */
    private void mark(XmlCursor xml, Line line) throws XMLStreamException {
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            switch (xml.name()) {
                case "w:vanish" -> line.goesOn |= Names.isOn(xml);
                case "w:del", "w:moveFrom" -> {
                    line.goesOn |= context.changes.drops(false, true);
                    context.change("¶");
                }
                case "w:ins" -> {
                    line.goesOn |= context.changes.drops(true, false);
                    context.change("¶");
                }
                default -> {}
            }
        }
    }

    private static boolean beginsPage(XmlCursor xml) throws XMLStreamException {
        String type = "nextPage";
        int section = xml.depth();
        while (xml.nextChild(section)) {
            if (xml.name().equals("w:type")) {
                type = xml.attribute("val").orElse(type);
            }
        }
        return type.endsWith("Page");
    }

    private void inlineChildren(XmlCursor xml, Line line) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            inline(xml, line);
        }
    }

    private void inline(XmlCursor xml, Line line) throws XMLStreamException {
        switch (xml.name()) {
            case "w:r" -> run(xml, line);
            case "w:ins", "w:moveTo" -> changed(xml, line, context.changes.drops(true, false));
            case "w:del", "w:moveFrom" -> changed(xml, line, context.changes.drops(false, true));
            case "w:hyperlink" -> {
                if (xml.attribute("id").isPresent() && deleted == 0) {
                    context.lose(Code.LINKS_DROPPED, "");
                }
                inlineChildren(xml, line);
            }
            case "w:fldSimple" -> {
                context.fields.begin();
                context.fields.instruct(xml.attribute("instr").orElse(""));
                context.fields.separate();
                inlineChildren(xml, line);
                context.fields.end();
            }
            case "w:sdt", "w:sdtContent", "w:smartTag", "w:customXml", "w:dir", "w:bdo" ->
                    inlineChildren(xml, line);
            case "w:subDoc" -> context.lose(Code.OBJECT_DROPPED, "subDoc");
            case "m:oMath", "m:oMathPara" -> formula(xml, line);
            case "mc:AlternateContent" -> {
                if (choose(xml)) {
                    inlineChildren(xml, line);
                }
            }
            default -> {}
        }
    }

    /** Enters the first choice, or else the fallback; the others stay unread. */
    static boolean choose(XmlCursor xml) throws XMLStreamException {
        int alternatives = xml.depth();
        return xml.nextChild(alternatives);
    }

    /** Of both ends of a move the one that goes is counted. */
    private void changed(XmlCursor xml, Line line, boolean goes) throws XMLStreamException {
        if (goes) {
            deleted(xml, line);
            return;
        }
        int start = line.text.length();
        boolean counted = !xml.name().startsWith("w:move");
        inlineChildren(xml, line);
        if (counted) {
            context.change(line.text.substring(Math.min(start, line.text.length())));
        }
    }

    private void deleted(XmlCursor xml, Line line) throws XMLStreamException {
        Line gone = new Line();
        deleted++;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            inline(xml, gone);
        }
        deleted--;
        line.contents |= gone.contents;
        context.change(gone.text.toString());
    }

    private void run(XmlCursor xml, Line line) throws XMLStreamException {
        Format format = Format.NONE;
        int run = xml.depth();
        while (xml.nextChild(run)) {
            if (xml.name().equals("w:rPr")) {
                format = format(xml);
            } else {
                boolean hidden =
                        format.hidden()
                                .orElseGet(
                                        () ->
                                                line.style
                                                        .filter(context.styles::isHidden)
                                                        .isPresent());
                int start = line.text.length();
                piece(xml, line, hidden);
                signs(format, line.text, start);
                line.weigh(format, line.text.length() - start);
            }
        }
    }

    /** Characters in a face of signs are signs. */
    private static void signs(Format format, StringBuilder text, int start) {
        if (format.signs().isEmpty()) {
            return;
        }
        for (int i = Math.min(start, text.length()); i < text.length(); i++) {
            char c = text.charAt(i);
            Optional<String> sign =
                    c > ' ' && c < 0x100 || c >= 0xf000 && c < 0xf100
                            ? Symbols.of(format.signs().get(), 0xf000 | c)
                            : Optional.empty();
            if (sign.isPresent()) {
                text.replace(i, i + 1, sign.get());
                i += sign.get().length() - 1;
            }
        }
    }

    /** What a run says of itself, and what its style does. */
    private Format format(XmlCursor xml) throws XMLStreamException {
        Format.Builder own = new Format.Builder();
        Format byStyle = Format.NONE;
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            if (xml.name().equals("w:rStyle")) {
                byStyle = xml.attribute("val").map(context.styles::runFormat).orElse(Format.NONE);
            } else {
                own.runProperty(xml);
            }
        }
        return own.build().or(byStyle);
    }

    private void piece(XmlCursor xml, Line line, boolean hidden) throws XMLStreamException {
        switch (xml.name()) {
            case "w:t", "w:delText" -> append(text(xml), line, hidden);
            case "w:tab", "w:ptab" -> append(tab(line), line, hidden);
            case "w:cr" -> append(lineBreak(line), line, hidden);
            case "w:br" -> {
                boolean page = xml.attribute("type").orElse("").equals("page");
                append(page ? "\f" : lineBreak(line), line, hidden);
            }
            case "w:noBreakHyphen" -> append("-", line, hidden);
            case "w:sym" -> append(symbol(xml), line, hidden);
            case "w:fldChar" -> {
                switch (xml.attribute("fldCharType").orElse("")) {
                    case "begin" -> context.fields.begin();
                    case "separate" -> context.fields.separate();
                    case "end" -> context.fields.end();
                    default -> {}
                }
            }
            case "w:instrText" -> context.fields.instruct(xml.elementText());
            case "w:footnoteReference" -> note(xml, StoryReader.FOOT, line, hidden);
            case "w:endnoteReference" -> note(xml, "endnote", line, hidden);
            case "w:drawing", "w:pict", "w:object" -> {
                if (deleted > 0) {
                    xml.skip();
                } else {
                    graphics.read(xml, line, hidden);
                }
            }
            case "mc:AlternateContent" -> {
                if (choose(xml)) {
                    int choice = xml.depth();
                    while (xml.nextChild(choice)) {
                        piece(xml, line, hidden);
                    }
                }
            }
            case "w:ruby" -> ruby(xml, line, hidden);
            default -> {}
        }
    }

    /** The organs of a joint signature are lines, not columns; a name stands beside its office. */
    private String tab(Line line) {
        boolean signature = KnownStyle.SIGNATURE.is(line.style, context.styles);
        if (!signature) {
            return "\t";
        }
        return line.isBlank() ? "" : line.rightTab ? "\u3000" : "\u000b";
    }

    private String lineBreak(Line line) {
        return KnownStyle.ATTACHMENT_TITLE.is(line.style, context.styles) ? "" : "\u000b";
    }

    private void append(String text, Line line, boolean hidden) {
        if (context.fields.swallow()) {
            line.contents |= context.fields.inContents();
        } else if (hidden && deleted == 0) {
            line.hidden.append(text);
        } else {
            line.text.append(text);
        }
    }

    /** White space at the ends counts only where the file says so. */
    private static String text(XmlCursor xml) throws XMLStreamException {
        boolean keep = xml.attribute("space").orElse("").equals("preserve");
        String text = xml.elementText().replace('\r', ' ').replace('\n', ' ');
        int start = 0;
        int end = text.length();
        while (!keep && start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (!keep && end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private String symbol(XmlCursor xml) {
        String font = xml.attribute("font").orElse("");
        String code = xml.attribute("char").orElse("");
        Optional<String> known = hexadecimal(code).flatMap(c -> Symbols.of(font, c));
        if (known.isEmpty() && deleted == 0) {
            context.lose(Code.SYMBOL_UNKNOWN, font + " " + code);
        }
        return known.orElse("□");
    }

    private static Optional<Integer> hexadecimal(String code) {
        try {
            return Optional.of(Integer.parseInt(code, 16)).filter(Character::isValidCodePoint);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void note(XmlCursor xml, String kind, Line line, boolean hidden) {
        if (deleted > 0 || hidden || context.fields.swallow()) {
            return;
        }
        context.notes.add(kind + " " + xml.attribute("id").orElse(""));
        context.lose(Code.NOTES_MOVED, "");
        int number = context.notes.size();
        line.text.append(
                kind.equals(StoryReader.FOOT) ? NoteMark.signed(number) : "〔" + number + "〕");
    }

    private void ruby(XmlCursor xml, Line line, boolean hidden) throws XMLStreamException {
        int ruby = xml.depth();
        while (xml.nextChild(ruby)) {
            if (xml.name().equals("w:rubyBase")) {
                int base = xml.depth();
                while (xml.nextChild(base)) {
                    if (xml.name().equals("w:r")) {
                        int run = xml.depth();
                        while (xml.nextChild(run)) {
                            piece(xml, line, hidden);
                        }
                    }
                }
            }
        }
        if (deleted == 0) {
            context.lose(Code.PHONETIC_DROPPED, "");
        }
    }

    void formula(XmlCursor xml, Line line) throws XMLStreamException {
        String linear = Formula.linear(xml);
        if (deleted == 0 && !linear.isEmpty()) {
            append(linear, line, false);
            context.lose(Code.FORMULA_LINEAR, linear);
        }
    }
}
