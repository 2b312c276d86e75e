package io.github.chengwen.input.odt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as ODT writes them: 12.5cm, 3in. */
final class Lengths {

    private static final Pattern LENGTH =
            Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,6})?)(cm|mm|in|pt)");

    private Lengths() {}

    /** In twips; 0 for what is no length. */
    static int twips(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return 0;
        }
        double unit =
                switch (length.group(2)) {
                    case "cm" -> 1440 / 2.54;
                    case "mm" -> 144 / 2.54;
                    case "in" -> 1440;
                    default -> 20;
                };
        return (int) Math.round(Double.parseDouble(length.group(1)) * unit);
    }
}
