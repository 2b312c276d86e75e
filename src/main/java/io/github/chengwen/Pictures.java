package io.github.chengwen;

import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.page.Page;
import io.github.chengwen.picture.PagePicture;
import io.github.chengwen.style.PageGeometry;
import java.util.List;

/**
 * The pages of an output as pictures, each drawn when it is asked for; immutable.
 *
 * <p>They show what the PDF shows, glyph by glyph in the same places, but for bleed and crop marks.
 */
public final class Pictures {

    /** Beyond this a picture shows nothing more and costs 100 MB. */
    public static final int MAX_DPI = 1200;

    private final List<Page> pages;
    private final PageGeometry paper;
    private final FontCatalog fonts;

    Pictures(List<Page> pages, PageGeometry paper, FontCatalog fonts) {
        this.pages = List.copyOf(pages);
        this.paper = paper;
        this.fonts = fonts;
    }

    /** How many pages there are. */
    public int count() {
        return pages.size();
    }

    /**
     * A page as PNG in shades of grey; the same each time.
     *
     * @param number from 1
     * @param dpi pixels an inch, up to {@link #MAX_DPI}
     * @throws IllegalArgumentException if there is no such page, or the resolution is out of range
     */
    public Content page(int number, int dpi) {
        if (number < 1 || number > count()) {
            throw new IllegalArgumentException("page " + number + " of " + count());
        }
        if (dpi < 1 || dpi > MAX_DPI) {
            throw new IllegalArgumentException(dpi + " pixels an inch");
        }
        return new Content(PagePicture.png(pages.get(number - 1), paper, fonts, dpi));
    }
}
