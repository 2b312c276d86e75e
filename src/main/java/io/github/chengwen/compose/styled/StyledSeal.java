package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Length;
import io.github.chengwen.text.PictureFile;

/**
 * The picture of a seal behind a signature (B-06, B-07).
 *
 * @param words for those who cannot see it
 * @param x its left edge, from that of the 版心
 * @param y its upper edge, from the top of the row of the date; negative above it
 */
public record StyledSeal(
        PictureFile file, String words, Length x, Length y, Length width, Length height) {}
