package io.github.chengwen.glyph;

import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.TextRow;
import java.util.List;

/**
 * A draw operation: runs on one baseline with one meaning.
 *
 * @param baseline below the top of the paper, in thousandths of a point
 * @param meaning what they are to a reader
 */
public record DrawOperation(List<GlyphRun> runs, int baseline, Meaning meaning) {

    /** Text, or no part of it (F-32: every paragraph is tagged). */
    public sealed interface Meaning permits Text, Artifact {}

    /**
     * Of a row of text.
     *
     * @param ofLead whether they are a heading that runs into the text of its paragraph
     */
    public record Text(TextRow row, boolean ofLead) implements Meaning {}

    /** What a reader aloud leaves out. */
    public enum Artifact implements Meaning {
        /** The number of a page. */
        PAGINATION,
        /** The dots of the contents. */
        LAYOUT
    }
}
