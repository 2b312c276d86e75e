package io.github.chengwen;

import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.model.Draft;
import io.github.chengwen.text.SourceText;
import java.util.List;

/**
 * What was understood of a draft.
 *
 * @param source its characters; empty where the bytes were refused
 * @param draft its structure; without documents where the bytes were refused
 * @param diagnostics what deserves a look; has an error where the bytes were refused
 */
public record Reading(SourceText source, Draft draft, Diagnostics diagnostics) {

    /** The same draft with a structure that somebody has corrected. */
    public Reading with(Draft corrected) {
        return new Reading(source, corrected, diagnostics);
    }

    /** The diagnostics in words, one a line; see {@link Converted#messages}. */
    public List<String> messages(Language language) {
        return Messages.of(diagnostics, source, language);
    }

    Reading refusedFor(Diagnostic reason) {
        return new Reading(source, draft, diagnostics.and(Diagnostics.of(reason)));
    }
}
