/**
 * What DOCX and ODT need of ZIP files: whether one is whole and small enough, and single entries.
 *
 * <p>It knows nothing of what the entries hold, and must not.
 */
package io.github.chengwen.input.zip;
