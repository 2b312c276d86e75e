package io.github.chengwen.read.block;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.read.lines.Traced;
import java.util.List;

/**
 * What a web page puts above the first piece of a collection: its own title, 以下是小编整理…. It is no
 * document, so it goes to the noise.
 */
final class Preface {

    private static final int MOST_BLOCKS = 4;
    private static final int MOST_CHARACTERS = 200;

    private Preface() {}

    static void drop(
            List<DocumentDraft> drafts, Diagnostics.Builder diagnostics, List<Traced> noise) {
        if (drafts.size() < 3 || drafts.get(1).splitter().isEmpty()) {
            return;
        }
        DocumentDraft first = drafts.get(0);
        int characters = first.lines().stream().mapToInt(Traced::length).sum();
        boolean speech =
                first.blocks().stream()
                        .anyMatch(
                                b ->
                                        b instanceof Salutation
                                                || b instanceof Heading
                                                || b instanceof RunInParagraph);
        if (speech || first.blocks().size() > MOST_BLOCKS || characters > MOST_CHARACTERS) {
            return;
        }
        for (Traced line : first.lines()) {
            noise.add(line);
            diagnostics.add(Code.ADVERT_DROPPED, line.span(), line.text());
        }
        drafts.remove(0);
    }
}
