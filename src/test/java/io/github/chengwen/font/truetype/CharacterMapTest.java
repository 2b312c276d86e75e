package io.github.chengwen.font.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** The two subtables that say which glyph a character has. */
class CharacterMapTest {
    private static final int GLYPHS = 50;

    @Test
    void aSegmentCountsUpFromItsDelta() throws IOException {
        CharacterMap map = SegmentMap.parse(segments('a', 'c', 7 - 'a', 0), GLYPHS);

        assertThat("abcd".chars().map(map::glyph)).containsExactly(7, 8, 9, 0);
    }

    @Test
    void aSegmentMayListItsGlyphs() throws IOException {
        CharacterMap map = SegmentMap.parse(segments('a', 'c', 0, 4, 30, 0, 20), GLYPHS);

        assertThat("abc".chars().map(map::glyph)).containsExactly(30, 0, 20);
    }

    @Test
    void aGroupReachesBeyondTheBasicPlane() throws IOException {
        CharacterMap map = GroupMap.parse(groups(0x20000, 0x20002, 5), GLYPHS);

        assertThat(map.glyph(0x20002)).isEqualTo(7);
        assertThat(map.glyph(0x20003)).isZero();
    }

    @Test
    void aGlyphThatTheFontDoesNotHaveCountsAsMissing() throws IOException {
        CharacterMap map = GroupMap.parse(groups(0, Character.MAX_CODE_POINT, 1), GLYPHS);

        assertThat(map.size()).isEqualTo(GLYPHS - 1);
    }

    @Test
    void groupsThatOverlapAreRefused() {
        assertThatThrownBy(() -> GroupMap.parse(groups(10, 20, 1, 15, 30, 1), GLYPHS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("order");
    }

    /** One segment, then the closing one; the list of glyphs follows the last range offset. */
    private static FontData segments(
            int first, int end, int delta, int rangeOffset, int... glyphs) {
        ByteBuffer table = ByteBuffer.allocate(32 + 2 * glyphs.length);
        put(table, 4, table.capacity(), 0, 4, 0, 0, 0, end, 0xFFFF, 0, first, 0xFFFF);
        put(table, delta, 1, rangeOffset, 0);
        put(table, glyphs);
        return FontData.of(table.array());
    }

    private static FontData groups(int... groups) {
        ByteBuffer table = ByteBuffer.allocate(16 + 4 * groups.length);
        table.position(12).putInt(groups.length / 3);
        for (int value : groups) {
            table.putInt(value);
        }
        return FontData.of(table.array());
    }

    private static void put(ByteBuffer table, int... values) {
        for (int value : values) {
            table.putShort((short) value);
        }
    }
}
