package io.github.chengwen.read.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word in brackets that was meant for a {@link Directive}: 【一级标提】, 【一标级题】, 【落款的日期】. Other words
 * are text, such as 【编者按】, 【推荐阅读】, 【一级标准】.
 *
 * <p>Short words must have all characters of a mark, or one character that is typed for another; of
 * long ones, one character may be missing or too many, and one may be any other before 标题.
 */
final class MisspeltMark {

    /** One character too many or too few makes another word of a shorter one. */
    private static final int LONG = 4;

    private static final String HEADING = "标题";

    /** A character, and those that sound or look alike and are typed for it. */
    private static final Map<Character, String> CONFUSED =
            Stream.of(
                            "标表彪飚飙镖膘裱婊柡",
                            "题提体替梯踢蹄啼堤",
                            "副付富夫赴",
                            "稿搞镐篙",
                            "别憋瘪",
                            "讲奖蒋将",
                            "话画化华",
                            "人仁认入",
                            "日曰目",
                            "期其起齐",
                            "称撑趁城",
                            "呼乎胡忽",
                            "一壹",
                            "二贰",
                            "三叁",
                            "四肆",
                            "级及极集几给机",
                            "正政整证症",
                            "文问闻纹",
                            "落罗洛络骆",
                            "款宽",
                            "附付负",
                            "件间建见",
                            "注住驻",
                            "小晓肖",
                            "段断端",
                            "首手守收",
                            "分份纷",
                            "篇编偏片",
                            "行航型形",
                            "接结借",
                            "上尚",
                            "删册栅山姗",
                            "去取区")
                    .collect(Collectors.toMap(row -> row.charAt(0), row -> row.substring(1)));

    /** Words of their own with the characters of a mark. */
    private static final Set<String> WORDS = Set.of("讲人话", "上接");

    /** Word and mark; a likeness counts only where none before it does. */
    private static final List<BiPredicate<String, String>> LIKENESSES =
            List.of(
                    MisspeltMark::isReordered,
                    MisspeltMark::isConfused,
                    MisspeltMark::isOneLonger,
                    (word, mark) -> isOneLonger(mark, word),
                    MisspeltMark::isOtherHeading);

    private MisspeltMark() {}

    /** The marks that a word that is none may have been meant for, all equally likely. */
    public static List<Directive> meant(String word) {
        if (WORDS.contains(word)) {
            return List.of();
        }
        for (BiPredicate<String, String> likeness : LIKENESSES) {
            List<Directive> alike = new ArrayList<>();
            for (Directive directive : Directive.values()) {
                if (likeness.test(word, directive.label())) {
                    alike.add(directive);
                }
            }
            if (!alike.isEmpty()) {
                return List.copyOf(alike);
            }
        }
        return List.of();
    }

    private static boolean isReordered(String word, String mark) {
        return word.length() == mark.length() && Arrays.equals(sorted(word), sorted(mark));
    }

    private static char[] sorted(String word) {
        char[] characters = word.toCharArray();
        Arrays.sort(characters);
        return characters;
    }

    private static boolean isConfused(String word, String mark) {
        int at = onlyDifference(word, mark);
        return at >= 0 && CONFUSED.getOrDefault(mark.charAt(at), "").indexOf(word.charAt(at)) >= 0;
    }

    /** 五级标题, 段落标题 */
    private static boolean isOtherHeading(String word, String mark) {
        return mark.length() >= LONG
                && mark.endsWith(HEADING)
                && word.endsWith(HEADING)
                && onlyDifference(word, mark) >= 0;
    }

    /** Where two words of one length differ; -1 where that is in no place or in several. */
    private static int onlyDifference(String word, String mark) {
        if (word.length() != mark.length()) {
            return -1;
        }
        int same = commonStart(word, mark);
        return same < word.length() && word.substring(same + 1).equals(mark.substring(same + 1))
                ? same
                : -1;
    }

    /** True where one character of the longer word is too many; one of them is a mark. */
    private static boolean isOneLonger(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1
                || Directive.of(longer).isPresent() && longer.length() < LONG
                || Directive.of(shorter).isPresent() && shorter.length() < LONG) {
            return false;
        }
        int same = commonStart(longer, shorter);
        return longer.substring(same + 1).equals(shorter.substring(same));
    }

    private static int commonStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
