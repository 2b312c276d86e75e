package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;

/**
 * A rule that a paragraph without text is drawn as (E-08, E-40).
 *
 * @param x its left end, from the left edge of the 版心
 * @param top its upper edge, from the top of the paragraph
 */
public record Stroke(Length x, Length top, Length width, Length thickness, Ink ink) {}
