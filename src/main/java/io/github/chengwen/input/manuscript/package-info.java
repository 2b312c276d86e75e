/**
 * What is read of a draft that is no text file, the same for every format: paragraphs and rows of
 * tables in reading order, and what could not be kept.
 *
 * <p>It knows no format and no library, and must not; nor does it know what a heading is.
 */
package io.github.chengwen.input.manuscript;
