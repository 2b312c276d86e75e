package io.github.chengwen.docx;

import io.github.chengwen.compose.StyledDocument;
import io.github.chengwen.compose.StyledParagraph;
import io.github.chengwen.compose.StyledPicture;
import io.github.chengwen.compose.StyledTable;
import io.github.chengwen.docx.opc.Media;
import io.github.chengwen.docx.styles.Footer;
import io.github.chengwen.docx.styles.Outline;
import io.github.chengwen.docx.table.WordTable;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Style;
import java.util.List;
import java.util.Optional;

/**
 * {@code document.xml}: the contents, the paragraphs and tables of the documents, and their
 * sections: one, and a further one wherever pages begin or end to stand across.
 */
final class DocumentPart {

    /** One point: the least height of a paragraph. */
    private static final int LEAST = 20;

    private final StyledDocument document;
    private final WordXml xml;
    private final WordParagraph paragraphs;
    private final Section section;
    private final Media media;
    private int pictures;

    private DocumentPart(
            StyledDocument document,
            Outline outline,
            List<Footer> footers,
            Media media,
            WordXml xml) {
        this.media = media;
        Style style = document.style();
        this.document = document;
        this.xml = xml;
        this.paragraphs = new WordParagraph(style, outline);
        this.section = new Section(style, footers, !document.contents().isEmpty());
    }

    static byte[] write(
            StyledDocument document,
            List<Integer> numbers,
            Outline outline,
            List<Footer> footers,
            Media media) {
        return WordXml.part(
                "document",
                xml -> {
                    xml.open("body");
                    if (!document.contents().isEmpty()) {
                        ContentsPages.write(xml, document.contents(), numbers, document.style());
                    }
                    new DocumentPart(document, outline, footers, media, xml).articles();
                    xml.close();
                });
    }

    private void articles() {
        boolean across = false;
        for (int a = 0; a < document.articles().size(); a++) {
            List<StyledParagraph> article = document.articles().get(a);
            for (int i = 0; i < article.size(); i++) {
                across = isAcross(article.get(i));
                Optional<StyledParagraph> next = next(a, i);
                boolean turns = next.isPresent() && isAcross(next.get()) != across;
                boolean endsAcross = across;
                Optional<Runnable> end =
                        turns
                                ? Optional.of(() -> section.write(xml, endsAcross))
                                : Optional.empty();
                if (article.get(i).table().isPresent()) {
                    new WordTable(document.style(), paragraphs::write)
                            .write(article.get(i).table().get(), xml);
                    if (StyledDocument.isParted(article, i)) {
                        least(end);
                    }
                } else if (article.get(i).picture().isPresent()) {
                    picture(article.get(i), article.get(i).picture().get());
                    end.ifPresent(section -> least(Optional.of(section)));
                } else {
                    paragraphs.write(article.get(i), end, xml);
                }
            }
        }
        section.write(xml, across);
    }

    private void picture(StyledParagraph paragraph, StyledPicture picture) {
        pictures++;
        WordPicture.write(
                picture, pictures, media.add(picture.file()), paragraph.keep().withNext(), xml);
    }

    private Optional<StyledParagraph> next(int article, int index) {
        List<StyledParagraph> own = document.articles().get(article);
        if (index + 1 < own.size()) {
            return Optional.of(own.get(index + 1));
        }
        return document.articles().stream().skip(article + 1L).flatMap(List::stream).findFirst();
    }

    private static boolean isAcross(StyledParagraph paragraph) {
        return paragraph.table().filter(StyledTable::landscape).isPresent();
    }

    /** A paragraph of no height to speak of. */
    private void least(Optional<Runnable> end) {
        List<Property> mark = List.of(Property.of("sz", 2), Property.of("szCs", 2));
        Property spacing =
                Property.on("spacing")
                        .with("before", 0)
                        .with("after", 0)
                        .with("line", LEAST)
                        .with("lineRule", "exact");
        Property run = Property.on("rPr");
        for (Property property : mark) {
            run = run.holding(property);
        }
        xml.open("p").properties("pPr", List.of(spacing, run), end).close();
    }
}
