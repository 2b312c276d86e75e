package io.github.chengwen.input.html;

import org.jsoup.nodes.Element;

/** What a table of a page is for. */
final class WebTable {

    /** A text that is longer stands in no cell of a table. */
    private static final int WORDS_OF_A_CELL = 40;

    private WebTable() {}

    /** A row of a head, or one that has nothing but heads. */
    static boolean isHead(Element row) {
        boolean inHead = row.parent() != null && row.parent().normalName().equals("thead");
        return inHead
                || !row.children().isEmpty()
                        && row.children().stream().allMatch(c -> c.normalName().equals("th"));
    }

    /** A span of columns or rows. */
    static int number(String attribute) {
        return attribute.matches("[1-9]\\d?") ? Integer.parseInt(attribute) : 1;
    }

    /** Tables that hold tables, have one column, or hold long texts are there for their look. */
    static boolean isLayout(Element table) {
        boolean holdsTable = table.select("table").size() > 1;
        boolean oneColumn = table.select("tr").stream().allMatch(row -> row.children().size() <= 1);
        boolean longTexts =
                table.select("td,th").stream()
                        .allMatch(
                                cell ->
                                        cell.text().isBlank()
                                                || cell.text().length() >= WORDS_OF_A_CELL);
        return holdsTable || oneColumn || longTexts;
    }
}
