/**
 * Marks that stand in the wrong place or for another, told by the words around them (GB/T 15834).
 */
package io.github.chengwen.check.mark;
