/**
 * What a draft consists of: documents and blocks, each with the characters to set, the characters
 * they came from and where those stand.
 *
 * <p>Values only. It knows nothing of how a draft is read, of faces, pages or file formats, and
 * must not.
 */
package io.github.chengwen.model;
