package io.github.chengwen;

import io.github.chengwen.diag.Span;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.model.Passage;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.picture.PageShapes;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.text.PictureFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the files of a draft would show, before any is made; immutable. Its pages are those of the
 * files, all outputs one after another.
 */
public final class Preview {

    private final Reading reading;
    private final List<Layout> layouts;
    private final FontCatalog fonts;
    private final List<PreviewPage> pages = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();

    Preview(Reading reading, List<Layout> layouts, FontCatalog fonts) {
        this.reading = reading;
        this.layouts = List.copyOf(layouts);
        this.fonts = fonts;
        for (Layout layout : layouts) {
            int earlier = paragraphs.size();
            PageGeometry paper = layout.document().style().page();
            for (Page page : layout.pages()) {
                pages.add(new PreviewPage(page, paper, earlier));
                place(page, earlier);
            }
        }
    }

    private void place(Page page, int earlier) {
        Passage passage = Passage.of("");
        int last = -1;
        for (TextRow row : page.rows().toList()) {
            int paragraph = earlier + row.paragraph();
            while (paragraphs.size() <= paragraph) {
                paragraphs.add(Span.NONE);
            }
            // A paragraph of many rows has a passage of as many parts.
            if (paragraph != last || !row.passage().equals(passage)) {
                passage = row.passage();
                last = paragraph;
                paragraphs.set(paragraph, passage.extent());
            }
        }
    }

    /** What was understood of the draft. */
    public Reading reading() {
        return reading;
    }

    /** Pages in order; none where the reading has an error. */
    public List<PreviewPage> pages() {
        return List.copyOf(pages);
    }

    /**
     * Where the paragraphs of the pages stand in the draft; {@link Span#NONE} for generated ones.
     */
    public List<Span> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /**
     * A picture on its pages.
     *
     * @param id {@link PictureFile#id()}
     */
    public Optional<PictureFile> picture(String id) {
        return pages.stream()
                .flatMap(page -> page.pictures().stream())
                .filter(file -> file.id().equals(id))
                .findFirst();
    }

    /** How many files of a format it would become. */
    public int outputs() {
        return layouts.size();
    }

    /** What draws the pages; for one thread. */
    public PageShapes shapes() {
        return new PageShapes(fonts);
    }

    List<Layout> layouts() {
        return layouts;
    }
}
