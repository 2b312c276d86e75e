package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.Ending;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.page.Bookmark;
import io.github.chengwen.page.Link;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The contents of a collection, before its first document (S-31).
 *
 * <p>GB/T 9704 knows no contents. Offices that bind speeches together leave the contents without a
 * page number and begin with 1 on the first page of the first speech. So is it here: the numbers in
 * the contents do not depend on how many pages the contents have, and they stay right when someone
 * adds a page to them in Word.
 *
 * <p>Odd numbers are right-hand pages (P-21: outer edge, one character in). Where the paper is
 * printed on both sides, a blank page follows contents of an odd number of pages, so that the first
 * speech begins on a right-hand page; on one side there are no backs, and no blank page.
 */
final class FrontPages {

    private FrontPages() {}

    /**
     * The numbers that are printed on the first pages of the documents.
     *
     * @param articles the documents cut into rows
     * @param endings of them
     */
    static List<Integer> numbers(List<Article> articles, List<Ending> endings) {
        List<Integer> numbers = new ArrayList<>();
        int page = 1;
        for (int i = 0; i < articles.size(); i++) {
            numbers.add(page);
            page += articles.get(i).pageStarts().size() + endings.get(i).pages();
        }
        return numbers;
    }

    /**
     * The contents cut into rows.
     *
     * @param numbers the pages of the documents
     */
    static Article set(StyledDocument document, List<Integer> numbers, RowSetter setter) {
        List<List<Row>> rows =
                document.contents().stream()
                        .map(
                                paragraph ->
                                        paragraph.listed().isPresent()
                                                ? setter.set(
                                                        paragraph,
                                                        numbers.get(paragraph.listed().getAsInt()))
                                                : setter.set(paragraph))
                        .toList();
        return Article.of(document.contents(), 0, rows, document.style());
    }

    /** How many pages come before the first that has a number. */
    static int count(Article contents, Style style) {
        int pages = contents.pageStarts().size();
        return style.page().duplex() ? pages + pages % 2 : pages;
    }

    /**
     * The rows of the contents as links to the documents, in the order of the rows.
     *
     * @param numbers the pages of the documents
     */
    static List<Link> links(
            StyledDocument document,
            List<Integer> numbers,
            List<Page> pages,
            List<Bookmark> bookmarks) {
        // In a collection the first level of the outline are the documents with a title.
        List<Bookmark> targets = bookmarks.stream().filter(b -> b.level() == 1).toList();
        List<Link> links = new ArrayList<>();
        for (Page page : pages) {
            // The number is on the baseline of a row of words.
            Map<Integer, TextRow> rows = new TreeMap<>();
            page.rows()
                    .filter(row -> row.role() == ParagraphRole.CONTENTS_ENTRY)
                    .forEach(row -> rows.putIfAbsent(row.baseline(), row));
            for (TextRow row : rows.values()) {
                StyledParagraph entry = document.contents().get(row.paragraph());
                String words =
                        entry.passage().text() + " " + numbers.get(entry.listed().orElseThrow());
                Bookmark target = targets.get(row.paragraph() - 1);
                links.add(link(page, row, words, target, document.style()));
            }
        }
        return links;
    }

    private static Link link(Page page, TextRow row, String words, Bookmark target, Style style) {
        int pitch = style.of(row.role().element()).linePitch().milliPoints();
        int top = row.baseline() - pitch * style.grid().baselinePercent() / 100;
        int right =
                style.page().coreLeft(page.number()).plus(style.page().coreWidth()).milliPoints();
        return new Link(
                page.number(), row.paragraph(), row.x(), top, right, top + pitch, words, target);
    }
}
