package io.github.chengwen.read.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that opens a line.
 *
 * @param form how it is written
 * @param value from 1
 * @param length characters of the line that it takes, with its punctuation and any space after it
 */
public record Numbered(NumberForm form, int value, int length) {

    private static final Pattern HAN =
            Pattern.compile("^([一二三四五六七八九十]{1,3})\\s*(?:[、．.]|[，,](?=[^，,。；：]{2,30}(?:$|。)))\\s*");

    private static final Pattern HAN_BRACKETED =
            Pattern.compile("^[（(〔]\\s*([一二三四五六七八九十]{1,3})\\s*[）)〕]\\s*[、．.]?\\s*");

    /** Not before a digit: 3.5 is a decimal and 3、4月份 two months. */
    private static final Pattern ARABIC =
            Pattern.compile(
                    "^([0-9０-９]{1,2})\\s*[.．、]\\s*(?![0-9０-９](?![0-9]{3}年))|^([0-9]{1,2})[，,](?=[^0-9，,。；：]{2,30}。)|^([⒈-⒛])\\s*");

    private static final Pattern ARABIC_BRACKETED =
            Pattern.compile(
                    "^[（(]\\s*([0-9０-９]{1,2})\\s*[）)]\\s*|^([0-9]{1,2})\\s*[）)]\\s*|^([①-⑳⑴-⒇])\\s*");

    public static Optional<Numbered> of(String line) {
        if (line.isEmpty() || "一二三四五六七八九十".indexOf(line.charAt(0)) >= 0) {
            return match(HAN, line, NumberForm.HAN);
        }
        if (!mayOpenNumber(line.charAt(0))) {
            return Optional.empty();
        }
        return match(HAN_BRACKETED, line, NumberForm.HAN_BRACKETED)
                .or(() -> match(ARABIC, line, NumberForm.ARABIC))
                .or(() -> match(ARABIC_BRACKETED, line, NumberForm.ARABIC_BRACKETED));
    }

    private static boolean mayOpenNumber(char c) {
        return c >= '0' && c <= '9'
                || c >= '０' && c <= '９'
                || c >= '①' && c <= '⒛'
                || "（(〔".indexOf(c) >= 0;
    }

    private static Optional<Numbered> match(Pattern pattern, String line, NumberForm form) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find() || matcher.end() == line.length()) {
            return Optional.empty();
        }
        String numeral = "";
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                numeral = matcher.group(group);
            }
        }
        int value = value(numeral);
        return value == 0
                ? Optional.empty()
                : Optional.of(new Numbered(form, value, matcher.end()));
    }

    private static int value(String numeral) {
        int first = numeral.codePointAt(0);
        if (Character.isDigit(first)) {
            return Integer.parseInt(numeral);
        }
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (first >= '⑴' && first <= '⒇') {
            return first - '⑴' + 1;
        }
        if (first >= '⒈' && first <= '⒛') {
            return first - '⒈' + 1;
        }
        return HanNumerals.parse(numeral);
    }

    /** The number as the norm writes it (S-21). */
    public String label() {
        return form.label(value);
    }
}
