/**
 * The commands that explain the program: help, manual page, completion, codes.
 *
 * <p>They read no draft.
 */
package io.github.chengwen.cli.help;
