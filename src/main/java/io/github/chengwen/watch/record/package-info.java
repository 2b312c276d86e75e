/**
 * What the service writes down, as JSON: where a draft came from, what was decided about it, the
 * ledger of all drafts, the notes beside documents.
 *
 * <p>It knows the form of these records and when one is damaged; not who writes them or why.
 */
package io.github.chengwen.watch.record;
