package io.github.chengwen.model;

import io.github.chengwen.diag.Span;
import java.util.List;
import java.util.Optional;

/**
 * A table of cells, as a file of Word, WPS or the web has it.
 *
 * @param passage all its characters: rows parted by line feeds, columns by tabs
 * @param widths of its columns, in any unit; empty where they are not known
 * @param columns how many there are
 * @param headRows how many rows, from the first, the file repeats on every page
 * @param rows in order; one whose every column is covered by cells of rows above has no cells
 */
public record TableBlock(
        Passage passage, List<Integer> widths, int columns, int headRows, List<Row> rows)
        implements Block {

    public TableBlock {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** How the text of a cell stands in it. */
    public enum Align {
        START,
        CENTRE,
        END
    }

    /**
     * A row.
     *
     * @param passage its columns, parted by tabs
     * @param cells that begin in it, from left to right
     */
    public record Row(Passage passage, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column that it begins in, from 0
     * @param span how many columns it covers
     * @param rowSpan how many rows it covers
     * @param align as the file has it
     * @param shaded whether its ground is a light grey in the file
     * @param contents none in an empty cell
     */
    public record Cell(
            int column,
            int span,
            int rowSpan,
            Align align,
            boolean shaded,
            List<Content> contents) {
        public Cell {
            contents = List.copyOf(contents);
        }

        /** A white one of paragraphs whose characters look alike. */
        public static Cell of(
                int column, int span, int rowSpan, Align align, List<Passage> paragraphs) {
            List<Content> contents = paragraphs.stream().map(Content::of).toList();
            return new Cell(column, span, rowSpan, align, false, contents);
        }

        /** Its paragraphs of characters. */
        public List<Passage> paragraphs() {
            return contents.stream()
                    .filter(c -> c.picture().isEmpty())
                    .map(Content::passage)
                    .toList();
        }
    }

    /**
     * A paragraph of a cell.
     *
     * @param passage its characters; of a picture none
     * @param strong where those of them stand in the draft that are bold or in 黑体 there
     * @param picture what stands in the cell instead of characters
     */
    public record Content(Passage passage, List<Span> strong, Optional<PictureBlock> picture) {
        public Content {
            strong = List.copyOf(strong);
        }

        /** Characters that look alike. */
        public static Content of(Passage passage) {
            return new Content(passage, List.of(), Optional.empty());
        }

        /** A picture. */
        public static Content of(PictureBlock picture) {
            return new Content(picture.passage(), List.of(), Optional.of(picture));
        }
    }

    /** The same with another head. */
    public TableBlock withHead(int headRowCount) {
        return new TableBlock(passage, widths, columns, headRowCount, rows);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.table(this);
    }
}
