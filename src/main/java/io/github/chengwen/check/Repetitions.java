package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Excerpt;
import io.github.chengwen.model.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sentences and paragraphs that occur twice in a document. */
final class Repetitions implements Rule {

    /** Shortest sentence that is reported, in Han; shorter ones may be a refrain. */
    private static final int SHORTEST_SENTENCE = 18;

    /** The same for a sentence that directly follows itself. */
    private static final int SHORTEST_NEIGHBOUR = 6;

    private static final int SHORTEST_PARAGRAPH = 12;

    private static final int OPENING = 10;

    private static final int LONGEST_LABEL = 6;

    private static final int LONGEST_FIELD = 60;

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Prose> paragraphs = new HashMap<>();
        Map<String, Prose> sentences = new HashMap<>();
        article.text().forEach(prose -> check(article, prose, paragraphs, sentences, findings));
    }

    private static void check(
            Article article,
            Prose prose,
            Map<String, Prose> paragraphs,
            Map<String, Prose> sentences,
            Findings findings) {
        String whole = Sentences.key(prose.text());
        if (isLabelled(prose.text())) {
            return;
        }
        Optional<Prose> same =
                Optional.ofNullable(paragraphs.putIfAbsent(whole, prose))
                        .filter(p -> whole.length() >= SHORTEST_PARAGRAPH)
                        .filter(p -> prose.block() instanceof Paragraph);
        if (same.isPresent()) {
            findings.add(
                    Code.REPEATED_PARAGRAPH,
                    prose.extent(),
                    String.valueOf(article.line(same.get())),
                    Excerpt.opening(prose.text(), OPENING));
            return;
        }
        String before = "";
        for (Sentences.Sentence sentence : Sentences.of(prose.text())) {
            String key = Sentences.key(sentence.text());
            int length = Characters.countHan(key);
            boolean again = key.equals(before) && length >= SHORTEST_NEIGHBOUR;
            if (!again && isLabelled(sentence.text())) {
                continue;
            }
            Optional.ofNullable(sentences.putIfAbsent(key, prose))
                    .filter(p -> again || length >= SHORTEST_SENTENCE)
                    .ifPresent(p -> report(article, prose, sentence, again ? prose : p, findings));
            before = key;
        }
    }

    /** Whether it is a field that several items have: 责任单位：县教育局。 表决结果：9票同意。 */
    private static boolean isLabelled(String text) {
        int colon = text.indexOf('：');
        return colon >= 2
                && colon <= LONGEST_LABEL
                && text.length() < LONGEST_FIELD
                && Characters.countHan(text.substring(0, colon)) == colon;
    }

    private static void report(
            Article article,
            Prose prose,
            Sentences.Sentence sentence,
            Prose earlier,
            Findings findings) {
        findings.add(
                Code.REPEATED_SENTENCE,
                prose.span(sentence.start(), sentence.end()),
                String.valueOf(article.line(earlier)),
                Excerpt.opening(sentence.text().strip(), OPENING));
    }
}
