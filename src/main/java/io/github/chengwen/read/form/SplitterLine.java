package io.github.chengwen.read.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that divide a collection: 第二篇：…, 篇一：…, 【篇3】…, 范文一.
 *
 * @param value the number of the document, 0 where it cannot be read
 * @param title what follows the label; may be empty
 * @param titleStart where in the line the title begins
 */
public record SplitterLine(int value, String title, int titleStart) {

    private static final String NUMBER = "(?<number>[一二三四五六七八九十]{1,3}|[0-9０-９]{1,3})";
    private static final String SP = "[\\s\\u3000\\u00a0]";
    private static final String SEPARATOR = SP + "*(?:[：:、.．]|" + SP + ")" + SP + "*";

    /** A line of a table of contents whose page number was wrapped onto the next. */
    private static final String LEADERS = "..";

    private static final Pattern NTH =
            Pattern.compile(
                    "^[【\\[]?第\\s*"
                            + NUMBER
                            + "\\s*篇[】\\]]?(?:(?:(?<=[】\\]])|"
                            + SEPARATOR
                            + ")\\s*(?<title>\\S.{0,80})?)?$");

    private static final Pattern LABEL =
            Pattern.compile(
                    "^[【\\[]?(?:篇|范文|例文|样本|参考稿|讲话稿|发言稿|模板)\\s*[（(]?"
                            + NUMBER
                            + "[）)]?\\s*[】\\]]?(?:(?:(?<=[】\\]])|"
                            + SEPARATOR
                            + ")\\s*(?<title>\\S.{0,80})?)?$");

    /** 材料之一, 发言二　城南街道: the pieces of a meeting. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "^[【\\[]?(?:(?:典型|交流|书面|大会|表态)?(?:材料|发言)|会议材料|讲话|致辞|演讲|案例)之?"
                            + NUMBER
                            + "[】\\]]?(?:"
                            + SP
                            + "*(?:[：:]|"
                            + SP
                            + ")"
                            + SP
                            + "*(?<title>\\S.{0,60})?)?$");

    /** ——　二　——, between the texts of a collection. */
    private static final Pattern BETWEEN_DASHES =
            Pattern.compile(
                    "^[—─–=~*]{1,4}"
                            + SP
                            + "*(?<number>[一二三四五六七八九十]{1,3})"
                            + SP
                            + "*[—─–=~*]{1,4}(?<title>\\S)?$");

    /** 开幕式讲话稿 篇1: the same title, counted. */
    private static final Pattern SUFFIX =
            Pattern.compile(
                    "^(?<title>[^，。；：！？《》0-9]{2,30}?)\\s*[（(【]?(?:篇|范文)\\s*"
                            + NUMBER
                            + "[）)】]?\\s*[：:]?$");

    public static Optional<SplitterLine> of(String line) {
        if (line.length() > 90) {
            return Optional.empty();
        }
        if (!mayDivide(line)) {
            return match(BETWEEN_DASHES, line);
        }
        return match(NTH, line)
                .or(() -> match(LABEL, line))
                .or(() -> match(PIECE, line))
                .or(() -> match(SUFFIX, line))
                .or(() -> match(BETWEEN_DASHES, line));
    }

    /** Whether a line has a character of each word that the other forms have: most have none. */
    private static boolean mayDivide(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("篇范例样稿模材发讲致演案".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<SplitterLine> match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()
                || Chars.endsSentence(line) && !line.endsWith("！")
                || line.endsWith(LEADERS)) {
            return Optional.empty();
        }
        String numeral = matcher.group("number");
        int value =
                Character.isDigit(numeral.charAt(0))
                        ? Integer.parseInt(numeral)
                        : HanNumerals.parse(numeral);
        String title = matcher.group("title");
        return title == null
                ? Optional.of(new SplitterLine(value, "", line.length()))
                : Optional.of(new SplitterLine(value, title.strip(), matcher.start("title")));
    }
}
