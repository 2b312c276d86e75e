package io.github.chengwen.style;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as a style file writes them: 37mm, 28.95pt, 三号. A number without a unit is none. */
public final class LengthParser {

    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("(-?[0-9]{1,5}(?:\\.[0-9]{1,4})?) ?(mm|cm|pt|毫米|厘米|磅)");

    private LengthParser() {}

    /** Empty when it is no length. */
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
