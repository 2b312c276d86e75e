/**
 * Reads RTF by the events of rtfparserkit, which decodes the characters.
 *
 * <p>It knows nothing of other formats, and must not.
 */
package io.github.chengwen.input.rtf;
