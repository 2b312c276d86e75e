/**
 * Undoes hard wraps: where a program broke the paragraphs of a draft into lines of one width, their
 * ends can be told from those of paragraphs, and the draft is read as if it had never been wrapped.
 */
package io.github.chengwen.read.wrap;
