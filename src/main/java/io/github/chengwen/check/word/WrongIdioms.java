package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;

/** Idioms with one character changed to one that sounds or looks like it: 一以惯之, 萃萃学子. */
public final class WrongIdioms implements ParagraphRule {

    private static final int LENGTH = 4;

    /** Words that make phrases of their own with anything. */
    private static final String COMMON = "是的了在有和不一也就都为与及";

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        int run = 0;
        for (int end = 1; end <= text.length(); end++) {
            run = Lexicon.alike().knows(text.charAt(end - 1)) ? run + 1 : 0;
            int at = end - LENGTH;
            if (run >= LENGTH) {
                List<String> right = meant(text, at);
                if (right.size() == 1
                        && !Lexicon.seen().phrase(text, at, end)
                        && !MistypedWords.isRare(text.substring(at, end))
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
        return Characters.at(text, from - 1) == '“' && Characters.at(text, to) == '”'
                || text.lastIndexOf('“', from) > text.lastIndexOf('”', from)
                        && "，。、；".indexOf(Characters.at(text, from - 1)) >= 0
                        && "，。、；”".indexOf(Characters.at(text, to)) >= 0;
    }

    /** The idioms that differ from four characters in one that is typed for the other. */
    private static List<String> meant(String text, int at) {
        List<String> meant = new ArrayList<>();
        Lexicon.idioms()
                .nearly(
                        text,
                        at,
                        idiom -> {
                            int changed = changed(text, at, idiom);
                            if (changed >= 0
                                    && !meant.contains(idiom)
                                    && isOdd(text, at, changed)) {
                                meant.add(idiom);
                            }
                        });
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
    private static boolean isOdd(String text, int at, int changed) {
        int place = at + changed;
        char c = text.charAt(place);
        boolean outside =
                changed == 0 && Lexicon.seen().word(text, place - 1, place + 1)
                        || changed == LENGTH - 1 && Lexicon.seen().word(text, place, place + 2);
        if (outside || COMMON.indexOf(c) >= 0) {
            return false;
        }
        boolean left = changed == 0 || !isWord(text, place - 1);
        boolean right = changed == LENGTH - 1 || !isWord(text, place);
        boolean unseen =
                changed > 0 && !Lexicon.seen().pair(text.charAt(place - 1), c)
                        || changed < LENGTH - 1 && !Lexicon.seen().pair(c, text.charAt(place + 1));
        return unseen || left && right;
    }

    private static boolean isWord(String text, int at) {
        return Lexicon.seen().word(text, at, at + 2);
    }
}
