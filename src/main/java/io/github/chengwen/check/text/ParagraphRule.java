package io.github.chengwen.check.text;

/**
 * A rule that looks at one block at a time and at nothing else. It is not given the article, so
 * that what it finds in a block stays true as long as the block stays as it is.
 */
public interface ParagraphRule extends Rule {

    /** Whether it looks at a block: by its kind, all but notes and attachment lines. */
    default boolean reads(Prose prose) {
        return !prose.isApparatus();
    }

    /** Checks a block that it {@linkplain #reads reads}. */
    void check(Prose prose, Findings findings);

    @Override
    default void check(Article article, Findings findings) {
        for (Prose prose : article.prose()) {
            if (reads(prose)) {
                Guarded.check(this, prose, findings);
            }
        }
    }
}
