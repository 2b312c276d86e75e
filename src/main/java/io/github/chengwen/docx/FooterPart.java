package io.github.chengwen.docx;

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
                    field(xml);
                    beside(xml, number.after());
                    xml.close();
                });
    }

    private static void beside(WordXml xml, String dash) {
        if (!dash.isEmpty()) {
            WordRun.of(dash).write(xml);
        }
    }

    private static void field(WordXml xml) {
        mark(xml, "begin");
        WordRun.open(xml).text("instrText", " PAGE ").close();
        mark(xml, "separate");
        WordRun.of("1").write(xml);
        mark(xml, "end");
    }

    private static void mark(WordXml xml, String type) {
        WordRun.open(xml).empty(Property.on("fldChar").with("fldCharType", type)).close();
    }
}
