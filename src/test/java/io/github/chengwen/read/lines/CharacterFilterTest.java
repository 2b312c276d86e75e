package io.github.chengwen.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that no face can set (F-40). */
final class CharacterFilterTest {

    private static String clean(String text) {
        return CharacterFilter.clean(Traced.of(text, 0), new Diagnostics.Builder()).text();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x200d, 0xe000, 0xd800, 0x0378, 0x1f000, 0x1faff, 0xfffc, 0xfffd, 0xfe00,
                0xfe0f, 0xf0000
            })
    void aCharacterIsDropped(int c) {
        assertThat(clean("春" + Character.toString(c) + "耕")).isEqualTo("春耕");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', 'a', '春', 0x3000, 0xfdfd, 0xfe10, '。', '★', 0x1fb00, 0x2000b})
    void aCharacterStays(int c) {
        String text = "春" + Character.toString(c) + "耕";

        assertThat(clean(text)).isEqualTo(text);
    }

    /** The sign before U+FE0F is a picture unless it is a key. */
    @ParameterizedTest
    @CsvSource({"春\u2764\ufe0f耕, 春耕", "春1\ufe0f耕, 春1耕", "春\u2764耕, 春\u2764耕", "春~\ufe0f耕, 春~耕"})
    void aPictureGoesWithItsMark(String text, String cleaned) {
        assertThat(clean(text)).isEqualTo(cleaned);
    }

    @Test
    void aCleanLineIsLeftAlone() {
        Traced line = Traced.of("春耕", 0);

        assertThat(CharacterFilter.clean(line, new Diagnostics.Builder())).isSameAs(line);
    }
}
