package io.github.chengwen.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.font.outline.Outline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a face: measures, and files that are no good. */
class FaceTest {
    private static final String BEYOND_BASIC_PLANE = "𠮷";
    private static final int MUTATIONS = 20_000;

    @Test
    void aDamagedGlyphHasNoShape() throws IOException {
        // Every glyph of the test font claims a contour and has none.
        Face face = read(TestFont.named("Test").with("中", 1000).bytes());

        assertThat(face.outline('中')).isEqualTo(Outline.EMPTY);
    }

    @Test
    void measuresAreInThousandthsOfAnEm() throws IOException {
        Face face = read(TestFont.named("Test").with("中", 1000).with("i", 278).bytes());

        assertThat(face.advance('中')).isEqualTo(1000);
        assertThat(face.advance('i')).isEqualTo(278);
        assertThat(face.bounds('中')).isEqualTo(new Box(0, -100, 500, 400));
    }

    @Test
    void aCharacterWithoutGlyphIsNotCovered() throws IOException {
        Face face = read(TestFont.named("Test").with("中", 1000).bytes());

        assertThat(face.covers('中')).isTrue();
        assertThat(face.covers('国')).isFalse();
        assertThat(face.bounds('国')).isEqualTo(Box.EMPTY);
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOneCharacter() throws IOException {
        Face face = read(TestFont.named("Test").with(BEYOND_BASIC_PLANE, 1000).bytes());

        assertThat(face.covers(BEYOND_BASIC_PLANE.codePointAt(0))).isTrue();
        assertThat(face.covers(BEYOND_BASIC_PLANE.charAt(0))).isFalse();
    }

    @Test
    void theFamilyIsNamedInChineseWhereTheFontDoesSo() throws IOException {
        assertThat(read(TestFont.named("FangSong").inChinese("仿宋").bytes()).family())
                .isEqualTo("仿宋");
    }

    @Test
    void aFaceOfACollectionIsReadByItsNumber() throws IOException {
        byte[] collection =
                TestFont.collection(
                        TestFont.named("SimSun").with("中", 1000),
                        TestFont.named("NSimSun").with("中", 500));

        assertThat(Face.read("test.ttc", collection, 0).advance('中')).isEqualTo(1000);
        assertThat(Face.read("test.ttc", collection, 1).advance('中')).isEqualTo(500);
        assertThat(Face.read("test.ttc", collection, 1).family()).isEqualTo("NSimSun");
    }

    @Test
    void aFaceThatACollectionLacksIsRefused() {
        byte[] collection = TestFont.collection(TestFont.named("Test").with("中", 1000));

        assertThatThrownBy(() -> Face.read("test.ttc", collection, 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("test.ttc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ttcf", "PK\u0003\u0004 not a font", "\0\1\0\0"})
    void whatIsNoFontIsRefused(String content) {
        assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("test.ttf");
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] font = TestFont.named("Test").with("中国", 1000).bytes();

        for (int length = 0; length < font.length; length++) {
            byte[] cut = Arrays.copyOf(font, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aDamagedFontIsReadOrRefusedButNeverCrashes() {
        byte[] font = TestFont.named("Test").with("中国" + BEYOND_BASIC_PLANE, 1000).bytes();
        Random random = new Random(9704);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = font.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                Face face = read(damaged);
                assertThat(face.advance('中')).isNotNegative();
                assertThat(face.bounds('中')).isNotNull();
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("test.ttf");
                refused++;
            }
        }
        assertThat(refused).isBetween(1, MUTATIONS - 1);
    }

    private static Face read(byte[] content) throws IOException {
        return Face.read("test.ttf", content, 0);
    }
}
