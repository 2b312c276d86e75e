/**
 * Proof-reading, one class for each family of mistakes.
 *
 * <p>It checks the finished structure and reports what it finds with its place; what the reader of
 * the structure has reported is not reported again. It knows nothing of files or looks, and must
 * not.
 */
package io.github.chengwen.check;
