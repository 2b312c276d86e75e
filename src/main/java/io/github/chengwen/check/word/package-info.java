/** Words: misspellings, words in the wrong place, doubled characters. */
package io.github.chengwen.check.word;
