package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.Optional;

/** Words that lack a character beside a word that they were seen with: 密切配，for 密切配合，. */
public final class MissingCharacters implements Rule {

    /** Characters that end compounds which no list has. */
    private static final String SUFFIXES = "性化率力者员制厅证库园感度界型式权法学师族类额量费款品物件器机厂站所院室楼堂馆店";

    private static final int LONGEST = 4;

    /** The class of frequency of common words. */
    private static final int COMMON = 24;

    @Override
    public void check(Article article, Findings findings) {
        article.text().forEach(prose -> check(prose, findings));
    }

    private static void check(Prose prose, Findings findings) {
        String text = prose.text();
        for (int i = 2; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (Lexicon.alike().knows(c)
                    && !Lexicon.isSingle(c)
                    && SUFFIXES.indexOf(c) < 0
                    && isAlone(text, i)) {
                Optional<String> meant = meant(text, i);
                if (meant.isPresent()) {
                    int from = i - 1;
                    findings.add(
                            Code.MISSPELT,
                            prose.span(from, i + 1),
                            text.substring(i - 2, i + 1),
                            meant.get());
                }
            }
        }
    }

    /** Whether a character belongs to no word on either side. */
    private static boolean isAlone(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (!Characters.isHan(before) || !Characters.isHan(text.charAt(at - 2))) {
            return false;
        }
        for (int length = 2; length <= LONGEST; length++) {
            for (int from = at - length + 1; from <= at; from++) {
                if (Lexicon.seen().word(text, from, from + length)) {
                    return false;
                }
            }
        }
        return "，。；".indexOf(after) >= 0 && !Lexicon.seen().pair(before, text.charAt(at));
    }

    /** The word with the character that fits the word before it. */
    private static Optional<String> meant(String text, int at) {
        char first = text.charAt(at);
        return Lexicon.targets()
                .after(first)
                .chars()
                .mapToObj(second -> "" + first + (char) second)
                .filter(word -> isCommon(word))
                .filter(
                        word -> {
                            for (int length = 2; length <= LONGEST; length++) {
                                if (Lexicon.seen().word(text, at - length, at)
                                        && Lexicon.seen().after(word, text, at - length, at)) {
                                    return true;
                                }
                            }
                            return false;
                        })
                .findFirst()
                .map(word -> text.substring(at - 2, at) + word);
    }

    private static boolean isCommon(String word) {
        return Lexicon.model().frequency(WordModel.digest(word, 0, word.length())) >= COMMON;
    }
}
