package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Length;

/**
 * Where the lines of a paragraph begin, from the left edge of the 版心.
 *
 * @param first the indent of the first line
 * @param others the indent of the lines into which it turns over
 */
public record HangingIndent(Length first, Length others) {}
