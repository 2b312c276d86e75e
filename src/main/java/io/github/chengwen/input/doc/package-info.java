/**
 * Reads DOC, the binary format of Word 97 to 2003, which WPS writes under the name of WPS, too: by
 * POI's HWPF.
 *
 * <p>HWPF meets files that it does not expect: whatever it throws is a refusal here, and a file
 * that keeps it busy for too long is given up. The package knows nothing of other formats, and must
 * not.
 */
package io.github.chengwen.input.doc;
