package io.github.chengwen.watch.status;

import io.github.chengwen.diag.Message;

/**
 * A file that waits or is left alone, as the status tells it.
 *
 * @param reason what it waits for, or why it is left alone
 */
public record Waiting(String name, Message reason) {}
