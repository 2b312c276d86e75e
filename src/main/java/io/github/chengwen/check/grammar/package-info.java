/**
 * Words of a sentence that do not go together: pairs of conjunctions, things and their measures.
 */
package io.github.chengwen.check.grammar;
