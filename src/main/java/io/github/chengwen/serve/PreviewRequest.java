package io.github.chengwen.serve;

import io.github.chengwen.diag.Language;
import io.github.chengwen.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the page sends while its user writes.
 *
 * @param rev the page's number of this state of the text
 * @param file of which the text was made; empty for none
 * @param pages that are looked at, from 1
 * @param have fingerprints of the pages that the page has
 * @param fresh whether it has lost the glyphs that were sent to it
 */
record PreviewRequest(
        long rev,
        SentDraft draft,
        StyleWish wish,
        String file,
        List<Integer> pages,
        Set<String> have,
        boolean fresh,
        Language language) {

    private static final int MOST_PAGES = 64;

    static PreviewRequest of(Json json, Language language) throws IOException {
        return new PreviewRequest(
                json.number("rev"),
                SentDraft.of(json),
                StyleWish.of(json),
                json.text("file"),
                words(json.text("pages"))
                        .filter(n -> n.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .distinct()
                        .limit(MOST_PAGES)
                        .toList(),
                Set.copyOf(words(json.text("have")).toList().stream().distinct().toList()),
                json.text("fresh").equals("true"),
                language);
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(",")).filter(word -> !word.isEmpty());
    }
}
