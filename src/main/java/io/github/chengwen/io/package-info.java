/**
 * Files: reading a draft within limits, finding drafts in a folder, safe names, and publishing
 * finished files so that a reader never sees half of one.
 *
 * <p>It knows bytes and paths only; nothing of drafts' contents, diagnostics or formats, and must
 * not.
 */
package io.github.chengwen.io;
