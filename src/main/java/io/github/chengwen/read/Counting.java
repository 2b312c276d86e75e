package io.github.chengwen.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has been counted at the starts of paragraphs so far: 二是 opens a paragraph where 一是 opened
 * one, and is the middle of a sentence where 一是 stood inside a paragraph.
 */
final class Counting {

    private static final Pattern ORDINAL = Pattern.compile("^第?([一二三四五六七八九十]{1,2})([是要抓，])");

    private record Count(String kind, int value) {}

    private final Map<String, Integer> last = new HashMap<>();

    /** Notes that a paragraph starts with this line. */
    void opened(String line) {
        count(line).ifPresent(c -> last.put(c.kind(), c.value()));
    }

    /** True where the line's number is a first one or follows the last of its kind. */
    boolean expects(String line) {
        return count(line)
                .filter(c -> c.value() == 1 || last.getOrDefault(c.kind(), 0) == c.value() - 1)
                .isPresent();
    }

    private static Optional<Count> count(String line) {
        Optional<Numbered> number = Numbered.of(line);
        if (number.isPresent()) {
            return number.map(n -> new Count(n.form().name(), n.value()));
        }
        Matcher ordinal = ORDINAL.matcher(line);
        return ordinal.find()
                ? Optional.of(new Count(ordinal.group(2), HanNumerals.parse(ordinal.group(1))))
                : Optional.empty();
    }
}
