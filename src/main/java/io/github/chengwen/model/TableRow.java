package io.github.chengwen.model;

import java.util.List;

/**
 * A row of a table whose cells the draft parts by tabs. Rows that follow one another are one table.
 *
 * @param passage its cells, parted by tabs; an empty cell has no characters
 */
public record TableRow(Passage passage) implements Block {

    private static final String TAB = "\t";

    /** At least one; where a row begins further to the right than others, the first are empty. */
    public List<String> cells() {
        return List.of(passage.text().split(TAB, -1));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.row(this);
    }
}
