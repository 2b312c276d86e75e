package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** Idioms with one character changed to one that sounds or looks like it: 一以惯之, 萃萃学子. */
public final class WrongIdioms implements Rule {

    private static final int LENGTH = 4;

    /** Words that make phrases of their own with anything. */
    private static final String COMMON = "是的了在有和不一也就都为与及";

    @Override
    public void check(Article article, Findings findings) {
        article.written().forEach(prose -> check(prose, findings));
    }

    private static void check(Prose prose, Findings findings) {
        String text = prose.text();
        Neighbours neighbours = new Neighbours(text);
        int run = 0;
        for (int end = 1; end <= text.length(); end++) {
            run = Lexicon.alike().knows(text.charAt(end - 1)) ? run + 1 : 0;
            int at = end - LENGTH;
            if (run >= LENGTH) {
                List<String> right = meant(text, at, neighbours);
                if (right.size() == 1
                        && !Lexicon.seen().phrase(text, at, end)
                        && !isQuestion(text, at)
                        && !isQuoted(text, at, end)) {
                    findings.add(
                            Code.MISSPELT,
                            prose.span(at, end),
                            text.substring(at, end),
                            right.get(0));
                    run = 0;
                }
            }
        }
    }

    /** Whether somebody asks 知不知, 是不是, or counts 一乡一业. */
    private static boolean isQuestion(String text, int at) {
        return text.charAt(at) == '一' && text.charAt(at + 2) == '一'
                || text.charAt(at + 2) == '不' && text.charAt(at + 1) == text.charAt(at + 3);
    }

    /** Whether an idiom stands in quotation marks, where it may be changed for the joke of it. */
    private static boolean isQuoted(String text, int from, int to) {
        return Characters.at(text, from - 1) == '“' && Characters.at(text, to) == '”';
    }

    /**
     * The idioms that differ from four characters in one that is typed for the other. That one is
     * odd beside its neighbours, so idioms are looked up only where one is: at every sixth place.
     */
    private static List<String> meant(String text, int at, Neighbours neighbours) {
        boolean first = isOdd(text, at, 0, neighbours) || isOdd(text, at, 1, neighbours);
        boolean second = isOdd(text, at, 2, neighbours) || isOdd(text, at, 3, neighbours);
        if (!first && !second) {
            return List.of();
        }
        List<String> meant = new ArrayList<>();
        Consumer<String> found =
                idiom -> {
                    int changed = changed(text, at, idiom);
                    if (changed >= 0
                            && !meant.contains(idiom)
                            && isOdd(text, at, changed, neighbours)) {
                        meant.add(idiom);
                    }
                };
        if (second) {
            Lexicon.idioms().withFirstHalf(text, at, found);
        }
        if (first) {
            Lexicon.idioms().withSecondHalf(text, at, found);
        }
        return meant;
    }

    /** The one place where the characters differ; -1 if they differ otherwise. */
    private static int changed(String text, int at, String idiom) {
        int changed = -1;
        for (int i = 0; i < LENGTH; i++) {
            if (text.charAt(at + i) != idiom.charAt(i)) {
                if (changed >= 0) {
                    return -1;
                }
                changed = i;
            }
        }
        boolean alike =
                changed >= 0
                        && (Lexicon.alike()
                                        .areAlike(text.charAt(at + changed), idiom.charAt(changed))
                                || Lexicon.alike()
                                        .soundNearly(
                                                text.charAt(at + changed), idiom.charAt(changed)));
        return alike ? changed : -1;
    }

    /** Whether the changed character does not belong to its neighbours. */
    private static boolean isOdd(String text, int at, int changed, Neighbours neighbours) {
        int place = at + changed;
        boolean outside =
                changed == 0 && neighbours.areWord(place - 1)
                        || changed == LENGTH - 1 && neighbours.areWord(place);
        if (outside || COMMON.indexOf(text.charAt(place)) >= 0) {
            return false;
        }
        boolean left = changed == 0 || !neighbours.areWord(place - 1);
        boolean right = changed == LENGTH - 1 || !neighbours.areWord(place);
        boolean unseen =
                changed > 0 && !neighbours.wereSeen(place - 1)
                        || changed < LENGTH - 1 && !neighbours.wereSeen(place);
        return unseen || left && right;
    }

    /** What is known of each two characters of a text that stand side by side. */
    private static final class Neighbours {

        private final BitSet words;
        private final BitSet seen;

        Neighbours(String text) {
            words = new BitSet(text.length());
            seen = new BitSet(text.length());
            for (int i = 0; i + 1 < text.length(); i++) {
                words.set(i, Lexicon.seen().word(text, i, i + 2));
                seen.set(i, Lexicon.seen().pair(text.charAt(i), text.charAt(i + 1)));
            }
        }

        /** Whether the characters at a place and behind it are a word. */
        boolean areWord(int at) {
            return at >= 0 && words.get(at);
        }

        /** Whether they were seen side by side in any word or text. */
        boolean wereSeen(int at) {
            return seen.get(at);
        }
    }
}
