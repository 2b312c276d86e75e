package io.github.chengwen.docx;

import io.github.chengwen.docx.TextBox.Place;
import io.github.chengwen.docx.styles.Footer;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.Style;

/**
 * The number of a page that stands across, where it stands in the bound sheet: at the left side,
 * turned (Z-11). The upper edge of such a page is the left edge of the sheet.
 */
final class AcrossFooter {

    private AcrossFooter() {}

    /** The part. */
    static byte[] write(Footer footer, Style style) {
        PageNumber number = style.pageNumber();
        return WordXml.part(
                "ftr",
                xml -> {
                    xml.open("p").properties("pPr", WordParagraph.style(footer.styleId()));
                    box(footer, style).write(xml, () -> line(footer, number, xml));
                    xml.close();
                });
    }

    private static TextBox box(Footer footer, Style style) {
        PageGeometry page = style.page();
        PageNumber number = style.pageNumber();
        Length line = number.linePitch();
        Length dash = page.bottom().minus(number.dashBelow());
        Length left = dash.minus(new Length(line.milliPoints() / 2));
        Length sheetLeft = page.coreLeft(footer == Footer.EVEN ? 2 : 1);
        return new TextBox(
                1,
                "页码",
                Place.onPage(left),
                Place.onPage(sheetLeft),
                line,
                page.coreWidth(),
                false,
                true);
    }

    private static void line(Footer footer, PageNumber number, WordXml xml) {
        xml.open("p").properties("pPr", WordParagraph.style(footer.styleId()));
        FooterPart.number(xml, number);
        xml.close();
    }
}
