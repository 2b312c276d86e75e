package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Search;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What 得 joins to a verb: how something is done, and what comes of it (讲得很透, 经得起). */
final class Complements {

    private static final String ENDINGS = "住起上出下开见懂赢着动清准稳牢久远高快过";

    /** Verbs that take such an ending, 得 between them. */
    private static final String TAKING = "经对靠信拿顶扛守抓离舍顾谈称算沉打拉冲坐站听看";

    /** Verbs and endings that are nothing else: 信得过的工程. */
    private static final Set<String> PAIRS =
            Set.of("信过", "看见", "听见", "摸着", "用着", "靠住", "经起", "顶住", "站住", "留住", "过去");

    private static final List<String> DEGREES =
            List.of(
                    "越来越", "不够", "不太", "非常", "十分", "特别", "比较", "更加", "如此", "这么", "那么", "都", "也",
                    "还", "更", "最", "不", "很", "太", "挺");

    private static final BitSet DEGREE_STARTS = Search.starts(DEGREES);

    private static final List<String> NONE = List.of();

    private Complements() {}

    /** Whether 的 or 地 at a place stands before a complement, where 得 belongs. */
    static boolean isLacking(String text, int at, char c) {
        if (c == '得') {
            return false;
        }
        if (c == '的' && isManner(text, at)) {
            return true;
        }
        char verb = text.charAt(at - 1);
        char next = text.charAt(at + 1);
        boolean known =
                Particles.VERBS.indexOf(verb) >= 0
                        && (c == '的' || !Lexicon.seen().word(text, at, at + 2));
        if (!known || Lexicon.seen().word(text, at - 2, at)) {
            return false;
        }
        if (c == '的' && ENDINGS.indexOf(next) >= 0) {
            // 经的起考验 is wrong, 说的上级 is not.
            return !Lexicon.seen().word(text, at + 1, at + 3)
                    && TAKING.indexOf(verb) >= 0
                    && "，。、；".indexOf(Characters.at(text, at - 2)) < 0
                    && (Characters.at(text, at + 2) != '的' || PAIRS.contains("" + verb + next));
        }
        int well = Particles.after("well", text, at + 1);
        return well > 1 && "，。、；".indexOf(Characters.at(text, at + 1 + well)) >= 0;
    }

    /** Whether a complement begins at a place that nothing but 得 can stand before. */
    static boolean begins(String text, int at) {
        return Particles.after("well", text, at) > 0 || Particles.after("manner", text, at) > 1;
    }

    /** Whether 的 is followed by how well something is done: 谈的都很中肯，. */
    private static boolean isManner(String text, int at) {
        if (at >= 2 && text.charAt(at - 1) == text.charAt(at - 2)) {
            return false;
        }
        int start = at + 1;
        boolean degree = false;
        for (int i = 0; i < 3; i++) {
            for (String word : DEGREE_STARTS.get(Characters.at(text, start)) ? DEGREES : NONE) {
                if (text.startsWith(word, start)) {
                    start += word.length();
                    degree = true;
                    break;
                }
            }
        }
        int manner = Particles.after("manner", text, start);
        if (manner == 0 || !degree && manner == 1) {
            return false;
        }
        int end = start + manner;
        boolean some = text.startsWith("一些", end) || text.startsWith("一点", end);
        char next = Characters.at(text, some ? end + 2 : end);
        return "，。、；！".indexOf(next) >= 0
                && next != 0
                && (isVerbBefore(text, at) || isMade(text, at))
                && Characters.at(text, at - 2) != '所'
                && Characters.at(text, at - 3) != '所';
    }

    private static boolean isVerbBefore(String text, int at) {
        return Particles.VERBS.indexOf(text.charAt(at - 1)) >= 0
                        && !Lexicon.seen().word(text, at - 2, at)
                || at > 1 && Particles.isVerb(text, at - 2)
                || Particles.before("do", text, at) > 1;
    }

    /** So far back stands what is made so. */
    private static final int BACK = 12;

    /** 把标准定的合理: whether it is said of a thing what is made of it. */
    private static boolean isMade(String text, int at) {
        for (int i = at - 3; i >= Math.max(0, at - BACK); i--) {
            char c = text.charAt(i);
            if (!Characters.isHan(c)) {
                return false;
            }
            if (c == '把') {
                return true;
            }
        }
        return false;
    }
}
