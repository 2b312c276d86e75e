package io.github.chengwen.text;

import io.github.chengwen.diag.Span;
import java.util.List;
import java.util.Optional;

/** What a line stands for in its file, beside its characters. */
public sealed interface Inset {

    /** Of a line that is nothing but its characters. */
    Inset NONE = new None();

    /** Nothing. */
    record None() implements Inset {}

    /**
     * A row of a table; its line has the cells, parted by tabs, one for each column: a column that
     * a wide or a tall cell covers has no characters.
     *
     * @param grid of its table, the same for all rows
     * @param row from 0
     * @param breaks offsets in the text of the spaces that end a paragraph of a cell, in order
     * @param pictures in its cells, in order
     * @param strong characters of its cells that are bold or in 黑体
     */
    record TableLine(
            TableGrid grid, int row, List<Integer> breaks, List<Placed> pictures, List<Span> strong)
            implements Inset {
        public TableLine {
            breaks = List.copyOf(breaks);
            pictures = List.copyOf(pictures);
            strong = List.copyOf(strong);
        }

        /** A row of nothing but characters that look alike. */
        public TableLine(TableGrid grid, int row, List<Integer> breaks) {
            this(grid, row, breaks, List.of(), List.of());
        }

        /** Whether a character only stands for a picture. */
        public boolean isPicture(int offset) {
            return pictureAt(offset).isPresent();
        }

        /** The picture that a character stands for. */
        public Optional<Placed> pictureAt(int offset) {
            return pictures.stream()
                    .filter(p -> p.span().start() <= offset && offset < p.span().end())
                    .findFirst();
        }
    }

    /**
     * A picture in a cell.
     *
     * @param span the characters that stand for it
     */
    record Placed(Span span, Picture picture) {}

    /**
     * A picture; its line is U+FFFC.
     *
     * @param picture its file
     * @param words what the file says of it for those who cannot see it; empty where it says
     *     nothing
     * @param width as it is shown, in twips; 0 where the file does not say
     * @param height in twips; 0 where the file does not say
     */
    record Picture(PictureFile picture, String words, int width, int height) implements Inset {}

    /**
     * A paragraph of a footnote.
     *
     * @param number of the note in its file, from 1
     * @param lead how many characters before its text only tell the number
     */
    record NoteLine(int number, int lead) implements Inset {}
}
