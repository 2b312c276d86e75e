package io.github.chengwen.layout;

import io.github.chengwen.model.Contents;
import io.github.chengwen.model.Contents.Entry;
import io.github.chengwen.model.Document;
import io.github.chengwen.style.Element;
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
 * <p>Odd numbers are right-hand pages (P-21). Where the paper is printed on both sides, a blank
 * page follows contents of an odd number of pages, so that the first speech begins on a right-hand
 * page; on one side there are no backs, and no blank page.
 */
final class FrontPages {

    private FrontPages() {}

    /**
     * Which documents are listed: those with a title, if there are two or more.
     *
     * @param articles the documents cut into rows
     */
    static Contents contents(List<Document> documents, List<Article> articles, Style style) {
        PageBreaker breaker = PageBreaker.of(style);
        EntryRows rows = new EntryRows(style);
        List<Entry> entries = new ArrayList<>();
        int page = 1;
        for (int i = 0; i < documents.size(); i++) {
            String title = documents.get(i).titleText();
            int pages = breaker.starts(articles.get(i).strips()).size();
            if (pages > 0 && !title.isBlank()) {
                entries.add(new Entry(i, title, rows.of(title), page));
            }
            page += pages;
        }
        boolean wanted = style.collection().contents() && entries.size() > 1;
        return wanted ? new Contents(entries) : Contents.NONE;
    }

    /** How many pages come before the first that has a number. */
    static int count(Article contents, Style style) {
        int pages = PageBreaker.of(style).starts(contents.strips()).size();
        return style.page().duplex() ? pages + pages % 2 : pages;
    }

    /** The rows of the contents as links to the documents, in the order of the rows. */
    static List<Link> links(
            Contents contents, List<Page> pages, List<Bookmark> bookmarks, Style style) {
        // In a collection the first level of the outline are the documents with a title.
        List<Bookmark> targets = bookmarks.stream().filter(b -> b.level() == 1).toList();
        List<Link> links = new ArrayList<>();
        for (Page page : pages) {
            // The number is on the baseline of a row of words.
            Map<Integer, TextRow> rows = new TreeMap<>();
            page.rows()
                    .filter(row -> row.element() == Element.CONTENTS_ENTRY)
                    .forEach(row -> rows.putIfAbsent(row.baseline(), row));
            for (TextRow row : rows.values()) {
                int index = row.paragraph() - 1;
                Entry entry = contents.entries().get(index);
                links.add(link(page, row, entry, targets.get(index), style));
            }
        }
        return links;
    }

    private static Link link(Page page, TextRow row, Entry entry, Bookmark target, Style style) {
        int pitch = style.of(row.element()).linePitch().milliPoints();
        int top = row.baseline() - pitch * style.grid().baselinePercent() / 100;
        int right =
                style.page().coreLeft(page.number()).plus(style.page().coreWidth()).milliPoints();
        return new Link(
                page.number(),
                row.paragraph(),
                row.x(),
                top,
                right,
                top + pitch,
                entry.title() + " " + entry.page(),
                target);
    }
}
