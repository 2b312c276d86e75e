/**
 * Values of options that need more than a parser: style, fonts, PDF, pages, times.
 *
 * <p>It knows no command.
 */
package io.github.chengwen.cli.choice;
