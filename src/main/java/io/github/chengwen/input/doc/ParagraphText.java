package io.github.chengwen.input.doc;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import io.github.chengwen.input.manuscript.PictureReader;
import io.github.chengwen.input.number.NumberList;
import io.github.chengwen.input.word.Fields;
import io.github.chengwen.input.word.Symbols;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.Look.Align;
import io.github.chengwen.text.NoteMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads the characters of paragraphs: what stays once all changes are decided on. */
final class ParagraphText {

    private static final char PICTURE = '\u0001';
    private static final char NOTE = '\u0002';
    private static final char COMMENT = '\u0005';
    private static final char CELL = '\u0007';

    /** The outline level of text. */
    private static final int NO_LEVEL = 9;

    private static final char DRAWING = '\b';

    /** A reference to a note. */
    record Reference(boolean foot, int index) {}

    private final HWPFDocument document;
    private final ManuscriptBuilder manuscript;
    private final Changes changes;
    private final Lists lists;
    private final Fields fields = new Fields();
    private final List<Reference> references = new ArrayList<>();
    private int comments;
    private boolean contentsTold;
    private boolean quiet;

    ParagraphText(HWPFDocument document, ManuscriptBuilder manuscript, Changes changes) {
        this.changes = changes;
        this.document = document;
        this.manuscript = manuscript;
        this.lists = new Lists(Optional.ofNullable(document.getListTables()));
    }

    List<Reference> references() {
        return references;
    }

    int comments() {
        return comments;
    }

    /** The paragraphs of another story. */
    List<Line> all(Range range) {
        fields.clear();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            lines.add(finish(read(paragraph, Optional.empty()), paragraph));
        }
        return lines;
    }

    /** The same without a word of what is lost. */
    List<Line> quietly(Range range) {
        quiet = true;
        List<Line> lines = all(range);
        quiet = false;
        return lines;
    }

    private void lose(Code code, String example) {
        if (!quiet) {
            manuscript.lose(code, example);
        }
    }

    /** Gives a finished paragraph its number and tells what was lost in it. */
    Line finish(Line line, Paragraph paragraph) {
        if (Fields.isBrokenReference(line.text())) {
            lose(Code.REFERENCE_BROKEN, line.text());
        }
        if (line.contents() && !contentsTold) {
            lose(Code.CONTENTS_DROPPED, "");
            contentsTold = true;
        }
        boolean nothing = line.contents() && line.text().isBlank() || paragraph.isTableRowEnd();
        Optional<Lists.ListNumber> number = nothing ? Optional.empty() : lists.next(paragraph);
        if (number.isEmpty()) {
            return line;
        }
        String text = number.get().text();
        lose(number.get().bullet() ? Code.BULLETS_DROPPED : Code.NUMBERS_WRITTEN, text);
        number.get().unknown().ifPresent(form -> lose(Code.NUMBER_UNKNOWN, form));
        return line.numbered(text + NumberList.gap(text));
    }

    /**
     * Reads one paragraph.
     *
     * @param before a paragraph whose end is deleted
     */
    Line read(Paragraph paragraph, Optional<Line> before) {
        Reading reading = new Reading();
        before.ifPresent(line -> reading.text.append(line.text()));
        reading.contents = before.filter(Line::contents).isPresent();
        if (paragraph.pageBreakBefore()) {
            reading.text.append('\f');
        }
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            reading.run(paragraph.getCharacterRun(i));
        }
        reading.tell();
        return new Line(
                "",
                reading.text.toString(),
                reading.goesOn,
                reading.endsCell,
                reading.contents,
                reading.look(paragraph),
                reading.pictures,
                reading.above,
                reading.strong);
    }

    /** One paragraph while it is read. */
    private final class Reading {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder hidden = new StringBuilder();
        private final List<Inset.Picture> pictures = new ArrayList<>();
        private final List<Span> strong = new ArrayList<>();
        private final StringBuilder changed = new StringBuilder();
        private final Map<Integer, Integer> sizes = new HashMap<>();
        private int bold;

        /** How many pictures stand above the characters. */
        private int above;

        private int characters;
        private int changesFound;
        private boolean inChange;
        private boolean goesOn;
        private boolean endsCell;
        private boolean contents;

        void run(CharacterRun run) {
            boolean change = run.isMarkedDeleted() || run.isMarkedInserted();
            boolean deleted = changes.drops(run.isMarkedInserted(), run.isMarkedDeleted());
            if (change && !fields.swallow()) {
                changesFound += inChange ? 0 : 1;
                changed.append(run.text());
            }
            inChange = change;
            boolean gone = run.isVanished();
            if (run.isSymbol() && !deleted && !gone) {
                symbol(run);
                return;
            }
            String typed = run.text();
            int start = text.length();
            characters += typed.length();
            bold += run.isBold() ? typed.length() : 0;
            sizes.merge(run.getFontSize(), typed.length(), Integer::sum);
            for (int i = 0; i < typed.length(); i++) {
                char c = typed.charAt(i);
                if (c == '\r') {
                    goesOn |= deleted || gone;
                } else if (c == CELL) {
                    endsCell = true;
                } else if (!isField(c, deleted)) {
                    if (fields.swallow()) {
                        fields.instruct(String.valueOf(c));
                        contents |= fields.inContents();
                    } else if (gone && !deleted) {
                        hidden.append(c);
                    } else if (!deleted) {
                        character(c, run, run.getStartOffset() + i);
                    }
                }
            }
            if (run.isBold() && text.length() > start) {
                strong.add(new Span(start, text.length()));
            }
        }

        /** What most of its characters have. */
        Look look(Paragraph paragraph) {
            int level = paragraph.getLvl();
            int size = 0;
            for (Map.Entry<Integer, Integer> each : sizes.entrySet()) {
                size = 2 * each.getValue() > characters ? each.getKey() : size;
            }
            Align align =
                    switch (paragraph.getJustification()) {
                        case 1 -> Align.CENTRE;
                        case 2 -> Align.END;
                        default -> Align.START;
                    };
            boolean heading = level >= 0 && level < NO_LEVEL;
            return new Look(
                    heading ? level + 1 : 0, align, size, 2 * bold > characters, "", Inset.NONE);
        }

        private boolean isField(char c, boolean deleted) {
            switch (c) {
                case '\u0013' -> fields.begin();
                case '\u0014' -> fields.separate();
                case '\u0015' -> fields.end();
                default -> {
                    return false;
                }
            }
            contents |= !deleted && fields.inContents();
            return true;
        }

        private void character(char c, CharacterRun run, int offset) {
            boolean special = run.isSpecialCharacter();
            switch (c) {
                case PICTURE -> {
                    if (run.isOle2() || run.isObj()) {
                        lose(Code.OBJECT_DROPPED, "OLE");
                    } else if (document.getPicturesTable().hasPicture(run)) {
                        picture(run);
                    }
                }
                case DRAWING -> drawing(offset);
                case NOTE -> note(offset);
                case COMMENT -> comments += special ? 1 : 0;
                case '\u001e' -> text.append('-');
                case '\u000e' -> text.append('\u000b');
                default -> {
                    if (c >= ' ' && c != '\u001f' || c == '\t' || c == '\u000b' || c == '\f') {
                        text.append(c);
                    }
                }
            }
        }

        private void picture(CharacterRun run) {
            Picture picture = document.getPicturesTable().extractPicture(run, false);
            String words = picture.getDescription() == null ? "" : picture.getDescription();
            Optional<Inset.Picture> shown =
                    PictureReader.read(
                            picture.getContent(),
                            words,
                            picture.getDxaGoal() * picture.getHorizontalScalingFactor() / 1000,
                            picture.getDyaGoal() * picture.getVerticalScalingFactor() / 1000);
            if (shown.isPresent()) {
                above += text.toString().isBlank() ? 1 : 0;
                pictures.add(shown.get());
            } else {
                lose(Code.PICTURE_DROPPED, words);
            }
        }

        private void drawing(int offset) {
            OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
            if (drawing != null && drawing.getPictureData() != null) {
                lose(Code.PICTURE_DROPPED, "");
            }
        }

        private void note(int offset) {
            Notes foot = document.getFootnotes();
            Notes end = document.getEndnotes();
            int inFoot = foot.getNoteIndexByAnchorPosition(offset);
            int inEnd = end.getNoteIndexByAnchorPosition(offset);
            if (inFoot >= 0 || inEnd >= 0) {
                references.add(new Reference(inFoot >= 0, Math.max(inFoot, inEnd)));
                lose(Code.NOTES_MOVED, "");
                int number = references.size();
                text.append(inFoot >= 0 ? NoteMark.signed(number) : "〔" + number + "〕");
            }
        }

        private void symbol(CharacterRun run) {
            Ffn font = run.getSymbolFont();
            String name = font == null ? "" : font.getMainFontName();
            char c = run.getSymbolCharacter();
            Optional<String> known = Symbols.of(name, c);
            if (known.isEmpty()) {
                lose(Code.SYMBOL_UNKNOWN, name + " " + Integer.toHexString(c));
            }
            text.append(known.orElse("□"));
        }

        void tell() {
            for (int i = 0; i < changesFound && !quiet; i++) {
                manuscript.change(changes, changed.toString());
            }
            if (!hidden.toString().isBlank()) {
                lose(Code.HIDDEN_DROPPED, hidden.toString());
            }
        }
    }
}
