/**
 * Files: reading drafts within limits, finding drafts in a folder, safe names, and publishing files
 * atomically.
 *
 * <p>It knows bytes and paths only; nothing of a draft's content, of diagnostics or formats, and
 * must not.
 */
package io.github.chengwen.io;
