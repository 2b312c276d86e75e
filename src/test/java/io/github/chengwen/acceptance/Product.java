package io.github.chengwen.acceptance;

import io.github.chengwen.Pictures;
import io.github.chengwen.model.Document;
import io.github.chengwen.testing.PdfRow;
import java.util.List;

/**
 * The files made of one document of a draft.
 *
 * @param name the draft's name, with the document's number where it holds several
 * @param document what they hold
 * @param pictures its pages
 * @param rows the rows of the PDF that hold text, page numbers left out
 * @param numbers the rows of the PDF that hold page numbers
 */
record Product(
        String name,
        Document document,
        byte[] docx,
        byte[] pdf,
        byte[] ofd,
        Pictures pictures,
        int pages,
        List<PdfRow> rows,
        List<PdfRow> numbers) {

    /** The rows of a page, from 1. */
    List<PdfRow> page(int page) {
        return rows.stream().filter(row -> row.page() == page).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
