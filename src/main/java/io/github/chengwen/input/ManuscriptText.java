package io.github.chengwen.input;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.input.InputOptions.TableInput;
import io.github.chengwen.input.manuscript.Loss;
import io.github.chengwen.input.manuscript.Manuscript;
import io.github.chengwen.input.manuscript.Piece;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.NoteMark;
import io.github.chengwen.text.PlaceMap;
import io.github.chengwen.text.SourceText;
import io.github.chengwen.text.TableGrid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a manuscript as a text of one line a paragraph, which remembers where each came from. */
final class ManuscriptText {

    private static final char BREAK = '\u000b';

    private static final Pattern NOTE = Pattern.compile(NoteMark.SIGN + "〔([0-9]{1,6})〕");

    private final StringBuilder text = new StringBuilder();
    private final PlaceMap.Builder places = new PlaceMap.Builder();
    private final List<Span> spans = new ArrayList<>();
    private final List<NoteMark> notes = new ArrayList<>();
    private final List<Inset.Placed> pictures = new ArrayList<>();
    private final List<Span> strong = new ArrayList<>();
    private final InputOptions options;

    private ManuscriptText(InputOptions options) {
        this.options = options;
    }

    /**
     * The text, and what was lost on the way to it.
     *
     * @param source under the name that messages show
     */
    record Written(SourceText source, Diagnostics losses) {}

    static Written write(String name, String format, Manuscript manuscript, InputOptions options) {
        ManuscriptText writer = new ManuscriptText(options);
        List<Look> looks = new ArrayList<>();
        Set<TableGrid> tables = new LinkedHashSet<>();
        int pictures = 0;
        for (Piece piece : manuscript.pieces()) {
            boolean row = piece instanceof Piece.Row && options.tables() == TableInput.DROP;
            boolean picture = piece instanceof Piece.Picture && !options.pictures();
            if (row || picture) {
                pictures += picture ? 1 : 0;
                if (piece instanceof Piece.Row cells) {
                    tables.add(cells.table().grid());
                }
                writer.spans.add(Span.NONE);
                continue;
            }
            if (piece instanceof Piece.Row cells && !options.pictures()) {
                pictures +=
                        (int) cells.cells().stream().flatMap(c -> c.pictures().stream()).count();
            }
            int start = writer.text.length();
            for (int i = 0; i < piece.cells().size(); i++) {
                writer.text.append(i == 0 ? "" : "\t");
                writer.add(piece.cells().get(i));
            }
            writer.spans.add(new Span(start, writer.text.length()));
            Look look =
                    piece instanceof Piece.Row cells
                            ? Look.of(writer.inOneLine(cells.table(), start))
                            : piece.look();
            looks.add(isKept(look, options) ? look : Look.PLAIN);
            writer.text.append('\n');
            if (piece instanceof Piece.Row cells && options.tables() == TableInput.TEXT) {
                looks.addAll(writer.picturesBelow(cells));
            }
        }
        Diagnostics.Builder losses = new Diagnostics.Builder();
        manuscript.losses().stream()
                .filter(loss -> isTold(loss.code(), options))
                .forEach(loss -> losses.add(writer.diagnostic(loss)));
        tell(Code.PICTURES_OFF, pictures, losses);
        tell(Code.TABLES_OFF, tables.size(), losses);
        SourceText source =
                SourceText.of(name, writer.text.toString(), writer.places.build(), format, looks)
                        .withNotes(writer.notes);
        return new Written(source, losses.build());
    }

    private static boolean isKept(Look look, InputOptions options) {
        return look.inset() instanceof Inset.TableLine
                ? options.tables() == TableInput.KEEP
                : look.isInset() || options.looks();
    }

    /** Nothing is said of what is left out anyway. */
    private static boolean isTold(Code code, InputOptions options) {
        return switch (code) {
            case TABLES_SET -> options.tables() == TableInput.KEEP;
            case PICTURE_SILENT -> options.pictures();
            default -> true;
        };
    }

    private static void tell(Code code, int count, Diagnostics.Builder losses) {
        if (count > 0) {
            losses.add(code, Span.NONE, String.valueOf(count));
        }
    }

    /** A line has no breaks: where paragraphs of its cells end, it has spaces. */
    private Inset.TableLine inOneLine(Inset.TableLine row, int start) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == BREAK) {
                text.setCharAt(i, ' ');
                breaks.add(i);
            }
        }
        Inset.TableLine line =
                options.looks()
                        ? new Inset.TableLine(row.grid(), row.row(), breaks, pictures, strong)
                        : new Inset.TableLine(
                                row.grid().withoutShades(), row.row(), breaks, pictures, List.of());
        pictures.clear();
        strong.clear();
        return line;
    }

    /** Rows that are lines of text have their pictures below them. */
    private List<Look> picturesBelow(Piece.Row row) {
        List<Look> looks = new ArrayList<>();
        for (Piece.Para cell : options.pictures() ? row.cells() : List.<Piece.Para>of()) {
            for (Inset.Placed picture : cell.pictures()) {
                places.add(text.length(), cell.place(), 1);
                text.append("\ufffc\n");
                looks.add(Look.of(picture.picture()));
            }
        }
        return looks;
    }

    private void add(Piece.Para para) {
        places.add(text.length(), para.place(), para.generated());
        String characters = para.text();
        int[] at = new int[characters.length() + 1];
        for (int i = 0; i < characters.length(); i++) {
            at[i] = text.length();
            if (isLeftOut(para, i)) {
                continue;
            }
            char c = characters.charAt(i);
            Matcher mark = NOTE.matcher(characters).region(i, characters.length());
            if (c == NoteMark.SIGN && mark.lookingAt()) {
                int start = text.length();
                Span span = new Span(start, start + mark.end() - mark.start() - 1);
                notes.add(new NoteMark(span, Integer.parseInt(mark.group(1))));
                continue;
            }
            text.append(c == '\n' || c == '\r' ? ' ' : isHalf(characters, i) ? '\ufffd' : c);
        }
        at[characters.length()] = text.length();
        for (Inset.Placed picture : para.pictures()) {
            if (at[picture.span().end()] > at[picture.span().start()]) {
                pictures.add(new Inset.Placed(moved(picture.span(), at), picture.picture()));
            }
        }
        para.strong().forEach(span -> strong.add(moved(span, at)));
    }

    private static Span moved(Span span, int[] at) {
        return new Span(at[span.start()], at[span.end()]);
    }

    /** The sign of a picture in a cell, where there are to be none. */
    private boolean isLeftOut(Piece.Para para, int index) {
        boolean none = !options.pictures() || options.tables() == TableInput.TEXT;
        return none
                && para.pictures().stream()
                        .anyMatch(p -> p.span().start() <= index && index < p.span().end());
    }

    /** A surrogate without its other half. */
    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        boolean high = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        boolean low = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return Character.isHighSurrogate(c) && !high || Character.isLowSurrogate(c) && !low;
    }

    private Diagnostic diagnostic(Loss loss) {
        boolean placed = loss.piece() >= 0 && loss.piece() < spans.size();
        Span span = placed ? spans.get(loss.piece()) : Span.NONE;
        // Of one argument, what is counted; where only an example can be given, that.
        boolean counts = loss.code() != Code.HEADER_DROPPED && loss.code() != Code.HEADER_MATTERS;
        return counts
                ? Diagnostic.of(loss.code(), span, String.valueOf(loss.count()), loss.example())
                : Diagnostic.of(loss.code(), span, loss.example());
    }
}
