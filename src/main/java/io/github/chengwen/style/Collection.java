package io.github.chengwen.style;

/**
 * How several speeches of one draft stand in one file (S-30, S-31).
 *
 * @param wrapper what becomes of the dividing line 第N篇：…
 * @param contents whether contents stand before the speeches
 */
public record Collection(Wrapper wrapper, boolean contents) {

    /** The fate of a dividing line. */
    public enum Wrapper {
        /** A label above the title. */
        LABEL,
        /** Left out. */
        DROP
    }
}
