package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.ImprintPlace;
import io.github.chengwen.compose.styled.ImprintPlace.OnPage;
import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.layout.Article.Line;
import io.github.chengwen.page.Bookmark;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the rows of articles on pages, in absolute positions (P-09, P-15, S-31). */
final class PageSetter {

    private final Style style;
    private final PageNumbers numbers;
    private final int frontPages;
    private final OfficialParts official;
    private final ImprintPlace imprint;
    private final List<Page> pages = new ArrayList<>();
    private final Map<Integer, TablePart> parts = new HashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /**
     * @param frontPages how many pages come before page 1 and have no number
     * @param official what stands on the pages of an official document beside its text
     * @param imprint where its imprint stands
     */
    PageSetter(Style style, int frontPages, OfficialParts official, ImprintPlace imprint) {
        this.style = style;
        this.frontPages = frontPages;
        this.official = official;
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
            addPage(article, lines, firstParagraph, i, i == starts.size() - 1);
        }
    }

    private PageFoot.Core core(int left, boolean across) {
        PageGeometry page = style.page();
        Length top = across ? page.acrossTop() : page.top();
        Length height = across ? page.coreWidth() : page.coreHeight();
        Length width = across ? page.coreHeight() : page.coreWidth();
        return new PageFoot.Core(left, top.plus(height).milliPoints(), width.milliPoints());
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
            int index,
            boolean closing) {
        int number = pages.size() + 1;
        boolean across = lines.get(0).box().across();
        int coreLeft =
                (across ? style.page().acrossLeft() : style.page().coreLeft(number)).milliPoints();
        int y = (across ? style.page().acrossTop() : style.page().top()).milliPoints();
        List<Item> items = new ArrayList<>();
        RowPlacer placer = new RowPlacer(style.grid().baselinePercent(), coreLeft, items);
        boolean first = number == frontPages + 1;
        if (first) {
            official.placeLetterhead(placer);
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean atTop = i == 0 && index > 0;
            y += atTop ? 0 : line.box().before();
            Optional<SetTable> table = article.table(line);
            if (table.isPresent()) {
                int end = i + 1;
                while (end < lines.size() && lines.get(end).paragraph() == line.paragraph()) {
                    end++;
                }
                int to = lines.get(end - 1).row() + 1;
                TablePart part = part(table.get(), firstParagraph + line.paragraph());
                part.add(line.row(), to, coreLeft, y, items);
                y += table.get().height(line.row(), to) + (i == 0 ? line.box().head() : 0);
                i = end - 1;
                continue;
            }
            Optional<StyledPicture> picture = article.paragraph(line).picture();
            if (picture.isPresent()) {
                items.add(place(picture.get(), coreLeft, y, firstParagraph + line.paragraph()));
                y += line.box().pitch();
                continue;
            }
            bookmark(article, line, number, y);
            int paragraph = firstParagraph + line.paragraph();
            placer.place(article.paragraph(line), article.rows(line), paragraph, line.row(), y);
            y += line.box().pitch();
        }
        article.foot()
                .place(
                        lines.stream().flatMap(line -> article.rowsOf(line).stream()).toList(),
                        article.noteRows(index),
                        firstParagraph + article.textParagraphs(),
                        core(coreLeft, across),
                        placer,
                        items);
        boolean ends = closing && imprint.page() != OnPage.NONE;
        int after = firstParagraph + article.paragraphs();
        if (ends && imprint.page() == OnPage.SAME) {
            official.placeImprint(placer, after);
        }
        if (number > frontPages && !(first && official.hasLetterhead())) {
            numbers.of(number - frontPages).ifPresent(items::add);
        }
        pages.add(new Page(number, items, across));
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
        official.placeImprint(placer(number, items), paragraph);
        if (numbered) {
            numbers.of(number - frontPages).ifPresent(items::add);
        }
        pages.add(new Page(number, items));
    }

    private RowPlacer placer(int page, List<Item> items) {
        return new RowPlacer(
                style.grid().baselinePercent(), style.page().coreLeft(page).milliPoints(), items);
    }

    /** In the middle of the 版心. */
    private PictureItem place(StyledPicture picture, int coreLeft, int y, int paragraph) {
        int width = picture.width().milliPoints();
        int blank = style.page().coreWidth().milliPoints() - width;
        return new PictureItem(
                coreLeft + Math.max(0, blank) / 2,
                y + Article.PICTURE_MARGIN,
                width,
                picture.height().milliPoints(),
                picture.file(),
                picture.words(),
                paragraph);
    }

    /** The table that goes on from the page before, or a new one. */
    private TablePart part(SetTable table, int paragraph) {
        return parts.computeIfAbsent(paragraph, p -> new TablePart(table, style, p));
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
