package io.github.chengwen.read.official;

import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialForm;
import io.github.chengwen.read.lines.DraftLine;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a draft after its head and its imprint were found.
 *
 * @param form of the official document; empty where there was too little evidence
 * @param lines all of them; those of head and imprint have a role by now
 * @param elements of head and imprint, in the order of the draft
 * @param fields above the text
 */
public record OfficialLines(
        Optional<OfficialForm> form,
        List<DraftLine> lines,
        List<OfficialElement> elements,
        FrontMatter fields) {

    public OfficialLines {
        lines = List.copyOf(lines);
        elements = List.copyOf(elements);
    }

    static OfficialLines none(List<DraftLine> lines) {
        return new OfficialLines(Optional.empty(), lines, List.of(), FrontMatter.none());
    }
}
