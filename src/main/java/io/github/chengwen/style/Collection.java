package io.github.chengwen.style;

/**
 * How a collection (several speeches of one draft) is set in one file.
 *
 * @param wrapper what becomes of the dividing line 第N篇：… (S-30: each article starts a new page, and
 *     the dividing line is kept as a label or left out)
 * @param contents whether a contents page comes first (S-31: page numbers run on through the file)
 */
public record Collection(Wrapper wrapper, boolean contents) {

    /** What becomes of a dividing line. */
    public enum Wrapper {
        /** Set as a label above the article's title. */
        LABEL,
        /** Left out. */
        DROP
    }
}
