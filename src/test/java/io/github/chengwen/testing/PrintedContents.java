package io.github.chengwen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The contents of a printed collection as a reader uses them: titles, numbers, and the pages. */
public final class PrintedContents {

    /** Lower edge of the 版心, in points from the top of the paper. */
    private static final double CORE_BOTTOM = 742.677;

    private static final Pattern END = Pattern.compile("(.*?)[.]{3,}([0-9]+)");
    private static final Pattern NUMBER = Pattern.compile("—([0-9]+)—");

    private final List<PdfRow> rows;

    public PrintedContents(List<PdfRow> rows) {
        this.rows = rows;
    }

    /** A line of the contents: the words of a title, and where it is said to be. */
    public record Line(String title, int number) {}

    /** The lines on the pages before the first that has a number, spaces left out. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        StringBuilder title = new StringBuilder();
        for (PdfRow row : rows.subList(1, rows.size())) {
            if (row.page() >= firstNumbered()) {
                break;
            }
            Matcher end = END.matcher(letters(row));
            boolean ends = end.matches();
            title.append(ends ? end.group(1) : letters(row));
            if (ends) {
                lines.add(new Line(title.toString(), Integer.parseInt(end.group(2))));
                title.setLength(0);
            }
        }
        return lines;
    }

    private int firstNumbered() {
        return rows.stream()
                .filter(row -> number(row).isPresent())
                .mapToInt(PdfRow::page)
                .min()
                .orElse(0);
    }

    /** What stands on the page with a number, from its top, spaces left out. */
    public String textOfPage(int number) {
        return rows.stream()
                .filter(row -> number(row).equals(Optional.of(number)))
                .flatMap(foot -> rows.stream().filter(row -> row.page() == foot.page()))
                .map(PrintedContents::letters)
                .collect(Collectors.joining());
    }

    private static Optional<Integer> number(PdfRow row) {
        Matcher number = NUMBER.matcher(letters(row));
        return row.baseline() > CORE_BOTTOM && number.matches()
                ? Optional.of(Integer.parseInt(number.group(1)))
                : Optional.empty();
    }

    private static String letters(PdfRow row) {
        return row.text().replaceAll("[ \u3000]", "");
    }
}
