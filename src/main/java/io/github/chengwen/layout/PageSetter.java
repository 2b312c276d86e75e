package io.github.chengwen.layout;

import io.github.chengwen.compose.ImprintPlace;
import io.github.chengwen.compose.ImprintPlace.OnPage;
import io.github.chengwen.layout.Article.Line;
import io.github.chengwen.page.Bookmark;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Page;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of articles on pages, in absolute positions (P-09, P-15, S-31). */
final class PageSetter {

    private final Style style;
    private final PageNumbers numbers;
    private final int frontPages;
    private final OfficialParts parts;
    private final ImprintPlace imprint;
    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /**
     * @param frontPages how many pages come before page 1 and have no number
     * @param parts what stands on the pages of an official document beside its text
     * @param imprint where its imprint stands
     */
    PageSetter(Style style, int frontPages, OfficialParts parts, ImprintPlace imprint) {
        this.style = style;
        this.frontPages = frontPages;
        this.parts = parts;
        this.imprint = imprint;
        this.numbers = new PageNumbers(style);
    }

    /**
     * Adds an article on pages of its own.
     *
     * @param firstParagraph the number of its first paragraph
     */
    void add(Article article, int firstParagraph) {
        List<Integer> starts = article.pageStarts();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : article.lines().size();
            List<Line> lines = article.lines().subList(starts.get(i), end);
            addPage(article, lines, firstParagraph, i == 0, i == starts.size() - 1);
        }
    }

    /** Adds blank pages until the next one has the number 1. */
    void endFront() {
        while (pages.size() < frontPages) {
            pages.add(new Page(pages.size() + 1, List.of()));
        }
    }

    private void addPage(
            Article article,
            List<Line> lines,
            int firstParagraph,
            boolean opening,
            boolean closing) {
        int number = pages.size() + 1;
        int y = style.page().top().milliPoints();
        List<Item> items = new ArrayList<>();
        RowPlacer placer = placer(number, items);
        boolean atTop = !opening;
        boolean first = number == frontPages + 1;
        if (first) {
            parts.placeLetterhead(placer);
        }
        for (Line line : lines) {
            y += atTop ? 0 : line.box().before();
            atTop = false;
            bookmark(article, line, number, y);
            int paragraph = firstParagraph + line.paragraph();
            placer.place(article.paragraph(line), article.rows(line), paragraph, line.row(), y);
            y += line.box().pitch();
        }
        boolean ends = closing && imprint.page() != OnPage.NONE;
        int after = firstParagraph + article.paragraphs();
        if (ends && imprint.page() == OnPage.SAME) {
            parts.placeImprint(placer, after);
        }
        if (number > frontPages && !(first && parts.hasLetterhead())) {
            numbers.of(number - frontPages).ifPresent(items::add);
        }
        pages.add(new Page(number, items));
        if (ends && imprint.page() != OnPage.SAME) {
            addImprintPages(after);
        }
    }

    /** I-03: a page of its own, with a number only where no blank page comes before it. */
    private void addImprintPages(int paragraph) {
        boolean numbered = imprint.page() == OnPage.NEXT;
        if (!numbered) {
            pages.add(new Page(pages.size() + 1, List.of()));
        }
        int number = pages.size() + 1;
        List<Item> items = new ArrayList<>();
        parts.placeImprint(placer(number, items), paragraph);
        if (numbered) {
            numbers.of(number - frontPages).ifPresent(items::add);
        }
        pages.add(new Page(number, items));
    }

    private RowPlacer placer(int page, List<Item> items) {
        return new RowPlacer(
                style.grid().baselinePercent(), style.page().coreLeft(page).milliPoints(), items);
    }

    private void bookmark(Article article, Line line, int page, int y) {
        if (line.row() == 0) {
            article.paragraph(line)
                    .outline()
                    .ifPresent(o -> bookmarks.add(new Bookmark(o.title(), o.level(), page, y)));
        }
    }

    List<Page> pages() {
        return pages;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }
}
