package io.github.chengwen.docx;

import io.github.chengwen.docx.styles.Footer;
import io.github.chengwen.docx.xml.ParagraphProperties;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageNumber;
import java.util.ArrayList;
import java.util.List;

/** {@code footerN.xml}: the page number as a field, between its dashes (D-36, P-25). */
final class FooterPart {

    private FooterPart() {}

    /**
     * The part.
     *
     * @param raised a blank row of this height below the number (Z-10)
     */
    static byte[] write(Footer footer, PageNumber number, Length raised) {
        return WordXml.part(
                "ftr",
                xml -> {
                    xml.open("p").properties("pPr", WordParagraph.style(footer.styleId()));
                    number(xml, number);
                    xml.close();
                    if (raised.milliPoints() > 0) {
                        blank(xml, footer, raised);
                    }
                });
    }

    /** The number and what stands beside it. */
    static void number(WordXml xml, PageNumber number) {
        beside(xml, number.before());
        WordField.write(xml, "PAGE", "1");
        beside(xml, number.after());
    }

    private static void blank(WordXml xml, Footer footer, Length height) {
        List<Property> properties = new ArrayList<>(WordParagraph.style(footer.styleId()));
        properties.add(ParagraphProperties.spacing(Length.ZERO, height));
        xml.open("p").properties("pPr", properties).close();
    }

    private static void beside(WordXml xml, String dash) {
        if (!dash.isEmpty()) {
            WordRun.of(dash).write(xml);
        }
    }
}
