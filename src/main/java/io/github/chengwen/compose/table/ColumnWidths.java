package io.github.chengwen.compose.table;

import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.model.PictureBlock;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.style.Compatibility;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The widths of the columns of a table, which together fill the 版心. Those of the file are kept in
 * proportion where the words of every cell fit; else narrow columns get what they need, and wide
 * ones share what is left.
 */
public final class ColumnWidths {

    private static final int TWIP = 50;

    /** A word of so many characters is not broken where there is room. */
    private static final int WORD = 4;

    /** The widest gap is a quarter of an em. */
    private static final int GAP = 4;

    private static final int THICKNESS = 1000;

    private final TableBlock table;
    private final ParagraphStyle head;
    private final ParagraphStyle text;
    private final Compatibility compatibility;
    private final int beside;

    /**
     * What each column needs for its longest line, for its words, and for what no line may break.
     */
    private final int[] natural;

    private final List<RowHeights.Cell> lines = new ArrayList<>();
    private final int[] words;
    private final int[] least;

    private ColumnWidths(TableBlock table, Style style) {
        this.table = table;
        this.head = style.of(Element.TABLE_HEAD);
        this.text = style.of(Element.TABLE_TEXT);
        this.compatibility = style.lines().compatibility();
        this.beside = 2 * style.tables().beside().milliPoints();
        this.natural = new int[table.columns()];
        this.words = new int[table.columns()];
        this.least = new int[table.columns()];
        measure();
    }

    /**
     * The widths.
     *
     * @param widths whole twips
     * @param landscape whether the table is set across
     */
    public record Set(List<Length> widths, boolean landscape) {
        public Set {
            widths = List.copyOf(widths);
        }
    }

    /** The widths of a table on the pages of a style. */
    public static Set of(TableBlock table, Style style) {
        ColumnWidths columns = new ColumnWidths(table, style);
        int portrait = style.page().coreWidth().twips() * TWIP;
        boolean crowded =
                table.columns() > style.tables().portraitColumns()
                        && Arrays.stream(columns.natural).sum() > portrait;
        boolean across = crowded || Arrays.stream(columns.least).sum() > portrait;
        int width = across ? style.page().coreHeight().twips() * TWIP : portrait;
        return new Set(columns.within(width), across);
    }

    private void measure() {
        for (int span = 1; span <= table.columns(); span++) {
            for (int r = 0; r < table.rows().size(); r++) {
                for (TableBlock.Cell cell : table.rows().get(r).cells()) {
                    if (cell.span() == span) {
                        measure(r, cell, r < table.headRows() ? head : text);
                    }
                }
            }
        }
    }

    private void measure(int row, TableBlock.Cell cell, ParagraphStyle look) {
        List<Integer> extents = new ArrayList<>();
        int line = 0;
        int unbreakable = look.size().milliPoints();
        for (TableBlock.Content content : cell.contents()) {
            if (content.picture().isPresent()) {
                line = Math.max(line, width(content.picture().get()));
                continue;
            }
            String words = content.passage().text();
            ParagraphStyle own = content.strong().isEmpty() ? look : StrongWords.look(words, look);
            MeasuredText measured = MeasuredText.of(words, own, compatibility);
            line = Math.max(line, measured.extent(0, measured.length()) + spare(measured));
            unbreakable = Math.max(unbreakable, widestWord(measured));
            extents.add(measured.extent(0, measured.length()));
        }
        if (cell.span() == 1) {
            lines.add(new RowHeights.Cell(row, cell.column(), extents));
        }
        int word = Math.max(unbreakable, Math.min(line, WORD * look.size().milliPoints()));
        widen(natural, cell, Math.max(line, unbreakable) + beside);
        widen(words, cell, word + beside);
        widen(least, cell, unbreakable + beside);
    }

    private static int width(PictureBlock picture) {
        return StyledPicture.within(Short.MAX_VALUE, Short.MAX_VALUE, picture)
                .width()
                .milliPoints();
    }

    /** Programs differ in the gap between Han and digits, and in how thick lines leave room. */
    private static int spare(MeasuredText measured) {
        int seams = 0;
        for (int i = 1; i < measured.length(); i++) {
            seams += measured.isLatin(i) == measured.isLatin(i - 1) ? 0 : 1;
        }
        return seams * measured.size() / GAP + THICKNESS;
    }

    /** Digits and Latin letters that no line parts. */
    private static int widestWord(MeasuredText measured) {
        int widest = 0;
        int start = 0;
        for (int i = 0; i <= measured.length(); i++) {
            boolean inWord =
                    i < measured.length()
                            && measured.isLatin(i)
                            && !Character.isWhitespace(measured.codePoint(i));
            if (!inWord) {
                widest = Math.max(widest, i > start ? measured.extent(start, i) : 0);
                start = i + 1;
            }
        }
        return widest;
    }

    /** What a wide cell needs beyond its columns is shared by them. */
    private static void widen(int[] columns, TableBlock.Cell cell, int needed) {
        int end = cell.column() + cell.span();
        int missing = needed - Arrays.stream(columns, cell.column(), end).sum();
        for (int i = cell.column(); i < end && missing > 0; i++) {
            int share = missing / (end - i);
            columns[i] += share;
            missing -= share;
        }
    }

    private List<Length> within(int width) {
        int[] given = given(width);
        boolean fits = IntStream.range(0, given.length).allMatch(i -> given[i] >= words[i]);
        return inTwips(given.length > 0 && fits ? given : shared(width), width);
    }

    /** The widths of the file in proportion; none where it says nothing. */
    private int[] given(int width) {
        long all = table.widths().stream().mapToLong(Integer::longValue).sum();
        boolean known =
                table.widths().size() == table.columns()
                        && table.widths().stream().allMatch(w -> w > 0);
        return known
                ? table.widths().stream().mapToInt(w -> (int) (w * (long) width / all)).toArray()
                : new int[0];
    }

    private int[] shared(int width) {
        int all = Arrays.stream(natural).sum();
        if (all <= width) {
            return scaled(natural, width);
        }
        int[] floor = Arrays.stream(words).sum() <= width ? words : least;
        if (Arrays.stream(floor).sum() >= width) {
            return scaled(floor, width);
        }
        int[] widths = new int[natural.length];
        List<Integer> byNeed =
                IntStream.range(0, natural.length)
                        .boxed()
                        .sorted(Comparator.comparing(i -> natural[i]))
                        .toList();
        int left = width;
        int done = 0;
        while (done < byNeed.size() && natural[byNeed.get(done)] <= left / (byNeed.size() - done)) {
            widths[byNeed.get(done)] = natural[byNeed.get(done)];
            left -= natural[byNeed.get(done)];
            done++;
        }
        List<Integer> wide = byNeed.subList(done, byNeed.size());
        int spare = left - wide.stream().mapToInt(i -> floor[i]).sum();
        long more = wide.stream().mapToLong(i -> natural[i] - floor[i]).sum();
        for (int i : wide) {
            widths[i] = floor[i] + (int) (spare * (long) (natural[i] - floor[i]) / more);
        }
        List<Integer> lenders = byNeed.stream().filter(i -> natural[i] > floor[i]).toList();
        return new RowHeights(lines, beside, text.size().milliPoints())
                .lowered(widths, floor, lenders);
    }

    private static int[] scaled(int[] widths, int width) {
        long all = Arrays.stream(widths).asLongStream().sum();
        return Arrays.stream(widths).map(w -> (int) (w * (long) width / all)).toArray();
    }

    /** Whole twips, of which none is lost. */
    private static List<Length> inTwips(int[] widths, int width) {
        List<Length> lengths = new ArrayList<>();
        int left = width;
        for (int i = 0; i < widths.length; i++) {
            int own = i + 1 == widths.length ? left : widths[i] / TWIP * TWIP;
            lengths.add(new Length(own));
            left -= own;
        }
        return lengths;
    }
}
