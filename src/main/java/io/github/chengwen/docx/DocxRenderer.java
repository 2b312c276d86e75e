package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.ImprintPlace;
import io.github.chengwen.compose.styled.ImprintPlace.OnPage;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledNote;
import io.github.chengwen.docx.opc.AppPart;
import io.github.chengwen.docx.opc.DocxPackage;
import io.github.chengwen.docx.opc.Media;
import io.github.chengwen.docx.opc.Part;
import io.github.chengwen.docx.styles.Footer;
import io.github.chengwen.docx.styles.Outline;
import io.github.chengwen.docx.styles.StylesPart;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.style.Style;
import java.util.List;

/**
 * Writes documents as a DOCX file that Word, WPS and LibreOffice open (norm.md section 7).
 *
 * <p>Pure: the same document and metadata give the same bytes.
 */
public final class DocxRenderer {

    private DocxRenderer() {}

    /**
     * One file with all the documents, each of a collection on a new page (S-30, S-31).
     *
     * @param numbers of the pages on which the documents begin, for the contents
     * @param imprint where the imprint of an official document stands
     * @return the bytes of the file
     */
    public static byte[] render(
            StyledDocument document,
            List<Integer> numbers,
            ImprintPlace imprint,
            Metadata metadata) {
        Style style = document.style();
        Outline outline = Outline.of(document);
        WordParagraph paragraphs = new WordParagraph(document, outline);
        DocxPackage docx = new DocxPackage(metadata);
        Media media = new Media();
        docx.add(Part.DOCUMENT, DocumentPart.write(document, numbers, imprint, paragraphs, media));
        docx.add(media);
        docx.add(Part.STYLES, StylesPart.write(document, outline));
        List<StyledNote> notes = NotesPart.notes(document);
        if (!notes.isEmpty()) {
            docx.add(Part.FOOTNOTES, NotesPart.write(notes, paragraphs));
        }
        docx.add(Part.SETTINGS, SettingsPart.write(style, !notes.isEmpty()));
        docx.add(Part.FONT_TABLE, FontTablePart.write(style.faces()));
        docx.add(Part.APP, AppPart.write());
        for (Footer footer : Footer.of(style.pageNumber().position())) {
            docx.add(
                    footer.part(),
                    FooterPart.write(footer, style.pageNumber(), Footer.raised(document)));
        }
        document.letterhead()
                .ifPresent(
                        letterhead -> {
                            docx.add(
                                    Part.HEADER_FIRST,
                                    LetterParts.header(letterhead.above(), paragraphs));
                            docx.add(
                                    Part.FOOTER_FIRST,
                                    LetterParts.footer(letterhead.foot(), paragraphs));
                        });
        if (imprint.page() == OnPage.AFTER_BLANK) {
            docx.add(Part.FOOTER_BLANK, LetterParts.blank());
        }
        return docx.toBytes();
    }
}
