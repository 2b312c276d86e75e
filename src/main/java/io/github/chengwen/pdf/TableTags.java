package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;
import io.github.chengwen.compose.styled.StyledArticle;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledNote;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledTable;
import io.github.chengwen.page.InCell;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.TextRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The elements of tables (F-35): rows in head and body, head cells that say what they are the head
 * of, cells that say how far they reach, and the paragraphs in them.
 */
final class TableTags {

    private static final PdfName THEAD = new PdfName("THead");
    private static final PdfName TBODY = new PdfName("TBody");
    private static final PdfName TR = new PdfName("TR");
    private static final PdfName TH = new PdfName("TH");
    private static final PdfName TD = new PdfName("TD");
    private static final PdfName ROW_SPAN = new PdfName("RowSpan");
    private static final PdfName COL_SPAN = new PdfName("ColSpan");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COLUMN = new PdfName("Column");

    private final List<StyledParagraph> paragraphs;

    /** Of every cell, by the number of its table, its row and its place in the row. */
    private final Map<List<Integer>, PdfStructureElement> cells = new HashMap<>();

    /** Of every paragraph of a cell. */
    private final Map<List<Integer>, PdfStructureElement> texts = new HashMap<>();

    TableTags(Layout layout) {
        StyledDocument document = layout.document();
        this.paragraphs =
                Stream.of(
                                document.contents().stream(),
                                document.articles().stream().flatMap(TableTags::numbered))
                        .flatMap(part -> part)
                        .toList();
    }

    /** All paragraphs of the file by their numbers. */
    List<StyledParagraph> numbered() {
        return paragraphs;
    }

    /** In the order of their numbers. */
    private static Stream<StyledParagraph> numbered(StyledArticle article) {
        return Stream.of(
                        article.letterhead().stream().flatMap(l -> l.above().stream()),
                        article.paragraphs().stream(),
                        article.paragraphs().stream()
                                .flatMap(StyledParagraph::allNotes)
                                .map(StyledNote::paragraph),
                        article.imprint().stream())
                .flatMap(part -> part);
    }

    /**
     * The element of a row of text; that of its table is made when the first row of it comes.
     *
     * @param section that the table stands in
     */
    PdfStructureElement paragraph(TextRow row, InCell at, PdfStructureElement section) {
        PdfStructureElement parent = cell(row.paragraph(), at, section);
        List<Integer> text = List.of(row.paragraph(), at.row(), at.cell(), at.paragraph());
        return texts.computeIfAbsent(text, key -> new PdfStructureElement(parent, PdfName.P));
    }

    /**
     * The element of a cell.
     *
     * @param number of the paragraph that the table is
     * @param section that the table stands in
     */
    PdfStructureElement cell(int number, InCell at, PdfStructureElement section) {
        List<Integer> cell = List.of(number, at.row(), at.cell());
        if (!cells.containsKey(cell)) {
            add(number, section);
        }
        return Objects.requireNonNull(cells.get(cell), "added");
    }

    private void add(int number, PdfStructureElement section) {
        StyledTable table = paragraphs.get(number).table().orElseThrow();
        PdfStructureElement element = new PdfStructureElement(section, PdfName.TABLE);
        PdfStructureElement part = element;
        for (int r = 0; r < table.rows().size(); r++) {
            boolean head = r < table.headRows();
            if (r == 0 || r == table.headRows()) {
                part = new PdfStructureElement(element, head ? THEAD : TBODY);
            }
            PdfStructureElement row = new PdfStructureElement(part, TR);
            for (int c = 0; c < table.rows().get(r).size(); c++) {
                cells.put(List.of(number, r, c), cell(table.rows().get(r).get(c), head, row));
            }
        }
    }

    private static PdfStructureElement cell(
            StyledTable.Cell cell, boolean head, PdfStructureElement row) {
        PdfStructureElement element = new PdfStructureElement(row, head ? TH : TD);
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.TABLE);
        if (head) {
            attributes.put(SCOPE, COLUMN);
        }
        if (cell.rowSpan() > 1) {
            attributes.put(ROW_SPAN, new PdfNumber(cell.rowSpan()));
        }
        if (cell.span() > 1) {
            attributes.put(COL_SPAN, new PdfNumber(cell.span()));
        }
        if (attributes.size() > 1) {
            element.put(PdfName.A, attributes);
        }
        return element;
    }
}
