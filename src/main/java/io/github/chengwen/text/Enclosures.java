package io.github.chengwen.text;

import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures of a file, how the cells of its tables lie, and its footnotes, for a text that was
 * made of the file and has perhaps been written in since; immutable.
 *
 * <p>A line 【图片1】 stands for the first picture, wherever it stands now, and so do these words in a
 * cell. A table is found again by its rows: as many lines one after another, each with the tabs of
 * its row, of which at least one cell is as it was. Where a row came or went, the lines are rows
 * without merged cells.
 */
public final class Enclosures {

    /** For a text that was made of no file. */
    public static final Enclosures NONE = new Enclosures("", List.of(), List.of(), FileNotes.NONE);

    private static final Pattern NAME = Pattern.compile("【图片([1-9][0-9]{0,4})】");

    private final String text;
    private final List<Inset.Picture> pictures;
    private final List<Table> tables;
    private final FileNotes notes;

    /**
     * A row of the file.
     *
     * @param line whose places count from the start of the text
     */
    private record Row(String text, Inset.TableLine line) {

        long tabs() {
            return Enclosures.tabs(text);
        }
    }

    private record Table(List<Row> rows) {}

    private Enclosures(
            String text, List<Inset.Picture> pictures, List<Table> tables, FileNotes notes) {
        this.text = text;
        this.pictures = List.copyOf(pictures);
        this.tables = List.copyOf(tables);
        this.notes = notes;
    }

    /** Those of a file that was read. */
    public static Enclosures of(SourceText file) {
        StringBuilder text = new StringBuilder();
        List<Inset.Picture> pictures = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        int written = 0;
        for (Line line : file.lines()) {
            Inset inset = file.look(line).inset();
            String shown = line.text();
            if (inset instanceof Inset.Picture picture) {
                pictures.add(picture);
                shown = name(pictures.size());
            }
            boolean goesOn =
                    inset instanceof Inset.TableLine row
                            && !open.isEmpty()
                            && open.get(0).line().grid().equals(row.grid());
            if (!goesOn && !open.isEmpty()) {
                tables.add(new Table(List.copyOf(open)));
                open.clear();
            }
            if (inset instanceof Inset.TableLine row) {
                Row named = named(row, line, pictures);
                open.add(named);
                shown = named.text();
            }
            text.append(file.text().substring(written, line.span().start())).append(shown);
            written = line.span().end();
        }
        if (!open.isEmpty()) {
            tables.add(new Table(List.copyOf(open)));
        }
        return new Enclosures(
                text.append(file.text().substring(written)).toString(),
                pictures,
                tables,
                FileNotes.of(file));
    }

    private static String name(int number) {
        return "【图片" + number + "】";
    }

    /** A row with the names of its pictures in their places. */
    private static Row named(Inset.TableLine row, Line line, List<Inset.Picture> pictures) {
        int start = line.span().start();
        StringBuilder text = new StringBuilder();
        int[] at = new int[line.text().length() + 1];
        for (int i = 0; i < line.text().length(); i++) {
            at[i] = text.length();
            Optional<Inset.Placed> picture = row.pictureAt(start + i);
            if (picture.isPresent() && picture.get().span().start() == start + i) {
                pictures.add(picture.get().picture());
                text.append(name(pictures.size()));
            } else if (picture.isEmpty()) {
                text.append(line.text().charAt(i));
            }
        }
        at[line.text().length()] = text.length();
        List<Integer> breaks = row.breaks().stream().map(offset -> at[offset - start]).toList();
        List<Span> strong =
                row.strong().stream()
                        .map(s -> new Span(at[s.start() - start], at[s.end() - start]))
                        .toList();
        return new Row(
                text.toString(),
                new Inset.TableLine(row.grid(), row.row(), breaks, List.of(), strong));
    }

    /** The text of the file, with a name in the place of each picture. */
    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return pictures.isEmpty() && tables.isEmpty() && notes.isEmpty();
    }

    /** Bytes that it keeps alive, about. */
    public long weight() {
        return 4L * text.length()
                + pictures.stream().mapToLong(picture -> picture.picture().size()).sum();
    }

    /** A text with what its lines stand for. */
    public SourceText beside(SourceText source) {
        if (isEmpty()) {
            return source;
        }
        List<Line> lines = source.lines();
        List<Look> looks = new ArrayList<>(Collections.nCopies(lines.size(), Look.PLAIN));
        for (Table table : tables) {
            place(table, lines, looks);
        }
        for (int i = 0; i < lines.size(); i++) {
            Matcher name = NAME.matcher(lines.get(i).text().strip());
            if (name.matches() && !looks.get(i).isInset()) {
                Optional<Inset.Picture> picture = picture(name);
                if (picture.isPresent()) {
                    looks.set(i, Look.of(picture.get()));
                }
            }
        }
        notes.place(lines, looks);
        return SourceText.of(source.name(), source.text(), source.places(), "", looks)
                .withNotes(notes.marks(lines, looks));
    }

    private Optional<Inset.Picture> picture(Matcher name) {
        int number = Integer.parseInt(name.group(1));
        return number <= pictures.size() ? Optional.of(pictures.get(number - 1)) : Optional.empty();
    }

    private void place(Table table, List<Line> lines, List<Look> looks) {
        int best = -1;
        int most = 0;
        for (int at = 0; at + table.rows().size() <= lines.size(); at++) {
            int alike = alike(table, lines.subList(at, at + table.rows().size()));
            if (alike > most && !looks.get(at).isInset() && !hasGrown(table, lines, at)) {
                best = at;
                most = alike;
            }
        }
        for (int i = 0; best >= 0 && i < table.rows().size(); i++) {
            looks.set(best + i, Look.of(inset(table.rows().get(i), lines.get(best + i))));
        }
    }

    /** Whether a row that is none of the file's stands above or below. */
    private static boolean hasGrown(Table table, List<Line> lines, int at) {
        int end = at + table.rows().size();
        long tabs = table.rows().get(table.rows().size() - 1).tabs();
        return tabs > 0
                && (at > 0 && tabs(lines.get(at - 1).text()) == table.rows().get(0).tabs()
                        || end < lines.size() && tabs(lines.get(end).text()) == tabs);
    }

    /** How many cells are as they were; 0 where a line has not the columns of its row. */
    private static int alike(Table table, List<Line> lines) {
        int alike = 0;
        for (int i = 0; i < lines.size(); i++) {
            String was = table.rows().get(i).text();
            String is = lines.get(i).text();
            if (table.rows().get(i).tabs() != tabs(is)) {
                return 0;
            }
            if (was.equals(is)) {
                alike += 2;
                continue;
            }
            List<String> before = Arrays.asList(was.split("\t", -1));
            List<String> after = Arrays.asList(is.split("\t", -1));
            for (int k = 0; k < before.size(); k++) {
                alike += !before.get(k).isBlank() && before.get(k).equals(after.get(k)) ? 1 : 0;
            }
        }
        return alike;
    }

    private static long tabs(String line) {
        return line.chars().filter(c -> c == '\t').count();
    }

    /**
     * Its ends of paragraphs and strong words, as far as they are not in what has been written
     * since, and the pictures that are named in it now.
     */
    private Inset.TableLine inset(Row row, Line line) {
        String was = row.text();
        String is = line.text();
        int least = Math.min(was.length(), is.length());
        int head = 0;
        while (head < least && was.charAt(head) == is.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
            tail++;
        }
        Kept kept = new Kept(line.span().start(), head, was.length() - tail);
        int longer = is.length() - was.length();
        List<Integer> breaks = new ArrayList<>();
        for (int at : row.line().breaks()) {
            kept.moved(at, at + 1, longer).ifPresent(span -> breaks.add(span.start()));
        }
        List<Span> strong = new ArrayList<>();
        for (Span span : row.line().strong()) {
            kept.moved(span.start(), span.end(), longer).ifPresent(strong::add);
        }
        List<Inset.Placed> placed = new ArrayList<>();
        Matcher name = NAME.matcher(is);
        while (name.find()) {
            int start = line.span().start() + name.start();
            Span span = new Span(start, start + name.end() - name.start());
            picture(name).ifPresent(picture -> placed.add(new Inset.Placed(span, picture)));
        }
        return new Inset.TableLine(row.line().grid(), row.line().row(), breaks, placed, strong);
    }

    /**
     * What is left of a row that has been written in.
     *
     * @param start where it stands now
     * @param head where in it something else begins
     * @param tail where the old begins again
     */
    private record Kept(int start, int head, int tail) {

        /** Where a stretch of the old row stands now. */
        Optional<Span> moved(int from, int to, int longer) {
            if (to <= head) {
                return Optional.of(new Span(start + from, start + to));
            }
            return from >= tail
                    ? Optional.of(new Span(start + from + longer, start + to + longer))
                    : Optional.empty();
        }
    }
}
