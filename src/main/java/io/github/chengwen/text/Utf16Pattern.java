package io.github.chengwen.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 that carries no byte order mark. */
final class Utf16Pattern {

    /** Least percentage of code units that must be of a kind found in Chinese office texts. */
    private static final int PLAUSIBLE_PERCENT = 95;

    private Utf16Pattern() {}

    /** By NUL bytes: ASCII characters, such as line ends, have one, always in the same half. */
    static Optional<Charset> byNulBytes(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (bytes.length % 2 != 0 || even == odd) {
            return Optional.empty();
        }
        // Characters such as 一 (U+4E00) have a NUL in the other half, so some are tolerated there.
        Charset likely = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return plausible(bytes, likely) ? Optional.of(likely) : Optional.empty();
    }

    /** By the plausibility of the code units, for the rare text without any ASCII character. */
    static Optional<Charset> byPlausibleUnits(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        if (plausible(bytes, StandardCharsets.UTF_16LE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return plausible(bytes, StandardCharsets.UTF_16BE)
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean plausible(byte[] bytes, Charset charset) {
        int high = charset.equals(StandardCharsets.UTF_16LE) ? 1 : 0;
        int good = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            int unit = (bytes[i + high] & 0xff) << 8 | (bytes[i + 1 - high] & 0xff);
            if (isUsual(unit)) {
                good++;
            }
        }
        return good * 2L * 100 >= (long) bytes.length * PLAUSIBLE_PERCENT;
    }

    private static boolean isUsual(int unit) {
        return unit >= 0x4e00 && unit <= 0x9fff
                || unit >= 0x3000 && unit <= 0x303f
                || unit >= 0xff00 && unit <= 0xffef
                || unit >= 0x2000 && unit <= 0x26ff
                || unit >= 0x20 && unit <= 0xff
                || unit == '\n'
                || unit == '\r'
                || unit == '\t';
    }
}
