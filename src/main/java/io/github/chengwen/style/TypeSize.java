package io.github.chengwen.style;

import java.util.Map;
import java.util.Optional;

/** The named type sizes (字号) of Chinese typography (norm.md 1.4). */
final class TypeSize {

    private static final Map<String, Length> SIZES =
            Map.ofEntries(
                    size("初号", 42),
                    size("小初", 36),
                    size("一号", 26),
                    size("小一", 24),
                    size("二号", 22),
                    size("小二", 18),
                    size("三号", 16),
                    size("小三", 15),
                    size("四号", 14),
                    size("小四", 12),
                    size("五号", 10.5),
                    size("小五", 9),
                    size("六号", 7.5),
                    size("小六", 6.5),
                    size("七号", 5.5),
                    size("八号", 5));

    private TypeSize() {}

    private static Map.Entry<String, Length> size(String name, double points) {
        return Map.entry(name, Length.ofPoints(points));
    }

    /** The size with this name. */
    static Optional<Length> named(String name) {
        return Optional.ofNullable(SIZES.get(name));
    }
}
