package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words of two characters with one changed: 竟争, 慨括. Reported are two characters that no text is
 * known to have side by side, where a common word is a change away that fits its neighbours.
 */
public final class WrongCharacters implements Rule {

    /** Words of one character that stand beside anything. */
    private static final String COMMON =
            "的了在是和不有我他这个们中到说就也一与及或而但把被让对从为以之其所每各该此本里人于来要还得上下只谁两前第吾并总县乡再去给都又才更最很先后大小多少新老好於後夥听打代专交道区镇乡村县市二三四五六七八九十百千万";

    private static final int LONGEST = 4;

    private static final List<String> POSTS =
            List.of("同志", "同学", "书记", "县长", "市长", "局长", "主任", "校长", "院长", "主席", "老师", "教授", "先生");

    /** What one neighbour of two characters or more is worth; any number of single ones is less. */
    private static final int LEAST_FIT = 3;

    @Override
    public void check(Article article, Findings findings) {
        article.written().forEach(prose -> check(prose, findings));
    }

    private static void check(Prose prose, Findings findings) {
        String text = prose.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isOdd(text, i) && !isName(text, i)) {
                Optional<String> meant = meant(text, i);
                if (meant.isPresent()) {
                    String typed = text.substring(i, i + 2);
                    findings.add(Code.MISSPELT, prose.span(i, i + 2), typed, meant.get());
                    i++;
                }
            }
        }
    }

    /** Whether two characters are none that stand together, nor parts of words beside them. */
    private static boolean isOdd(String text, int at) {
        char a = text.charAt(at);
        char b = text.charAt(at + 1);
        return isOdd(a)
                && isOdd(b)
                && a != b
                && !Lexicon.seen().pair(a, b)
                && !Lexicon.seen().word(text, at - 1, at + 1)
                && !Lexicon.seen().word(text, at - 2, at + 1)
                && !Lexicon.seen().word(text, at + 1, at + 4)
                && !Lexicon.seen().word(text, at + 1, at + 3)
                && !isPhrase(text, at - 3)
                && !isPhrase(text, at + 1);
    }

    /**
     * Whether a post follows, so that the two are a given name, or a 市 or 镇 that they may be the
     * name of.
     */
    private static boolean isName(String text, int at) {
        return POSTS.stream().anyMatch(post -> text.startsWith(post, at + 2))
                || "市县镇乡村州".indexOf(Characters.at(text, at + 2)) >= 0;
    }

    /** Whether a phrase of four characters begins at an index: 教|蔚然成风. */
    private static boolean isPhrase(String text, int at) {
        return at >= 0
                && at + LONGEST <= text.length()
                && Lexicon.seen().phrase(text, at, at + LONGEST);
    }

    private static boolean isOdd(char c) {
        return Lexicon.alike().knows(c) && COMMON.indexOf(c) < 0;
    }

    /** The common word that fits best. */
    private static Optional<String> meant(String text, int at) {
        String best = "";
        int most = 0;
        for (int k = 0; k < 2; k++) {
            String others = Lexicon.alike().of(text.charAt(at + k));
            for (int i = 0; i < others.length(); i++) {
                char a = k == 0 ? others.charAt(i) : text.charAt(at);
                char b = k == 1 ? others.charAt(i) : text.charAt(at + 1);
                if (Lexicon.targets().has(a, b)) {
                    String word = "" + a + b;
                    int fit = fit(word, text, at);
                    if (fit > most) {
                        best = word;
                        most = fit;
                    }
                }
            }
        }
        return most >= LEAST_FIT ? Optional.of(best) : alone(text, at);
    }

    /**
     * A word that is alike in shape, or the only one of the same reading, whatever is around it.
     */
    private static Optional<String> alone(String text, int at) {
        char a = text.charAt(at);
        char b = text.charAt(at + 1);
        if (Lexicon.isSingle(a) || Lexicon.isSingle(b)) {
            return Optional.empty();
        }
        return Stream.concat(
                        Lexicon.alike().shapes(a).chars().mapToObj(c -> (char) c + "" + b),
                        Lexicon.alike().shapes(b).chars().mapToObj(c -> a + "" + (char) c))
                .filter(word -> Lexicon.targets().has(word.charAt(0), word.charAt(1)))
                .findFirst();
    }

    /** How well a word would fit in its place: neighbours it was seen with, words it is part of. */
    private static int fit(String word, String text, int at) {
        int fit = 0;
        for (int length = 1; length <= LONGEST; length++) {
            int worth = length == 1 ? 1 : LEAST_FIT;
            if (isText(text, at - length, at)
                    && Lexicon.seen().after(word, text, at - length, at)) {
                fit += worth;
            }
            if (isText(text, at + 2, at + 2 + length)
                    && Lexicon.seen().before(word, text, at + 2, at + 2 + length)) {
                fit += worth;
            }
        }
        String around =
                text.substring(Math.max(0, at - 2), at)
                        + word
                        + text.substring(at + 2, Math.min(text.length(), at + LONGEST));
        int in = Math.min(2, at);
        for (int length = 3; length <= LONGEST; length++) {
            for (int from = Math.max(0, in + 2 - length); from <= in; from++) {
                if (Lexicon.seen().word(around, from, from + length)) {
                    fit += LEAST_FIT;
                }
            }
        }
        return fit;
    }

    private static boolean isText(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isHan(Characters.at(text, i))) {
                return false;
            }
        }
        return true;
    }
}
