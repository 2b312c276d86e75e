package io.github.chengwen.input.word;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Characters of symbol fonts, which have places of their own, as Unicode has them. */
public final class Symbols {

    private static final Map<Integer, Integer> WINGDINGS =
            Map.ofEntries(
                    Map.entry(0x28, 0x260e),
                    Map.entry(0x2a, 0x2709),
                    Map.entry(0x46, 0x261e),
                    Map.entry(0x6c, 0x25cf),
                    Map.entry(0x6e, 0x25a0),
                    Map.entry(0x6f, 0x25a1),
                    Map.entry(0x71, 0x2751),
                    Map.entry(0x74, 0x25c6),
                    Map.entry(0x75, 0x25c6),
                    Map.entry(0x76, 0x2756),
                    Map.entry(0x9f, 0x2022),
                    Map.entry(0xa1, 0x25cb),
                    Map.entry(0xa4, 0x25c9),
                    Map.entry(0xa7, 0x25aa),
                    Map.entry(0xa8, 0x25a1),
                    Map.entry(0xab, 0x2605),
                    Map.entry(0xb6, 0x2606),
                    Map.entry(0xd8, 0x27a2),
                    Map.entry(0xdf, 0x2190),
                    Map.entry(0xe0, 0x2192),
                    Map.entry(0xe1, 0x2191),
                    Map.entry(0xe2, 0x2193),
                    Map.entry(0xf0, 0x21e8),
                    Map.entry(0xfb, 0x2717),
                    Map.entry(0xfc, 0x2713),
                    Map.entry(0xfd, 0x2612),
                    Map.entry(0xfe, 0x2611));

    private static final Map<Integer, Integer> WINGDINGS_2 =
            Map.of(
                    0x4f, 0x2717, 0x50, 0x2713, 0x51, 0x2612, 0x52, 0x2611, 0x53, 0x2612, 0x54,
                    0x2612, 0xa3, 0x25a1, 0x97, 0x25cf, 0x9a, 0x25cb);

    /** From A and from a. */
    private static final String SYMBOL_UPPER = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

    private static final String SYMBOL_LOWER = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static final Map<Integer, Integer> SYMBOL =
            Map.ofEntries(
                    Map.entry(0xa3, 0x2264),
                    Map.entry(0xa5, 0x221e),
                    Map.entry(0xac, 0x2190),
                    Map.entry(0xad, 0x2191),
                    Map.entry(0xae, 0x2192),
                    Map.entry(0xaf, 0x2193),
                    Map.entry(0xb0, 0xb0),
                    Map.entry(0xb1, 0xb1),
                    Map.entry(0xb3, 0x2265),
                    Map.entry(0xb4, 0xd7),
                    Map.entry(0xb7, 0x2022),
                    Map.entry(0xb8, 0xf7),
                    Map.entry(0xb9, 0x2260),
                    Map.entry(0xbb, 0x2248),
                    Map.entry(0xd6, 0x221a),
                    Map.entry(0xe5, 0x2211));

    private Symbols() {}

    /**
     * The character that a symbol font shows for one of its own.
     *
     * @param code as the file has it, in the private area or below 256
     */
    public static Optional<String> of(String font, int code) {
        int place = code & 0xff;
        String name = font.toLowerCase(Locale.ROOT).strip();
        return switch (name) {
            case "wingdings" -> circled(place).or(() -> mapped(WINGDINGS, place));
            case "wingdings 2" -> mapped(WINGDINGS_2, place);
            case "symbol" -> symbol(place);
            default ->
                    code >= 0x20 && (code < 0xe000 || code > 0xf8ff)
                            ? Optional.of(Character.toString(code))
                            : Optional.empty();
        };
    }

    /** ⓪ to ⑩, then ⓿ to ❿. */
    private static Optional<String> circled(int place) {
        if (place == 0x80) {
            return Optional.of("⓪");
        }
        if (place >= 0x81 && place <= 0x8a) {
            return Optional.of(Character.toString(0x2460 + place - 0x81));
        }
        return place >= 0x8c && place <= 0x95
                ? Optional.of(Character.toString(0x2776 + place - 0x8c))
                : Optional.empty();
    }

    private static Optional<String> symbol(int place) {
        if (place >= 'A' && place <= 'Z') {
            return Optional.of(String.valueOf(SYMBOL_UPPER.charAt(place - 'A')));
        }
        if (place >= 'a' && place <= 'z') {
            return Optional.of(String.valueOf(SYMBOL_LOWER.charAt(place - 'a')));
        }
        boolean plain = place >= '0' && place <= '9' || "()+.,/:;<=>[]".indexOf(place) >= 0;
        return plain ? Optional.of(Character.toString(place)) : mapped(SYMBOL, place);
    }

    private static Optional<String> mapped(Map<Integer, Integer> map, int place) {
        return Optional.ofNullable(map.get(place)).map(Character::toString);
    }
}
