/**
 * What a reader of the finished files can measure: every sample converted once, its pages and parts
 * held against the norm.
 *
 * <p>{@code -Dchengwen.drafts=FOLDER} measures the drafts of another folder instead. Nothing here
 * looks at how the pages were made: rows are found in the PDF and matched with the model's text.
 */
package io.github.chengwen.acceptance;
