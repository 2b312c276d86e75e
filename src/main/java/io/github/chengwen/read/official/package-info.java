/**
 * Official documents: finds the lines of a red head and of an imprint in a draft, before the rest
 * is read, and names the elements below the text afterwards (official.md).
 *
 * <p>Every line that looks like an element is evidence, none is a verdict: a draft with too little
 * of it is left as it is. Nothing is invented: what is not in the draft is not in the document. It
 * knows nothing of looks or pages, and must not.
 */
package io.github.chengwen.read.official;
