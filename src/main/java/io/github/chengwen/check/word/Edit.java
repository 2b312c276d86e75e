package io.github.chengwen.check.word;

/**
 * A change of one character that makes a sentence more probable.
 *
 * @param at where the characters begin that are not what was meant
 * @param end where they end
 * @param right what was meant
 * @param isWord whether the characters are a word
 * @param signs what speaks for and against it
 */
record Edit(int at, int end, String right, boolean isWord, float[] signs) {}
