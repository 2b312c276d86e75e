package io.github.chengwen.picture;

import io.github.chengwen.style.Ink;
import java.util.Optional;

/**
 * A filled rule, or the place of a picture. Lengths in thousandths of a point from the upper left
 * corner of the paper.
 *
 * @param ink of a rule; none of a picture
 */
public record ShapeBox(int x, int y, int width, int height, Optional<Ink> ink) {}
