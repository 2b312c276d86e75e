/**
 * The workbench: a page in the browser that shows the printed pages of a draft while it is written,
 * says what each line was taken for, and lets its author put that right (workbench.md).
 *
 * <p>Every answer comes from the façade. The text is the browser's; the server keeps the last one
 * of each tab in memory and writes nothing. It knows no command line, no font and no file format.
 */
package io.github.chengwen.serve;
