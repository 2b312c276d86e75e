/**
 * What became of drafts, told as text, JSON lines or SARIF.
 *
 * <p>It knows no file that is read or written, and no command.
 */
package io.github.chengwen.cli.report;
