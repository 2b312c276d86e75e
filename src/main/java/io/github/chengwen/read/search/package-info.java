/**
 * One search over the whole draft. Each item begins a block of some role, goes on with the block
 * above, or is of the page and interrupts it; a linear-chain model with learned weights scores all
 * readings, the best is found by Viterbi's search, and the forward and backward sums tell how
 * likely each decision is. Where that is not likely enough, a doubt is reported.
 *
 * <p>The weights are learned by the trainer under {@code src/train}.
 */
package io.github.chengwen.read.search;
