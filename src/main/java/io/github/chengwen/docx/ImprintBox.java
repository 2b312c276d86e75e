package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.docx.TextBox.Place;
import io.github.chengwen.docx.styles.HeadStyles;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The 版记 as a text box at the foot of the 版心 (Z-05): it stays there whatever is edited above it,
 * also in LibreOffice, which takes a floating table for one in the text.
 */
final class ImprintBox {

    /** With less to spare LibreOffice cuts the last rule off (Z-05: 60 twips). */
    private static final Length SPARE = Length.ofPoints(3);

    private final WordParagraph paragraphs;
    private final List<StyledParagraph> imprint;
    private final TextBox box;

    /**
     * @param height of its rows and rules
     * @param id of the box, among those of the file
     */
    ImprintBox(
            WordParagraph paragraphs,
            List<StyledParagraph> imprint,
            Length width,
            Length height,
            int id) {
        this.paragraphs = paragraphs;
        this.imprint = imprint;
        this.box =
                new TextBox(
                        id,
                        "版记",
                        Place.atMargin("left"),
                        Place.atMargin("bottom"),
                        width,
                        height.plus(SPARE),
                        true,
                        false);
    }

    /**
     * Writes the paragraph that the box hangs on.
     *
     * @param startsPage whether it begins a page
     * @param section the properties of the section that ends with it
     */
    void write(WordXml xml, boolean startsPage, Optional<Runnable> section) {
        List<Property> properties = new ArrayList<>(WordParagraph.style(HeadStyles.ANCHOR));
        if (startsPage) {
            properties.add(Property.on("pageBreakBefore"));
        }
        xml.open("p").properties("pPr", properties, section);
        box.write(xml, () -> imprint.forEach(paragraph -> paragraphs.write(paragraph, xml)));
        xml.close();
    }
}
