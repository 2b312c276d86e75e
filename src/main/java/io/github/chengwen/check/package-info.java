/**
 * Proof-reading: what a careful colleague would find in a draft, one class a family of rules.
 *
 * <p>It reads the finished structure and says what it found with a place; it knows nothing of files
 * or looks, and must not. What the reader of the structure has reported is not said again.
 */
package io.github.chengwen.check;
