/**
 * The structure reader: from the lines of a raw draft to documents and blocks.
 *
 * <p>Stages, each its own class: {@link io.github.chengwen.read.LineCutter} cuts lines, {@link
 * io.github.chengwen.read.Cleaner} drops what is not text, {@link io.github.chengwen.read.Joiner}
 * undoes hard wraps, {@link io.github.chengwen.read.Ungluer} cuts what was glued on one line,
 * {@link io.github.chengwen.read.RoleSearch} weighs evidence for every line's role over the whole
 * draft, and {@link io.github.chengwen.read.Shaper} builds the blocks.
 *
 * <p>It knows nothing of faces, pages or file formats, and must not. Every character of the source
 * ends in a block, in the noise, or in a diagnostic.
 */
package io.github.chengwen.read;
