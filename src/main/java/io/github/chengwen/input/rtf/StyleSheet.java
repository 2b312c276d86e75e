package io.github.chengwen.input.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which styles are those of headings, by their names: {@code {\s1 heading 1;}}. */
final class StyleSheet {

    private static final Pattern HEADING =
            Pattern.compile("(?i)\\s*(?:heading|标题)\\s?([1-9])\\s*;\\s*");

    private final Map<Integer, Integer> levels = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int style;

    /** The style that the characters to come name. */
    void begin(int number) {
        style = number;
        name.setLength(0);
    }

    void add(String characters) {
        name.append(characters);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            levels.put(style, heading.group(1).charAt(0) - '0');
        }
    }

    /** The outline level of paragraphs of a style from 1; 0 for text. */
    int outline(int number) {
        return levels.getOrDefault(number, 0);
    }
}
