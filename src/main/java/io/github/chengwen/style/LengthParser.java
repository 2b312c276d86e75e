package io.github.chengwen.style;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses lengths of a style file: 37mm, 28.95pt, 三号. A number needs a unit. */
public final class LengthParser {

    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("(-?[0-9]{1,5}(?:\\.[0-9]{1,4})?) ?(mm|cm|pt|毫米|厘米|磅)");

    private LengthParser() {}

    /** The length that a text writes; empty when it is none. */
    public static Optional<Length> parse(String text) {
        return TypeSize.named(text).or(() -> measure(text));
    }

    private static Optional<Length> measure(String text) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "mm", "毫米" -> Length.ofMillimetres(number);
                    case "cm", "厘米" -> Length.ofMillimetres(number * 10);
                    default -> Length.ofPoints(number);
                });
    }
}
