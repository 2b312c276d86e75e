/**
 * What the service says in Chinese and English, in its log, its status and its notes.
 *
 * <p>It knows no state and no file.
 */
package io.github.chengwen.watch.words;
