/**
 * Which face writes a character: reading TrueType files, finding the faces that a style names (in a
 * folder of the user's, on the machine, among those that come with the program) and the fallback
 * from one face to the next.
 *
 * <p>It measures faces and hands out their bytes and the shapes of their glyphs. It knows nothing
 * of drafts, rows, pages or PDF, and must not; of a style it knows the names of the faces only.
 */
@NullMarked
package io.github.chengwen.font;

import org.jspecify.annotations.NullMarked;
