package io.github.chengwen.style.yaml;

import io.github.chengwen.style.Length;
import io.github.chengwen.style.LengthParser;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The type of a value in a style file.
 *
 * @param expected what is allowed, for messages in any language
 * @param parser turns the text of a value into the value; empty when it is not allowed
 * @param standIn replaces a value that was refused, so that the rest of the file is still checked;
 *     no style is made of it
 */
record Kind<T>(String expected, Function<String, Optional<T>> parser, T standIn) {

    private static final Pattern COUNT = Pattern.compile("([0-9]{1,3}) ?([字行列%])?");

    /** A length within bounds. */
    static Kind<Length> length(Length least, Length most) {
        return new Kind<>(
                Shown.of(least) + " … " + Shown.of(most) + " (16pt, 5.6mm, 三号)",
                text -> LengthParser.parse(text).filter(value -> isBetween(value, least, most)),
                most);
    }

    private static boolean isBetween(Length value, Length least, Length most) {
        return value.milliPoints() >= least.milliPoints()
                && value.milliPoints() <= most.milliPoints();
    }

    /** A whole number within bounds; the unit may be left out. */
    static Kind<Integer> count(int least, int most, String unit) {
        return new Kind<>(
                least + unit + " … " + most + unit,
                text ->
                        COUNT.matcher(text)
                                .results()
                                .filter(match -> match.group().equals(text))
                                .filter(
                                        match ->
                                                match.group(2) == null
                                                        || match.group(2).equals(unit))
                                .map(match -> Integer.parseInt(match.group(1)))
                                .filter(value -> value >= least && value <= most)
                                .findFirst(),
                least);
    }

    /** {@code true} or {@code false}. */
    static Kind<Boolean> flag() {
        return choice(Map.of("true", true, "false", false), "true | false", false);
    }

    /** A constant of an enum, in lower camel case. */
    static <E extends Enum<E>> Kind<E> constant(E[] values) {
        Map<String, E> byName = Stream.of(values).collect(Collectors.toMap(Kind::key, e -> e));
        String all = Stream.of(values).map(Kind::key).collect(Collectors.joining(" | "));
        return choice(byName, all, values[0]);
    }

    private static <T> Kind<T> choice(Map<String, T> choices, String expected, T standIn) {
        return new Kind<>(expected, text -> Optional.ofNullable(choices.get(text)), standIn);
    }

    /** Characters on one line, from {@code least} to {@code most} of them. */
    static Kind<String> text(int least, int most) {
        return new Kind<>(
                "“…” × " + least + " … " + most,
                text ->
                        Optional.of(text)
                                .filter(t -> t.length() >= least && t.length() <= most)
                                .filter(t -> t.chars().noneMatch(Character::isISOControl)),
                "");
    }

    /** The key of an enum constant: HEADING_1 is heading1, SIGN_DATE is signDate. */
    static String key(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        return Stream.of(words)
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", words[0], ""));
    }
}
