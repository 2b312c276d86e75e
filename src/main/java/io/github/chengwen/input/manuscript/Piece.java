package io.github.chengwen.input.manuscript;

import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.Place;
import java.util.List;

/** What becomes one line of the source text. */
public sealed interface Piece {

    /** What stands in the line, parted by tabs. */
    List<Para> cells();

    /** How the line looks. */
    Look look();

    /**
     * A paragraph.
     *
     * @param text its characters: U+000B for a line break within it, U+000C for a page break; no
     *     line feed
     * @param generated how many of the first characters nobody typed: its automatic number
     * @param place where it stands
     * @param pictures of a cell, where they stand in the text
     * @param strong characters of a cell that are bold or in 黑体
     */
    record Para(
            String text,
            int generated,
            Place place,
            Look look,
            List<Inset.Placed> pictures,
            List<Span> strong)
            implements Piece {

        public Para {
            pictures = List.copyOf(pictures);
            strong = List.copyOf(strong);
        }

        /** One that stands in no cell. */
        public Para(String text, int generated, Place place, Look look) {
            this(text, generated, place, look, List.of(), List.of());
        }

        /** One of which nothing is known but its text. */
        public Para(String text, int generated, Place place) {
            this(text, generated, place, Look.PLAIN);
        }

        /** Itself. */
        @Override
        public List<Para> cells() {
            return List.of(this);
        }
    }

    /**
     * A picture.
     *
     * @param place of the paragraph that it stands in
     */
    record Picture(Inset.Picture picture, Place place) implements Piece {

        /** The one character that stands for it, which nobody typed. */
        @Override
        public List<Para> cells() {
            return List.of(new Para("\ufffc", 1, place));
        }

        @Override
        public Look look() {
            return Look.of(picture);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells one for each column, from left to right; their text has no tabs, and U+000B
     *     between paragraphs
     * @param table that it belongs to
     */
    record Row(List<Para> cells, Inset.TableLine table) implements Piece {
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public Look look() {
            return Look.of(table);
        }
    }
}
