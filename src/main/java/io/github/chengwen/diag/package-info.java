/**
 * Diagnostics: stable codes, severities, places and bilingual messages.
 *
 * <p>The leaf of the package graph: it knows nothing of drafts, layout or files, and must not.
 */
package io.github.chengwen.diag;
