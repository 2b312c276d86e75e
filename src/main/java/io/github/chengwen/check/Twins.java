package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Excerpt;
import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Near-duplicate documents in one file. Numbers do not count: copies often lack them. */
final class Twins {

    /** Shortest sentence that is compared, in characters; shorter ones are common phrases. */
    private static final int SHORTEST = 8;

    private static final int FEWEST_SENTENCES = 5;
    private static final int LEAST_PERCENT = 70;

    /** A sentence in more documents than this is boilerplate and is not compared. */
    private static final int MOST_HOLDERS = 8;

    private static final int MOST_LINES = 20;

    private final List<Article> articles;
    private final List<Set<String>> sentences = new ArrayList<>();

    private Twins(List<Article> articles) {
        this.articles = articles;
        articles.forEach(article -> sentences.add(sentences(article)));
    }

    static void check(List<Article> articles, Findings findings) {
        if (articles.size() > 1) {
            new Twins(articles).check(findings);
        }
    }

    private static Set<String> sentences(Article article) {
        Set<String> keys = new HashSet<>();
        article.text().forEach(prose -> keys.addAll(keys(prose)));
        return keys;
    }

    private static List<String> keys(Prose prose) {
        return Sentences.of(prose.text()).stream()
                .map(sentence -> Sentences.keyWithoutNumbers(sentence.text()))
                .filter(key -> key.length() >= SHORTEST)
                .toList();
    }

    private void check(Findings findings) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            // Few documents share a sentence with any one: their number must not count.
            Map<Integer, Integer> shared = new TreeMap<>();
            for (String key : sentences.get(i)) {
                List<Integer> earlier = holders.computeIfAbsent(key, k -> new ArrayList<>());
                earlier.forEach(j -> shared.merge(j, 1, Integer::sum));
                if (earlier.size() < MOST_HOLDERS) {
                    earlier.add(i);
                }
            }
            int nearest = 0;
            int most = 0;
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                int percent = percent(other.getValue(), other.getKey(), i);
                if (percent > most) {
                    nearest = other.getKey();
                    most = percent;
                }
            }
            if (most >= LEAST_PERCENT && shared.getOrDefault(nearest, 0) >= FEWEST_SENTENCES) {
                report(nearest, i, most, findings);
            }
        }
    }

    private int percent(int shared, int i, int j) {
        int fewer = Math.min(sentences.get(i).size(), sentences.get(j).size());
        return fewer == 0 ? 0 : shared * 100 / fewer;
    }

    private void report(int first, int second, int percent, Findings findings) {
        Article earlier = articles.get(first);
        Article later = articles.get(second);
        List<String> lines = new ArrayList<>();
        Map<String, Prose> paragraphs = new HashMap<>();
        earlier.body()
                .forEach(prose -> keys(prose).forEach(key -> paragraphs.putIfAbsent(key, prose)));
        for (Prose prose : later.body().toList()) {
            counterpart(prose, paragraphs)
                    .filter(other -> !other.text().strip().equals(prose.text().strip()))
                    .ifPresent(
                            other -> {
                                int line = earlier.line(other);
                                lines.add(later.line(prose) + "/" + line);
                                difference(prose, other, line, findings);
                            });
        }
        String shown = String.join("、", lines.subList(0, Math.min(lines.size(), MOST_LINES)));
        findings.add(
                Code.NEARLY_SAME,
                start(later),
                String.valueOf(later.number()),
                String.valueOf(earlier.number()),
                String.valueOf(percent),
                lines.isEmpty() ? "—" : lines.size() > MOST_LINES ? shown + "…" : shown);
    }

    private static Span start(Article article) {
        return article.prose().isEmpty() ? Span.NONE : article.prose().get(0).extent();
    }

    /** The paragraph of the other document that shares a sentence with this one. */
    private static Optional<Prose> counterpart(Prose prose, Map<String, Prose> paragraphs) {
        return keys(prose).stream()
                .flatMap(key -> Optional.ofNullable(paragraphs.get(key)).stream())
                .findFirst();
    }

    private static void difference(Prose here, Prose there, int line, Findings findings) {
        String a = here.text();
        String b = there.text();
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (same > 0 && Character.isHighSurrogate(a.charAt(same - 1))) {
            same--;
        }
        int from = Excerpt.before(a, same, same < a.length() ? 3 : 4);
        int to = Excerpt.after(a, same, 8);
        findings.add(
                Code.DIFFERENCE,
                here.span(from, to),
                String.valueOf(line),
                a.substring(from, to),
                b.substring(from, Excerpt.after(b, same, 8)));
    }
}
