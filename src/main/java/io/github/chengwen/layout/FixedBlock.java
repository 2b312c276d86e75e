package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.StyledParagraph;
import java.util.List;

/**
 * Paragraphs that do not flow from page to page: the mark of a letter, or an imprint.
 *
 * @param paragraphs from top to bottom
 * @param rows the rows of each
 */
record FixedBlock(List<StyledParagraph> paragraphs, List<List<Row>> rows) {

    static FixedBlock of(List<StyledParagraph> paragraphs, RowSetter setter) {
        return new FixedBlock(paragraphs, paragraphs.stream().map(setter::set).toList());
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    int height() {
        int height = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            StyledParagraph paragraph = paragraphs.get(i);
            height += paragraph.spaceAbove().milliPoints();
            height += paragraph.look().linePitch().milliPoints() * rows.get(i).size();
        }
        return height;
    }

    /**
     * Places all of it.
     *
     * @param first the number of its first paragraph in the layout
     * @param top where it begins, from the upper edge of the paper
     */
    void place(RowPlacer placer, int first, int top) {
        int y = top;
        for (int i = 0; i < paragraphs.size(); i++) {
            StyledParagraph paragraph = paragraphs.get(i);
            y += paragraph.spaceAbove().milliPoints();
            for (int row = 0; row < rows.get(i).size(); row++) {
                placer.place(paragraph, rows.get(i), first + i, row, y);
                y += paragraph.look().linePitch().milliPoints();
            }
        }
    }
}
