package io.github.chengwen.layout;

import io.github.chengwen.page.GlyphRun;
import java.util.Optional;

/**
 * What an entry of the contents ends with (S-31).
 *
 * @param dots that lead to the number; none where there is no room for them
 * @param number of the page, after a space for those who copy the text or hear it
 */
record PageReference(Optional<GlyphRun> dots, GlyphRun number) {}
