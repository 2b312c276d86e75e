/**
 * The watched folder: a draft that is dropped into {@code inbox} becomes documents in {@code
 * outbox}, and nothing is lost or half-made, whatever stops the program (watch.md).
 *
 * <p>The file system is the truth: what a job has come to is read from its folder, and the same
 * steps serve a fresh draft and one that a crash left behind. It knows files, names, times and
 * states; nothing of how a draft is understood or drawn, nor of the command line, and must not.
 */
package io.github.chengwen.watch;
