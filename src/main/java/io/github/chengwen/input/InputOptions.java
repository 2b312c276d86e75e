package io.github.chengwen.input;

import io.github.chengwen.input.manuscript.Changes;
import java.util.Optional;

/**
 * How drafts are opened.
 *
 * @param from the format that a draft is taken for; empty where its content says it
 * @param changes how tracked changes are read
 * @param tables what becomes of tables of the file
 * @param pictures whether pictures are kept
 * @param looks whether formatting is a hint to the reader of structure
 */
public record InputOptions(
        Optional<DraftFormat> from,
        Changes changes,
        TableInput tables,
        boolean pictures,
        boolean looks) {

    /** The content says the format, changes are accepted, all is kept. */
    public static final InputOptions DEFAULT =
            new InputOptions(Optional.empty(), Changes.ACCEPT, TableInput.KEEP, true, true);

    /** What becomes of tables of the file. */
    public enum TableInput {
        /** They are tables. */
        KEEP,
        /** Their rows are lines of text, with tabs between the columns. */
        TEXT,
        /** They are left out, and told of. */
        DROP
    }
}
