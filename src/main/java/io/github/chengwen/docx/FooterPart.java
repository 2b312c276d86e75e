package io.github.chengwen.docx;

import io.github.chengwen.docx.styles.Footer;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.PageNumber;

/** {@code footerN.xml}: the page number as a field, between its dashes (D-36, P-25). */
final class FooterPart {

    private FooterPart() {}

    static byte[] write(Footer footer, PageNumber number) {
        return WordXml.part(
                "ftr",
                xml -> {
                    xml.open("p").properties("pPr", WordParagraph.style(footer.styleId()));
                    beside(xml, number.before());
                    WordField.write(xml, "PAGE", "1");
                    beside(xml, number.after());
                    xml.close();
                });
    }

    private static void beside(WordXml xml, String dash) {
        if (!dash.isEmpty()) {
            WordRun.of(dash).write(xml);
        }
    }
}
