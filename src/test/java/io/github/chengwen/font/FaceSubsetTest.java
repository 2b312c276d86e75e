package io.github.chengwen.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small font of some characters of a face. */
class FaceSubsetTest {

    private static final String WORDS = "同志们：2024年12月1日，大会——开幕。";

    static Stream<Face> faces() {
        return FontCatalog.bundled().report().stream().map(Chosen::face).distinct();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void itsCharactersLookAsInTheFace(Face face) throws IOException {
        Face subset = subset(face, WORDS);

        assertThat(WORDS.codePoints().filter(face::covers))
                .allSatisfy(
                        code -> {
                            assertThat(subset.outline(code)).isEqualTo(face.outline(code));
                            assertThat(subset.bounds(code)).isEqualTo(face.bounds(code));
                            assertThat(subset.advance(code)).isEqualTo(face.advance(code));
                        });
    }

    @ParameterizedTest
    @MethodSource("faces")
    void itHasNoOtherCharacter(Face face) throws IOException {
        Face subset = subset(face, "会");

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(subset::covers))
                .containsExactlyElementsOf(face.covers('会') ? List.of((int) '会') : List.of());
    }

    @Test
    void aLetterThatIsPutTogetherBringsItsParts() throws IOException {
        Face latin = TestFaces.chosen(FontCatalog.bundled(), FaceRole.LATIN).face();

        assertThat(subset(latin, "é").outline('é')).isEqualTo(latin.outline('é'));
        assertThat(latin.outline('é').contours()).hasSizeGreaterThan(2);
    }

    @Test
    void itIsSmallAndItsTablesAddUp() throws IOException {
        Face face = TestFaces.chosen(FontCatalog.bundled(), FaceRole.FANG_SONG).face();
        byte[] font = face.subset(characters(face, WORDS));

        assertThat(font).hasSizeLessThan(20_000);
        FontData directory = FontData.of(font);
        for (int entry = 12; entry < 12 + 16 * directory.unsigned16(4); entry += 16) {
            long offset = directory.unsigned32(entry + 8);
            FontData table = directory.slice(offset, (directory.unsigned32(entry + 12) + 3) & ~3);
            long sum = 0;
            for (int i = 0; i < table.length(); i += 4) {
                sum += table.unsigned32(i);
            }
            assertThat(directory.unsigned32(entry + 4)).isEqualTo(sum & 0xFFFFFFFFL);
        }
    }

    @Test
    void theSameCharactersGiveTheSameBytes() throws IOException {
        Face face = TestFaces.chosen(FontCatalog.bundled(), FaceRole.KAI).face();

        assertThat(face.subset(characters(face, "会议")))
                .isEqualTo(face.subset(characters(face, "议会议")));
    }

    private static Face subset(Face face, String words) throws IOException {
        return Face.read("subset.ttf", face.subset(characters(face, words)));
    }

    private static BitSet characters(Face face, String words) {
        return words.codePoints()
                .filter(face::covers)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
