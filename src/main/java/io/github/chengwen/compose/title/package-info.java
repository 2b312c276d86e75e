/**
 * Breaks titles into lines by meaning and shape (S-40…S-44): the same lines in every format.
 *
 * <p>Words and widths only. It knows no paragraph around the title, and no page.
 */
package io.github.chengwen.compose.title;
