package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.Ending;
import io.github.chengwen.compose.styled.ImprintPlace;
import io.github.chengwen.compose.styled.ImprintPlace.OnPage;
import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.compose.styled.StyledSeal;
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

    /** How many pages come before each page with the number 1; the last holds for what follows. */
    private final List<Integer> unnumbered = new ArrayList<>();

    private final List<Page> pages = new ArrayList<>();
    private final Map<Integer, TablePart> parts = new HashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /**
     * @param frontPages how many pages come before page 1 and have no number
     */
    PageSetter(Style style, int frontPages) {
        this.style = style;
        this.frontPages = frontPages;
        this.unnumbered.add(frontPages);
        this.numbers = new PageNumbers(style);
    }

    /** Adds the contents, and blank pages until the next one has the number 1. */
    void addFront(Article contents) {
        for (int i = 0; i < contents.pageStarts().size(); i++) {
            List<Item> items = new ArrayList<>();
            place(contents, i, 0, items);
            add(items, false);
        }
        while (pages.size() < frontPages) {
            add(List.of(), false);
        }
    }

    /** The next page has the number 1. */
    void restart() {
        unnumbered.add(pages.size());
    }

    /**
     * Adds an article on pages of its own.
     *
     * @param official what stands on its pages beside its text
     * @param ending how it ends
     * @param firstParagraph the number of its first paragraph
     * @return the number of the first paragraph after it
     */
    int add(Article article, OfficialParts official, Ending ending, int firstParagraph) {
        int text = firstParagraph + official.letterheadParagraphs();
        int after = text + article.paragraphs();
        int last = article.pageStarts().size() - 1;
        for (int i = 0; i <= last; i++) {
            List<Item> items = new ArrayList<>();
            boolean letterhead = i == 0 && official.hasLetterhead();
            if (letterhead) {
                official.placeLetterhead(placer(items, false), firstParagraph);
            }
            boolean across = place(article, i, text, items);
            if (i == last && ending.imprint().page() == OnPage.SAME) {
                official.placeImprint(placer(items, across), after);
            }
            if (!letterhead) {
                number(items);
            }
            add(items, across);
        }
        addImprintPages(official, ending.imprint(), after);
        if (ending.blankBelow()) {
            add(List.of(), false);
        }
        return after + official.imprintParagraphs();
    }

    private PageFoot.Core core(int left, boolean across) {
        PageGeometry page = style.page();
        Length top = across ? page.acrossTop() : page.top();
        Length height = across ? page.coreWidth() : page.coreHeight();
        Length width = across ? page.coreHeight() : page.coreWidth();
        return new PageFoot.Core(left, top.plus(height).milliPoints(), width.milliPoints());
    }

    private void add(List<Item> items, boolean across) {
        pages.add(new Page(pages.size() + 1, items, across));
    }

    private void number(List<Item> items) {
        int before = unnumbered.get(unnumbered.size() - 1);
        numbers.of(pages.size() + 1 - before).ifPresent(items::add);
    }

    /** I-03: a page of its own, with a number only where no blank page comes before it. */
    private void addImprintPages(OfficialParts official, ImprintPlace imprint, int paragraph) {
        if (imprint.page() != OnPage.NEXT && imprint.page() != OnPage.AFTER_BLANK) {
            return;
        }
        boolean numbered = imprint.page() == OnPage.NEXT;
        if (!numbered) {
            add(List.of(), false);
        }
        List<Item> items = new ArrayList<>();
        official.placeImprint(placer(items, false), paragraph);
        if (numbered) {
            number(items);
        }
        add(items, false);
    }

    /** For the next page. */
    private RowPlacer placer(List<Item> items, boolean across) {
        return new RowPlacer(style.grid().baselinePercent(), coreLeft(across), items);
    }

    private int coreLeft(boolean across) {
        return (across ? style.page().acrossLeft() : style.page().coreLeft(pages.size() + 1))
                .milliPoints();
    }

    /**
     * Places the rows of the next page.
     *
     * @param index of the page in the article, from 0
     * @return whether they stand across
     */
    private boolean place(Article article, int index, int firstParagraph, List<Item> items) {
        List<Integer> starts = article.pageStarts();
        int stop = index + 1 < starts.size() ? starts.get(index + 1) : article.lines().size();
        List<Line> lines = article.lines().subList(starts.get(index), stop);
        boolean across = lines.get(0).box().across();
        int coreLeft = coreLeft(across);
        int y = (across ? style.page().acrossTop() : style.page().top()).milliPoints();
        RowPlacer placer = placer(items, across);
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
            bookmark(article, line, pages.size() + 1, y);
            int paragraph = firstParagraph + line.paragraph();
            if (line.row() == 0) {
                // What is drawn first is behind what is drawn later.
                items.addAll(0, seals(article.paragraph(line).seals(), coreLeft, y, paragraph));
            }
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
        return across;
    }

    private static List<PictureItem> seals(
            List<StyledSeal> seals, int coreLeft, int y, int paragraph) {
        return seals.stream()
                .map(
                        seal ->
                                new PictureItem(
                                        coreLeft + seal.x().milliPoints(),
                                        y + seal.y().milliPoints(),
                                        seal.width().milliPoints(),
                                        seal.height().milliPoints(),
                                        seal.file(),
                                        seal.words(),
                                        paragraph,
                                        true))
                .toList();
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
                paragraph,
                false);
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
