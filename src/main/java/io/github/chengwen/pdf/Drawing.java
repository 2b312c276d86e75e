package io.github.chengwen.pdf;

import io.github.chengwen.layout.GlyphRun;
import io.github.chengwen.layout.TextRow;
import java.util.List;
import java.util.Optional;

/**
 * Runs that are drawn together because they stand on one baseline and mean the same.
 *
 * @param baseline below the top of the paper, in thousandths of a point
 * @param row the row of text that they are of; empty for a page number
 * @param ofLead whether they are a heading that runs into the text of its paragraph
 */
record Drawing(List<GlyphRun> runs, int baseline, Optional<TextRow> row, boolean ofLead) {}
