package io.github.chengwen.read.lines;

import io.github.chengwen.read.form.Clutter;
import io.github.chengwen.read.form.Numbered;
import io.github.chengwen.read.form.TailLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rows of tables in a draft: lines whose cells are parted by tabs.
 *
 * <p>Three cells make a row. Two do beside another such line only: a tab may as well stand between
 * a number and its heading, or between a date and a place.
 */
public final class Rows {

    private static final int CELLS_ALONE = 3;

    /** What a tab follows where it parts no cells: 附件：, 第三条, 2), a sign of a list. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "附\\s*件?\\s*[0-9一二三四五六七八九十]{0,3}\\s*[：:]?"
                            + "|第[一二三四五六七八九十百0-9]{1,5}[编章节条款项]"
                            + "|[A-Za-z][.．、)）]|[^\\p{L}\\p{N}\\s]{1,2}");

    private final List<DraftLine> lines;

    private Rows(List<DraftLine> lines) {
        this.lines = lines;
    }

    /** The lines, of which only rows have more than one cell. */
    public static List<DraftLine> mark(List<DraftLine> lines) {
        if (lines.stream().allMatch(line -> line.cells() == 1)) {
            return lines;
        }
        Rows rows = new Rows(lines);
        List<DraftLine> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marked.add(rows.isRow(i) ? lines.get(i) : lines.get(i).withCells(1));
        }
        return marked;
    }

    private boolean isRow(int index) {
        DraftLine line = lines.get(index);
        if (line.look().isInset()) {
            return true;
        }
        return isTabbed(line)
                && (inked(line) >= CELLS_ALONE
                        || !isLabelled(line.text()) && (isPair(index - 1) || isPair(index + 1)));
    }

    /** A line of two cells or more. */
    private boolean isPair(int index) {
        return index >= 0
                && index < lines.size()
                && isTabbed(lines.get(index))
                && inked(lines.get(index)) > 1
                && !isLabelled(lines.get(index).text());
    }

    private static boolean isTabbed(DraftLine line) {
        return line.cells() > 1
                && line.directive().isEmpty()
                && !Clutter.isWebLine(line.text())
                && !TailLines.isNote(line.text());
    }

    private static long inked(DraftLine line) {
        return Stream.of(line.text().split("\t", -1)).filter(cell -> !cell.isBlank()).count();
    }

    /** True where nothing stands before the first tab but what numbers or names the line. */
    static boolean isLabelled(String text) {
        int tab = text.indexOf('\t');
        if (tab < 0) {
            return false;
        }
        String first = text.substring(0, tab).strip();
        return LABEL.matcher(first).matches()
                || Numbered.of(first + "项").filter(n -> n.length() == first.length()).isPresent();
    }
}
