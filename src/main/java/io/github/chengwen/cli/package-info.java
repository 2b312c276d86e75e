/**
 * The command line: arguments, messages, exit statuses (cli.md). One class for each command.
 *
 * <p>It calls the façade and reports the result; it knows nothing of how a draft is read or drawn,
 * and must not.
 */
package io.github.chengwen.cli;
