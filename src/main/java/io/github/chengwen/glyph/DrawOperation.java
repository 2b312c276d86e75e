package io.github.chengwen.glyph;

import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.Rule;
import io.github.chengwen.page.TextRow;
import java.util.List;

/** One thing that is drawn, with one meaning. */
public sealed interface DrawOperation
        permits DrawOperation.Line, DrawOperation.Fill, DrawOperation.Figure {

    /** What it is to a reader. */
    Meaning meaning();

    /** Its characters; none of what has none. */
    List<GlyphRun> runs();

    /** Calls the one case that fits. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of operation. */
    interface Cases<R> {
        R line(Line line);

        R fill(Fill fill);

        R figure(Figure figure);
    }

    /**
     * Runs on one baseline.
     *
     * @param baseline below the top of the paper, in thousandths of a point
     */
    record Line(List<GlyphRun> runs, int baseline, Meaning meaning) implements DrawOperation {

        public Line {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.line(this);
        }
    }

    /** A filled rectangle. */
    record Fill(Rule rule) implements DrawOperation {

        @Override
        public Meaning meaning() {
            return Artifact.LAYOUT;
        }

        @Override
        public List<GlyphRun> runs() {
            return List.of();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fill(this);
        }
    }

    /** A picture. */
    record Figure(PictureItem picture) implements DrawOperation {

        @Override
        public Meaning meaning() {
            return new Shown(picture);
        }

        @Override
        public List<GlyphRun> runs() {
            return List.of();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.figure(this);
        }
    }

    /** Text, or no part of it (F-32: every paragraph is tagged). */
    sealed interface Meaning permits Text, Shown, Artifact {}

    /**
     * Of a row of text.
     *
     * @param ofLead whether they are a heading that runs into the text of its paragraph
     */
    record Text(TextRow row, boolean ofLead) implements Meaning {}

    /** Of a picture, which has words for those who cannot see it. */
    record Shown(PictureItem picture) implements Meaning {}

    /** What a reader aloud leaves out. */
    enum Artifact implements Meaning {
        /** The number of a page. */
        PAGINATION,
        /** The dots of the contents, and rules. */
        LAYOUT
    }
}
