package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.Ending;
import io.github.chengwen.compose.styled.ImprintPlace;
import io.github.chengwen.compose.styled.ImprintPlace.OnPage;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledArticle;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.compose.styled.StyledTable;
import io.github.chengwen.docx.opc.Media;
import io.github.chengwen.docx.styles.HeadStyles;
import io.github.chengwen.docx.styles.PictureStyle;
import io.github.chengwen.docx.styles.WordStyle;
import io.github.chengwen.docx.table.WordTable;
import io.github.chengwen.docx.xml.ParagraphProperties;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code document.xml}: the contents, the paragraphs and tables of the documents, and their
 * sections: one, and a further one wherever pages begin or end to stand across.
 */
final class DocumentPart {

    /** One point: the least height of a paragraph. */
    private static final Length LEAST = Length.ofPoints(1);

    private final StyledDocument document;
    private final WordXml xml;
    private final WordParagraph paragraphs;
    private final Section section;
    private final Media media;
    private int pictures;
    private int boxes;

    private DocumentPart(
            StyledDocument document, WordParagraph paragraphs, Media media, WordXml xml) {
        this.media = media;
        this.document = document;
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.section = new Section(document);
    }

    /**
     * The part.
     *
     * @param numbers of the pages on which the documents begin
     * @param endings how the documents end
     * @param media gets the pictures
     */
    static byte[] write(
            StyledDocument document,
            List<Integer> numbers,
            List<Ending> endings,
            WordParagraph paragraphs,
            Media media) {
        return WordXml.part(
                "document",
                xml -> {
                    DocumentPart part = new DocumentPart(document, paragraphs, media, xml);
                    xml.open("body");
                    if (!document.contents().isEmpty()) {
                        ContentsPages.write(xml, document, numbers, part.section);
                    }
                    part.articles(endings);
                    xml.close();
                });
    }

    private void articles(List<Ending> endings) {
        for (int a = 0; a < document.articles().size(); a++) {
            boolean last = a == document.articles().size() - 1;
            if (a == 0 || document.apart()) {
                section.begin(a);
            }
            Ending ending = endings.get(a);
            boolean imprinted = ending.imprint().page() != OnPage.NONE;
            boolean ends = document.apart() && !last && !imprinted;
            boolean across = paragraphs(a, ends);
            if (imprinted) {
                imprint(document.articles().get(a), ending.imprint(), across, last);
            } else if (last) {
                section.write(xml, across);
            }
            if (ending.blankBelow()) {
                // Z-08: programs leave out a blank page that they make themselves.
                anchored(() -> section.writeUnnumbered(xml));
            }
        }
    }

    /**
     * The paragraphs of a document.
     *
     * @param ends whether its section ends with the last of them
     * @return whether the last stands across
     */
    private boolean paragraphs(int number, boolean ends) {
        List<StyledParagraph> article = document.articles().get(number).paragraphs();
        boolean across = false;
        int mark = joint(article);
        for (int i = 0; i < article.size(); i++) {
            if (mark > 1 && isOfMark(article.get(i))) {
                String style = HeadStyles.idOf(article.get(i), document);
                new JointMarkTable(article.subList(i, i + mark), style).write(xml);
                i += mark - 1;
                continue;
            }
            across = isAcross(article.get(i));
            Optional<StyledParagraph> next = next(number, i);
            boolean turns = next.isPresent() && isAcross(next.get()) != across;
            boolean endsHere = ends && i == article.size() - 1;
            boolean endsAcross = across;
            Optional<Runnable> end =
                    turns || endsHere
                            ? Optional.of(() -> section.write(xml, endsAcross))
                            : Optional.empty();
            if (article.get(i).table().isPresent()) {
                new WordTable(document.style(), this::inCell)
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
        return across;
    }

    /** How many lines a mark has; several are a table (Z-04). */
    private static int joint(List<StyledParagraph> article) {
        return (int) article.stream().filter(DocumentPart::isOfMark).count();
    }

    private static boolean isOfMark(StyledParagraph paragraph) {
        return paragraph.role() == ParagraphRole.ORGAN_MARK
                || paragraph.role() == ParagraphRole.MARK_SUFFIX;
    }

    /**
     * Z-08: the blank page is written out; programs leave one out that they make themselves.
     *
     * @param last whether the section that it is in is that of the file
     */
    private void imprint(
            StyledArticle article, ImprintPlace imprint, boolean across, boolean last) {
        boolean afterBlank = imprint.page() == OnPage.AFTER_BLANK;
        if (afterBlank) {
            anchored(() -> section.write(xml, across));
            xml.open("p").properties("pPr", WordParagraph.style(WordStyle.BLANK.id())).close();
        }
        Runnable end =
                afterBlank ? () -> section.writeUnnumbered(xml) : () -> section.write(xml, across);
        new ImprintBox(
                        paragraphs,
                        article.imprint(),
                        document.style().page().coreWidth(),
                        imprint.height(),
                        ++boxes)
                .write(
                        xml,
                        imprint.page() != OnPage.SAME,
                        last ? Optional.empty() : Optional.of(end));
        if (last) {
            end.run();
        }
    }

    /** A paragraph of no height that a section ends with. */
    private void anchored(Runnable end) {
        xml.open("p").properties("pPr", WordParagraph.style(HeadStyles.ANCHOR), Optional.of(end));
        xml.close();
    }

    private void picture(StyledParagraph paragraph, StyledPicture picture) {
        pictures++;
        WordPicture.write(
                picture,
                PictureStyle.id(),
                pictures,
                media.add(picture.file()),
                paragraph.keep().withNext(),
                xml);
    }

    /** What stands in a cell. */
    private void inCell(StyledParagraph paragraph, WordXml cell) {
        if (paragraph.picture().isEmpty()) {
            paragraphs.write(paragraph, cell);
            return;
        }
        StyledPicture picture = paragraph.picture().get();
        WordPicture.write(
                picture,
                PictureStyle.idInCell(),
                ++pictures,
                media.add(picture.file()),
                paragraph.keep().withNext(),
                cell);
    }

    private Optional<StyledParagraph> next(int article, int index) {
        List<StyledParagraph> own = document.articles().get(article).paragraphs();
        if (index + 1 < own.size()) {
            return Optional.of(own.get(index + 1));
        }
        return document.articles().stream()
                .skip(document.apart() ? Long.MAX_VALUE : article + 1L)
                .flatMap(other -> other.paragraphs().stream())
                .findFirst();
    }

    private static boolean isAcross(StyledParagraph paragraph) {
        return paragraph.table().filter(StyledTable::landscape).isPresent();
    }

    /** A paragraph of no height to speak of. */
    private void least(Optional<Runnable> end) {
        List<Property> mark = List.of(Property.of("sz", 2), Property.of("szCs", 2));
        Property run = Property.on("rPr");
        for (Property property : mark) {
            run = run.holding(property);
        }
        List<Property> properties = new ArrayList<>(ParagraphProperties.exactly(LEAST));
        properties.add(run);
        xml.open("p").properties("pPr", properties, end).close();
    }
}
