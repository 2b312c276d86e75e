/**
 * What layout hands to whoever draws or writes pages: pages of items in absolute positions, in
 * whole thousandths of a point, each with the place in the draft that it comes from; links and
 * bookmarks.
 *
 * <p>A new kind of item is a new case of {@link io.github.chengwen.page.Item}, which the compiler
 * asks of everyone who draws. It knows nothing of how pages were filled, of fonts or of file
 * formats, and must not.
 */
package io.github.chengwen.page;
