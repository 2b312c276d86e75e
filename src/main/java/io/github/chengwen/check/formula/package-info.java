/** Fixed phrases of official language: their items, their order, their names. */
package io.github.chengwen.check.formula;
