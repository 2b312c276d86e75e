package io.github.chengwen.docx;

import io.github.chengwen.model.Contents;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.style.Style;
import java.util.List;

/**
 * Sets documents as a DOCX file that Word, WPS and LibreOffice open (norm.md section 7).
 *
 * <p>Pure: the same documents, style and metadata give the same bytes.
 */
public final class DocxRenderer {

    private DocxRenderer() {}

    /**
     * One file with all the documents, each of a collection on a new page (S-30, S-31).
     *
     * @param documents with their titles already broken into lines (S-44); one for a file of its
     *     own
     * @param contents what stands before them
     * @return the bytes of the file
     */
    public static byte[] render(
            List<Document> documents, Contents contents, Style style, Metadata metadata) {
        Outline outline = Outline.of(documents);
        List<Footer> footers = Footer.of(style.pageNumber().position());
        DocxPackage docx = new DocxPackage(metadata);
        docx.add(Part.DOCUMENT, DocumentPart.write(documents, contents, style, outline, footers));
        docx.add(Part.STYLES, StylesPart.write(style, outline));
        docx.add(Part.SETTINGS, SettingsPart.write(style));
        docx.add(Part.FONT_TABLE, FontTablePart.write(style.faces()));
        docx.add(Part.APP, AppPart.write());
        for (Footer footer : footers) {
            docx.add(footer.part(), FooterPart.write(footer, style.pageNumber()));
        }
        return docx.toBytes();
    }
}
