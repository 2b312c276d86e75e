/**
 * Many drafts: where they are found, how they are converted at the same time, where their files go,
 * and what was done in an earlier run.
 *
 * <p>It knows no option of a command.
 */
package io.github.chengwen.cli.batch;
