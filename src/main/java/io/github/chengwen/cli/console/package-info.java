/**
 * What every command needs of the terminal and of the process: streams, environment, language, exit
 * statuses, progress, and problems in words.
 *
 * <p>The only package that reads the environment or writes to the standard streams. It knows no
 * command, no report and no document.
 */
package io.github.chengwen.cli.console;
