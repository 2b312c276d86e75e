/**
 * The structure of a draft as the command line shows it: its pieces, as text and as JSON.
 *
 * <p>It decides nothing of the structure.
 */
package io.github.chengwen.cli.outline;
