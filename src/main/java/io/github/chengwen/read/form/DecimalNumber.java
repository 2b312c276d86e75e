package io.github.chengwen.read.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a heading of a plan or manual: 1 总则, 1.1 编制目的, 2.2.1 灭火组.
 *
 * @param depth how deep the heading stands by it: 2 of 1.1
 * @param length characters that it takes, without the space after it
 */
public record DecimalNumber(int depth, int length) {

    /** A unit after it makes it a quantity: 1.5米, 3.5%. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^([0-9]{1,2}(?:[.．][0-9]{1,2}){1,3}[.．]?\\s*|[0-9]{1,2}\\s+)(?=[\\p{IsHan}“《（])"
                            + "(?![万亿米元吨倍年月日个公千平分度])");

    /** Nothing of a line that does not open with one. */
    public static Optional<DecimalNumber> of(String line) {
        Matcher matcher = NUMBER.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String number = matcher.group(1).strip();
        long points =
                number.replaceAll("[.．]$", "").chars().filter(c -> c == '.' || c == '．').count();
        return Optional.of(new DecimalNumber((int) points + 1, number.length()));
    }
}
