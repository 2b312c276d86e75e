/**
 * The lines of a draft: cut from the source, with the author's own marks taken off and noted, and
 * cleaned of what is no text. Characters remember their places in the source.
 */
package io.github.chengwen.read.lines;
