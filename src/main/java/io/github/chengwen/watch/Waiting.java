package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;

/**
 * A file that waits or is left alone, as the status tells it.
 *
 * @param reason what it waits for, or why it is left alone
 */
record Waiting(String name, Message reason) {}
