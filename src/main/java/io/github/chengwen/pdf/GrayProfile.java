package io.github.chengwen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The ICC profile of the output intent: gray of gamma 2.2 under D50, which is all that black text
 * needs (F-21: the output intent is a gray ICC profile). A file of the program's own, as the JDK's
 * profile differs from release to release.
 */
final class GrayProfile {

    private static final String FILE = "gray-gamma-2.2.icc";

    private GrayProfile() {}

    static byte[] bytes() {
        try (InputStream in = GrayProfile.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(in, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
