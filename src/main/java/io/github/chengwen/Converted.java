package io.github.chengwen;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.model.Draft;
import io.github.chengwen.text.SourceText;
import java.util.List;

/**
 * What became of a draft.
 *
 * @param source its characters, to show places of diagnostics
 * @param draft its structure
 * @param outputs one for each document in order, or one for all (see {@link Options#whole()});
 *     empty where the diagnostics have an error
 * @param diagnostics in the order of their places
 * @param places where the draft's text stands on the pages
 */
public record Converted(
        SourceText source,
        Draft draft,
        List<Output> outputs,
        Diagnostics diagnostics,
        PrintedPlaces places) {

    public Converted {
        outputs = List.copyOf(outputs);
    }

    /**
     * The diagnostics in words, one a line: {@code speech.txt:3:14: warning CW201: …}, with what to
     * do about it.
     */
    public List<String> messages(Language language) {
        return Messages.of(diagnostics, source, language);
    }
}
