package io.github.chengwen.read.form;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a heading of a plan or manual: 1.1 编制目的, 2.2.1 灭火组. */
public final class DecimalNumber {

    /** A unit after it makes it a quantity: 1.5米, 3.5%. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^([0-9]{1,2}(?:[.．][0-9]{1,2}){1,3})[.．]?\\s*(?=[\\p{IsHan}“《（])"
                            + "(?![万亿米元吨倍年月日个公千平分度])");

    private DecimalNumber() {}

    /** How deep the heading of a line stands by its number: 2 of 1.1; nothing of a line without one. */
    public static OptionalInt depth(String line) {
        Matcher matcher = NUMBER.matcher(line);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        long points = matcher.group(1).chars().filter(c -> c == '.' || c == '．').count();
        return OptionalInt.of((int) points + 1);
    }
}
