package io.github.chengwen.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.font.truetype.FontData;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A subset as a font that programs use which know nothing of the document around it. */
class SubsetFileTest {

    private static final String WORDS = "2024年大会，开幕";

    static Stream<Face> faces() throws IOException {
        byte[] postScript =
                TestFont.named("FangSong_GB2312").withPostScriptOutlines().with(WORDS, 900).bytes();
        return Stream.concat(
                FontCatalog.bundled().report().stream().map(Chosen::face).distinct(),
                Stream.of(Face.read("a.otf", postScript, 0)));
    }

    private static byte[] file(Face face) throws IOException {
        return face.file(face.subset(characters(face)), name(face));
    }

    /** Programs take fonts of one name for one font. */
    private static String name(Face face) {
        return face.description().name() + "-ABCDEF";
    }

    private static BitSet characters(Face face) {
        BitSet characters = new BitSet();
        WORDS.codePoints().filter(face::covers).forEach(characters::set);
        return characters;
    }

    @ParameterizedTest
    @MethodSource("faces")
    void javaFindsEachCharacterByItsCodeAndAsWideAsInTheFace(Face face)
            throws IOException, FontFormatException {
        Font font =
                Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file(face)))
                        .deriveFont(1000f);
        FontRenderContext exactly = new FontRenderContext(null, true, true);

        assertThat(font.getFamily()).isEqualTo(name(face));
        assertThat(characters(face).stream())
                .isNotEmpty()
                .allSatisfy(
                        character -> {
                            String text = Character.toString(character);
                            assertThat(font.canDisplay(character)).isTrue();
                            assertThat(font.getStringBounds(text, exactly).getWidth())
                                    .isBetween(
                                            face.advance(character) - 1.0,
                                            face.advance(character) + 1.0);
                        });
    }

    @ParameterizedTest
    @MethodSource("faces")
    void aStrictReaderTakesItsTables(Face face) throws IOException {
        OpenTypeFont font = new OTFParser().parse(new RandomAccessReadBuffer(file(face)));

        assertThat(font.getName()).isEqualTo(name(face));
        assertThat(font.getOS2Windows().getFsType()).isEqualTo((short) face.fsType());
        assertThat(font.getUnicodeCmapLookup().getGlyphId(characters(face).nextSetBit(0)))
                .isEqualTo(1);
        for (String table : new String[] {"cmap", "head", "hhea", "hmtx", "maxp", "name", "post"}) {
            assertThat(font.getTableMap()).containsKey(table);
        }
    }

    /** OpenType, "head": what checksumAdjustment is for. */
    @ParameterizedTest
    @MethodSource("faces")
    void theWholeFileAddsUp(Face face) throws IOException {
        FontData font = FontData.of(file(face));
        int sum = 0;
        for (int i = 0; i < font.length(); i += Integer.BYTES) {
            sum += ByteBuffer.wrap(font.slice(i, Integer.BYTES).copy()).getInt();
        }

        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }
}
