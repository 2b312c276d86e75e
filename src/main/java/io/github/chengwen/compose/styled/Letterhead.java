package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Length;
import java.util.List;

/**
 * What stands above and below the text of the first page of a letter (E-51).
 *
 * @param top where the first paragraph begins, from the upper edge of the paper
 * @param above the mark and the rules under it; none where the draft has no mark
 * @param foot the rules at the foot of the page
 * @param footBottom where these end, from the lower edge of the paper
 */
public record Letterhead(
        Length top, List<StyledParagraph> above, StyledParagraph foot, Length footBottom) {

    public Letterhead {
        above = List.copyOf(above);
    }

    /** The height of the mark and the rules under it. */
    public Length height() {
        return above.stream()
                .map(paragraph -> paragraph.look().linePitch().plus(paragraph.spaceAbove()))
                .reduce(Length.ZERO, Length::plus);
    }
}
