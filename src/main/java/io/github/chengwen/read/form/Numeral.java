package io.github.chengwen.read.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line counts with at its start, in any of the forms that drafts have.
 *
 * @param form one of the constants
 * @param value from 1
 * @param length characters of the line that it takes
 */
public record Numeral(int form, int value, int length) {

    public static final int NONE = 0;

    /** 一、 */
    public static final int HAN = 1;

    /** 一， */
    public static final int HAN_COMMA = 2;

    /** （一） */
    public static final int HAN_BRACKETED = 3;

    /** 1. */
    public static final int ARABIC = 4;

    /** 1, */
    public static final int ARABIC_COMMA = 5;

    /** （1） */
    public static final int ARABIC_BRACKETED = 6;

    /** 1） */
    public static final int ARABIC_HALF = 7;

    /** ① */
    public static final int CIRCLED = 8;

    /** 一是, 一要 */
    public static final int POINT = 9;

    /** 其一 */
    public static final int AMONG = 10;

    /** 第一， */
    public static final int ORDINAL = 11;

    /** 第一章, 第一部分, Part One */
    public static final int CHAPTER = 12;

    /** 第一条 */
    public static final int ARTICLE = 13;

    /** 第一篇, 【一】 */
    public static final int PIECE = 14;

    public static final int FORMS = 15;

    private static final Pattern PART =
            Pattern.compile(
                    "^(?:Part|Chapter|Unit|Section|Module)\\s*([0-9]{1,2}|[IVX]{1,4}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?![A-Za-z0-9])",
                    Pattern.CASE_INSENSITIVE);

    /** Ten and ten: the place of a word is its value. */
    private static final List<String> PART_NUMBERS =
            List.of(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    public static final Numeral NO = new Numeral(NONE, 0, 0);

    public static Numeral of(String text) {
        int n = text.length();
        char first = text.charAt(0);
        int i = 0;
        if (han(first) > 0) {
            int end = hanEnd(text, 0);
            int value = HanNumerals.parse(text.substring(0, end));
            i = spaces(text, end);
            if (value > 0 && i < n) {
                char c = text.charAt(i);
                if (c == '、' || c == '.' || c == '．') {
                    return new Numeral(HAN, value, i + 1);
                }
                if (c == '，' || c == ',') {
                    return new Numeral(HAN_COMMA, value, i + 1);
                }
                if (end == 1 && i == end && (c == '是' || c == '要')) {
                    return new Numeral(POINT, value, i + 1);
                }
            }
            return NO;
        }
        if (first == '（' || first == '(' || first == '〔') {
            i = spaces(text, 1);
            int end = hanEnd(text, i);
            int form = HAN_BRACKETED;
            if (end == i) {
                end = digitEnd(text, i, 2);
                form = ARABIC_BRACKETED;
            }
            int value = value(text, i, end);
            i = spaces(text, end);
            boolean closed = i < n && "）)〕".indexOf(text.charAt(i)) >= 0;
            return closed && value > 0 ? new Numeral(form, value, i + 1) : NO;
        }
        int end = digitEnd(text, 0, 2);
        if (end > 0) {
            int value = value(text, 0, end);
            i = spaces(text, end);
            if (i >= n || value == 0) {
                return NO;
            }
            char c = text.charAt(i);
            boolean more =
                    i + 1 < n
                            && Character.isDigit(text.charAt(i + 1))
                            && !(text.indexOf('年') == i + 5 && digitEnd(text, i + 1, 4) == i + 5);
            if ((c == '.' || c == '．' || c == '、') && !more) {
                return new Numeral(ARABIC, value, i + 1);
            }
            if ((c == '，' || c == ',') && i == end && i + 1 < n && !more) {
                return new Numeral(ARABIC_COMMA, value, i + 1);
            }
            return c == '）' || c == ')' ? new Numeral(ARABIC_HALF, value, i + 1) : NO;
        }
        if (first >= '①' && first <= '⑳') {
            return new Numeral(CIRCLED, first - '①' + 1, 1);
        }
        if (first >= '⑴' && first <= '⒇') {
            return new Numeral(ARABIC_BRACKETED, first - '⑴' + 1, 1);
        }
        if (first >= '⒈' && first <= '⒛') {
            return new Numeral(ARABIC, first - '⒈' + 1, 1);
        }
        if (first == '其' && n > 1 && han(text.charAt(1)) > 0) {
            return new Numeral(AMONG, han(text.charAt(1)), 2);
        }
        if (first == '第' || first == '【' || first == '[') {
            return ordinal(text);
        }
        return "PCUSM".indexOf(first) >= 0 ? part(text) : NO;
    }

    /** Part One, UNIT 2 and Chapter IV as they stand before words in Chinese. */
    private static Numeral part(String text) {
        Matcher part = PART.matcher(text);
        if (!part.find()) {
            return NO;
        }
        String number = part.group(1);
        boolean digits = Character.isDigit(number.charAt(0));
        int word = PART_NUMBERS.indexOf(number.toLowerCase(Locale.ROOT));
        int value = digits ? Integer.parseInt(number) : word < 0 ? 0 : word % 10 + 1;
        return value > 0 ? new Numeral(CHAPTER, value, part.end(1)) : NO;
    }

    private static Numeral ordinal(String text) {
        int n = text.length();
        int start = text.charAt(0) == '第' || n > 1 && text.charAt(1) != '第' ? 1 : 2;
        int i = spaces(text, start);
        int end = hanEnd(text, i);
        end = end == i ? digitEnd(text, i, 3) : end;
        int value = value(text, i, end);
        i = spaces(text, end);
        if (value == 0 || i >= n) {
            return NO;
        }
        char c = text.charAt(i);
        if (c == '条') {
            return new Numeral(ARTICLE, value, i + 1);
        }
        if ("章节部编".indexOf(c) >= 0) {
            return new Numeral(CHAPTER, value, i + 1);
        }
        if (c == '篇' || c == '】' || c == ']') {
            return new Numeral(PIECE, value, i + 1);
        }
        boolean point = "，,、：:个点件句项".indexOf(c) >= 0 || text.startsWith("方面", i);
        return point ? new Numeral(ORDINAL, value, i + 1) : NO;
    }

    private static int value(String text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        return han(text.charAt(from)) > 0
                ? HanNumerals.parse(text.substring(from, to))
                : Integer.parseInt(text.substring(from, to));
    }

    private static int han(char c) {
        return "一二三四五六七八九十".indexOf(c) + 1;
    }

    private static int hanEnd(String text, int from) {
        int i = from;
        while (i < text.length() && i < from + 3 && han(text.charAt(i)) > 0) {
            i++;
        }
        return i;
    }

    private static int digitEnd(String text, int from, int most) {
        int i = from;
        while (i < text.length() && i < from + most + 1 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > from + most ? from : i;
    }

    private static int spaces(String text, int from) {
        int i = from;
        while (i < text.length() && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
