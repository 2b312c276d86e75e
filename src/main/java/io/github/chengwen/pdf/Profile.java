package io.github.chengwen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The ICC profile of the output intent (F-21): files of the program's own, as the JDK's profiles
 * differ from release to release.
 */
enum Profile {
    /** Gray of gamma 2.2 under D50, which is all that black text needs. */
    GRAY("gray-gamma-2.2.icc", "Gray gamma 2.2", 1),
    /** Where something is red; gray is legal under it too. */
    SRGB("srgb.icc", "sRGB IEC61966-2.1", 3);

    private final String file;
    private final String title;
    private final int components;

    Profile(String file, String title, int components) {
        this.file = file;
        this.title = title;
        this.components = components;
    }

    byte[] bytes() {
        try (InputStream in = Profile.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file calls it. */
    String title() {
        return title;
    }

    /** How many numbers make a colour. */
    int components() {
        return components;
    }
}
