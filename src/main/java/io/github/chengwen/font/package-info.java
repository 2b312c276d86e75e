/**
 * Which face draws a character: faces and their subsets, finding the faces that a style names (in
 * the user's folder, on the machine, among the bundled ones), and the fallback from one face to the
 * next.
 *
 * <p>It returns metrics, outlines and subsets. It knows nothing of drafts, rows, pages or PDF, and
 * must not; of a style it knows the face names only.
 */
@NullMarked
package io.github.chengwen.font;

import org.jspecify.annotations.NullMarked;
