package io.github.chengwen.font.truetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A character map that is written is read as the same. */
class CharacterMapWriterTest {

    static Stream<int[]> characters() {
        return Stream.of(
                "会".codePoints().toArray(),
                "abc会议".codePoints().sorted().toArray(),
                new int[] {'a', 0xFFFD, 0x10000, 0x10001, 0x20BB7},
                IntStream.range(0, 20_000).map(i -> 0x3000 + 2 * i).toArray());
    }

    @ParameterizedTest
    @MethodSource("characters")
    void eachCharacterHasItsGlyphAndNoOtherHasOne(int[] characters) throws IOException {
        CharacterMap map = CharacterMap.parse(written(characters), characters.length + 1);

        assertThat(map.size()).isEqualTo(characters.length);
        for (int i = 0; i < characters.length; i++) {
            assertThat(map.glyph(characters[i])).isEqualTo(i + 1);
        }
    }

    @Test
    void onlyWhereTheBasicPlaneDoesNotSufficeThereIsASecondTable() throws IOException {
        assertThat(written(new int[] {'a', '会'}).unsigned16(2)).isEqualTo(1);
        assertThat(written(new int[] {'a', 0x20BB7}).unsigned16(2)).isEqualTo(2);
    }

    private static FontData written(int[] characters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CharacterMapWriter.of(characters).write(new DataOutputStream(bytes));
        return FontData.of(bytes.toByteArray());
    }
}
