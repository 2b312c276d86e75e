package io.github.chengwen.docx.table;

import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledTable;
import io.github.chengwen.docx.styles.TableStyle;
import io.github.chengwen.docx.styles.WordStyle;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A table as one {@code w:tbl}, whose look is that of a table style (D-60). */
public final class WordTable {

    private static final Property SHADE =
            Property.of("shd", "clear")
                    .with("color", "auto")
                    .with("fill", String.format(Locale.ROOT, "%06X", Ink.SHADE.rgb()));

    /** What stands in a cell that only goes on from above. */
    private static final String BLANK = WordStyle.TABLE_TEXT.id();

    private final Style style;
    private final BiConsumer<StyledParagraph, WordXml> paragraphs;

    /**
     * @param paragraphs writes what stands in a cell
     */
    public WordTable(Style style, BiConsumer<StyledParagraph, WordXml> paragraphs) {
        this.style = style;
        this.paragraphs = paragraphs;
    }

    /**
     * A cell of a row; of one that goes on from above nothing is shown.
     *
     * @param goesOn whether it began in a row above
     */
    private record Shown(StyledTable.Cell cell, boolean goesOn) {}

    public void write(StyledTable table, WordXml xml) {
        xml.open("tbl").properties("tblPr", properties(table));
        xml.properties(
                "tblGrid",
                table.widths().stream()
                        .map(width -> Property.on("gridCol").with("w", width.twips()))
                        .toList());
        int tallest = tallest(table);
        for (int r = 0; r < table.rows().size(); r++) {
            row(table, r, tallest, xml);
        }
        xml.close();
    }

    private static int tallest(StyledTable table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .mapToInt(StyledTable.Cell::rowSpan)
                .max()
                .orElse(1);
    }

    private static List<Property> properties(StyledTable table) {
        Length all = table.widths().stream().reduce(Length.ZERO, Length::plus);
        return List.of(
                Property.of("tblStyle", TableStyle.ID),
                Property.on("tblW").with("w", all.twips()).with("type", "dxa"),
                Property.on("tblInd").with("w", 0).with("type", "dxa"),
                Property.on("tblLayout").with("type", "fixed"),
                Property.on("tblLook")
                        .with("val", table.headRows() > 0 ? "0020" : "0000")
                        .with("firstRow", table.headRows() > 0 ? 1 : 0)
                        .with("lastRow", 0)
                        .with("firstColumn", 0)
                        .with("lastColumn", 0)
                        .with("noHBand", 1)
                        .with("noVBand", 1));
    }

    private void row(StyledTable table, int number, int tallest, WordXml xml) {
        Optional<Length> height = table.height(number);
        List<Property> properties = new ArrayList<>();
        if (height.isPresent()) {
            properties.add(Property.on("cantSplit"));
            properties.add(Property.of("trHeight", height.get().twips()).with("hRule", "atLeast"));
        }
        if (number < table.headRows()) {
            properties.add(Property.on("tblHeader"));
        }
        xml.open("tr").properties("trPr", properties);
        for (Shown shown : shown(table, number, tallest)) {
            cell(table, shown, number, xml);
        }
        xml.close();
    }

    /** The cells of a row, and those of rows above that reach into it. */
    private static List<Shown> shown(StyledTable table, int number, int tallest) {
        List<Shown> shown = new ArrayList<>();
        for (int r = Math.max(0, number - tallest + 1); r <= number; r++) {
            for (StyledTable.Cell cell : table.rows().get(r)) {
                if (r + cell.rowSpan() > number) {
                    shown.add(new Shown(cell, r < number));
                }
            }
        }
        shown.sort(Comparator.comparing(each -> each.cell().column()));
        return shown;
    }

    private void cell(StyledTable table, Shown shown, int row, WordXml xml) {
        StyledTable.Cell cell = shown.cell();
        List<Property> properties = new ArrayList<>();
        properties.add(Property.on("tcW").with("w", table.width(cell).twips()).with("type", "dxa"));
        if (cell.span() > 1) {
            properties.add(Property.of("gridSpan", cell.span()));
        }
        if (cell.rowSpan() > 1) {
            properties.add(Property.of("vMerge", shown.goesOn() ? "continue" : "restart"));
        }
        boolean belowHead = row == table.headRows() - 1;
        if (belowHead && style.tables().rules() == Tables.Rules.THREE_LINE) {
            properties.add(TableStyle.belowHead(style.tables()));
        }
        if (cell.shaded()) {
            properties.add(SHADE);
        }
        if (table.height(row).isEmpty()) {
            properties.add(margins());
        } else {
            properties.add(Property.of("vAlign", "center"));
        }
        xml.open("tc").properties("tcPr", properties);
        if (!shown.goesOn()) {
            cell.paragraphs().forEach(paragraph -> paragraphs.accept(paragraph, xml));
        } else if (cell.paragraphs().get(0).picture().isEmpty()) {
            paragraphs.accept(cell.paragraphs().get(0).withoutText(), xml);
        } else {
            xml.open("p").properties("pPr", List.of(Property.of("pStyle", BLANK))).close();
        }
        xml.close();
    }

    /** A row that is higher than a page has no height that leaves a blank around its text. */
    private Property margins() {
        int above = style.tables().above().twips();
        return Property.on("tcMar")
                .holding(Property.on("top").with("w", above).with("type", "dxa"))
                .holding(Property.on("bottom").with("w", above).with("type", "dxa"));
    }
}
