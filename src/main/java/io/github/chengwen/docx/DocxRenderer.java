package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.Ending;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledNote;
import io.github.chengwen.docx.opc.AppPart;
import io.github.chengwen.docx.opc.DocxPackage;
import io.github.chengwen.docx.opc.EmbeddedFont;
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
     * @param endings how the documents end
     * @param fonts the faces that come with it
     * @return the bytes of the file
     */
    public static byte[] render(
            StyledDocument document,
            List<Integer> numbers,
            List<Ending> endings,
            List<EmbeddedFont> fonts,
            Metadata metadata) {
        Style style = document.style();
        Outline outline = Outline.of(document);
        Media media = new Media();
        WordParagraph paragraphs = new WordParagraph(document, outline, media);
        DocxPackage docx = new DocxPackage(metadata);
        docx.add(Part.DOCUMENT, DocumentPart.write(document, numbers, endings, paragraphs, media));
        docx.add(media);
        docx.add(Part.STYLES, StylesPart.write(document, outline));
        List<StyledNote> notes = NotesPart.notes(document);
        if (!notes.isEmpty()) {
            docx.add(Part.FOOTNOTES, NotesPart.write(notes, paragraphs));
        }
        docx.add(Part.SETTINGS, SettingsPart.write(style, !notes.isEmpty(), !fonts.isEmpty()));
        docx.add(Part.FONT_TABLE, FontTablePart.write(style.faces(), fonts));
        docx.add(fonts);
        docx.add(Part.APP, AppPart.write());
        for (Footer footer : Footer.of(style.pageNumber().position())) {
            docx.add(
                    footer.part(),
                    FooterPart.write(footer, style.pageNumber(), Footer.raised(document)));
        }
        if (document.isTurned()) {
            for (Footer footer : Footer.of(style.pageNumber().position())) {
                docx.add(footer.partAcross(), AcrossFooter.write(footer, style));
            }
        }
        for (int i = 0; i < document.articles().size(); i++) {
            Part header = Part.firstHeader(i);
            document.articles()
                    .get(i)
                    .letterhead()
                    .ifPresent(l -> docx.add(header, LetterParts.header(l.above(), paragraphs)));
        }
        document.letterhead()
                .ifPresent(
                        l -> docx.add(Part.FOOTER_FIRST, LetterParts.footer(l.foot(), paragraphs)));
        if (endings.stream().anyMatch(Ending::hasBlank)) {
            docx.add(Part.FOOTER_BLANK, LetterParts.blank());
        }
        return docx.toBytes();
    }
}
