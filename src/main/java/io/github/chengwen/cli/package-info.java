/**
 * The command line: arguments, messages, exit codes (cli.md). One class a command.
 *
 * <p>The only package that reads the environment or writes to the standard streams. It knows
 * nothing of how a draft is understood or drawn, and must not: it calls the façade and tells what
 * came of it.
 */
package io.github.chengwen.cli;
