package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import java.util.List;

/**
 * The mark of several organs as a table without borders (Z-04): the names spread over one cell, 文件
 * in the middle of the other.
 */
final class JointMarkTable {

    /** A name must not turn over for a rounding, in twips. */
    private static final int SPARE = 20;

    private final List<StyledParagraph> names;
    private final List<StyledParagraph> suffix;
    private final String style;

    JointMarkTable(List<StyledParagraph> mark, String style) {
        this.style = style;
        this.names = mark.stream().filter(p -> p.role() == ParagraphRole.ORGAN_MARK).toList();
        this.suffix = mark.stream().filter(p -> p.role() == ParagraphRole.MARK_SUFFIX).toList();
    }

    void write(WordXml xml) {
        int pitch = names.get(0).look().linePitch().twips();
        int width = names.stream().mapToInt(JointMarkTable::width).max().orElse(0) + SPARE;
        int beside = suffix.stream().mapToInt(p -> 3 * cell(p)).sum();
        xml.open("tbl").open("tblPr");
        xml.empty(Property.on("tblW").with("w", width + beside).with("type", "dxa"));
        xml.value("jc", "center");
        xml.empty(Property.on("tblLayout").with("type", "fixed"));
        Property none = Property.on("tblCellMar");
        for (String side : List.of("left", "right")) {
            none = none.holding(Property.on(side).with("w", 0).with("type", "dxa"));
        }
        xml.open("tblCellMar");
        none.children().forEach(xml::empty);
        xml.close().close();
        xml.open("tblGrid").empty(Property.on("gridCol").with("w", width));
        if (beside > 0) {
            xml.empty(Property.on("gridCol").with("w", beside));
        }
        xml.close().open("tr").open("trPr");
        xml.empty(Property.on("trHeight").with("val", pitch * names.size()).with("hRule", "exact"));
        xml.close();
        cell(names, width, "distribute", xml);
        if (beside > 0) {
            cell(suffix, beside, "right", xml);
        }
        xml.close().close();
    }

    private void cell(List<StyledParagraph> paragraphs, int width, String alignment, WordXml xml) {
        xml.open("tc").open("tcPr");
        xml.empty(Property.on("tcW").with("w", width).with("type", "dxa"));
        xml.value("vAlign", "center").close();
        for (StyledParagraph paragraph : paragraphs) {
            xml.open("p")
                    .properties(
                            "pPr",
                            List.of(Property.of("pStyle", style), Property.of("jc", alignment)));
            paragraph.placed().forEach(text -> WordRun.of(text.text()).write(xml));
            xml.close();
        }
        xml.close();
    }

    /** The width of the characters and what is between them. */
    private static int width(StyledParagraph name) {
        return name.placed().stream().mapToInt(JointMarkTable::width).sum();
    }

    private static int width(PlacedText text) {
        int count = text.text().codePointCount(0, text.text().length());
        int gaps = text.letterspacing().milliPoints() * (count - 1);
        return (count * cell(text) + gaps) / 50;
    }

    private static int cell(StyledParagraph paragraph) {
        return paragraph.placed().stream().mapToInt(JointMarkTable::cell).sum() / 50;
    }

    /** In thousandths of a point. */
    private static int cell(PlacedText text) {
        return text.look().size().milliPoints() * text.widthPercent() / PlacedText.FULL_WIDTH;
    }
}
