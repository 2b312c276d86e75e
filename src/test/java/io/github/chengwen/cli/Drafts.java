package io.github.chengwen.cli;

import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Passage;
import io.github.chengwen.text.SourceText;
import java.util.List;

/** Finds passages in a draft by their words, so that tests need not count characters. */
public record Drafts(SourceText source) {

    public static Drafts of(String... lines) {
        return new Drafts(SourceText.of("讲话稿.txt", String.join("\n", lines) + "\n"));
    }

    /** The first place of these words. */
    public Span span(String words) {
        int start = source.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the draft: " + words);
        }
        return new Span(start, start + words.length());
    }

    /** The first place of these words, as a passage that is set as it stands. */
    public Passage passage(String words) {
        return new Passage(words, words, List.of(span(words)));
    }
}
