package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import io.github.chengwen.page.Bookmark;
import java.util.ArrayList;
import java.util.List;

/** Writes the bookmarks (F-31: bookmarks mirror the structure). */
final class Outline {

    /** F-31: a bookmark leads to a little above its row. */
    private static final int ABOVE = 6_000;

    private Outline() {}

    /**
     * Adds all bookmarks to a file whose pages have been written.
     *
     * @param pageHeight in thousandths of a point
     */
    static void write(List<Bookmark> bookmarks, int pageHeight, PdfWriter writer) {
        List<PdfOutline> open = new ArrayList<>();
        open.add(writer.getRootOutline());
        for (Bookmark bookmark : bookmarks) {
            int depth = Math.min(bookmark.level(), open.size());
            open.subList(depth, open.size()).clear();
            PdfDestination place = destination(bookmark, pageHeight);
            PdfAction go = PdfAction.gotoLocalPage(bookmark.page(), place, writer);
            open.add(new PdfOutline(open.get(depth - 1), go, bookmark.title()));
        }
    }

    /** Where a bookmark leads on its page. */
    static PdfDestination destination(Bookmark bookmark, int pageHeight) {
        float y = (pageHeight - bookmark.y() + ABOVE) / 1000f;
        return new PdfDestination(PdfDestination.FITH, y);
    }
}
