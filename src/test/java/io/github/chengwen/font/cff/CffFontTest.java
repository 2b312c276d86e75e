package io.github.chengwen.font.cff;

import static io.github.chengwen.font.cff.TestCff.op;
import static io.github.chengwen.font.cff.TestCff.program;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.FontHeader;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFParser;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading PostScript outlines and making subsets of them; fontbox reads the subsets. */
final class CffFontTest {

    private static final byte[] HSTEMHM = op(18);
    private static final byte[] HMOVETO = op(22);
    private static final byte[] RMOVETO = op(21);
    private static final byte[] RLINETO = op(5);
    private static final byte[] HLINETO = op(6);
    private static final byte[] VLINETO = op(7);
    private static final byte[] RRCURVETO = op(8);
    private static final byte[] HHCURVETO = op(27);
    private static final byte[] HVCURVETO = op(31);
    private static final byte[] FLEX = op(12, 35);
    private static final byte[] CALLSUBR = op(10);
    private static final byte[] CALLGSUBR = op(29);
    private static final byte[] RETURN = op(11);
    private static final byte[] ENDCHAR = op(14);

    private static final int MUTATIONS = 20_000;

    /** What a number means to a call where there are few subroutines. */
    private static final int FIRST = -107;

    private static final TestCff FONT =
            new TestCff()
                    .local(program(50, HLINETO, 60, VLINETO, RETURN))
                    .global(program(70, HLINETO, FIRST, CALLSUBR, RETURN))
                    .glyph(program(ENDCHAR))
                    .glyph(
                            program(
                                    100, 100, RMOVETO, 100, 0, RLINETO, 50, 0, 50, 50, 0, 50,
                                    RRCURVETO, ENDCHAR))
                    .glyph(program(10, 20, RMOVETO, FIRST, CALLSUBR, ENDCHAR))
                    .glyph(program(10, HMOVETO, FIRST, CALLGSUBR, ENDCHAR))
                    .glyph(
                            program(
                                    500,
                                    1,
                                    2,
                                    HSTEMHM,
                                    3,
                                    4,
                                    op(19, 0xc0),
                                    5,
                                    5,
                                    RMOVETO,
                                    40,
                                    HLINETO,
                                    40,
                                    VLINETO,
                                    ENDCHAR))
                    .glyph(
                            program(
                                    0, HMOVETO, 30, 20, 30, 40, HVCURVETO, 5, 30, 10, 20, 30,
                                    HHCURVETO, ENDCHAR))
                    .glyph(
                            program(
                                    0, HMOVETO, 10, 0, 10, 5, 10, 5, 10, 0, 10, -5, 10, -5, 50,
                                    FLEX, 90, VLINETO, ENDCHAR));

    @Test
    void linesAndCurvesAreMeasured() throws IOException {
        assertThat(font().box(1)).isEqualTo(new Box(100, 100, 300, 200));
    }

    @Test
    void aGlyphWithoutInkHasNoBox() throws IOException {
        assertThat(font().box(0)).isEqualTo(Box.EMPTY);
    }

    @Test
    void subroutinesAreRun() throws IOException {
        assertThat(font().box(2)).isEqualTo(new Box(10, 20, 60, 80));
        assertThat(font().box(3)).isEqualTo(new Box(10, 0, 130, 60));
    }

    @Test
    void theMaskOfHintsIsNoProgram() throws IOException {
        assertThat(font().box(4)).isEqualTo(new Box(5, 5, 45, 45));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void anotherReaderSeesTheSameInASubset(int glyph) throws IOException {
        CFFCIDFont subset = subset(List.of(0, 6, 5, 4, 3, 2, 1));
        Rectangle2D seen = new Area(subset.getType2CharString(7 - glyph).getPath()).getBounds2D();
        Box box = font().box(glyph);

        assertThat(subset.getNumCharStrings()).isEqualTo(7);
        assertThat(seen.getMinX()).isCloseTo(box.xMin(), within());
        assertThat(seen.getMinY()).isCloseTo(box.yMin(), within());
        assertThat(seen.getMaxX()).isCloseTo(box.xMax(), within());
        assertThat(seen.getMaxY()).isCloseTo(box.yMax(), within());
    }

    private static Offset<Double> within() {
        return Offset.offset(1.0);
    }

    @Test
    void aSubsetOfASubsetIsTheSame() throws IOException {
        byte[] subset = font().subset(List.of(0, 3, 2), "Test");

        assertThat(read(subset).subset(List.of(0, 1, 2), "Test")).isEqualTo(subset);
    }

    @Test
    void aSubroutineThatCallsItselfIsRefused() throws IOException {
        TestCff endless =
                new TestCff()
                        .local(program(FIRST, CALLSUBR, RETURN))
                        .glyph(program(FIRST, CALLSUBR, ENDCHAR));

        CffFont font = read(endless.bytes());
        assertThatThrownBy(() -> font.outline(0)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsDamagedIsRefusedAndNothingElseHappens() {
        Random random = new Random(17);
        byte[] whole = FONT.bytes();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int k = random.nextInt(4); k >= 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                CffFont font = read(damaged);
                font.outline(random.nextInt(7));
                font.subset(List.of(0, 1, 2, 3, 4, 5, 6), "Test");
            } catch (IOException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    private static CffFont font() throws IOException {
        return read(FONT.bytes());
    }

    private static CffFont read(byte[] table) throws IOException {
        return CffFont.parse(FontData.of(table), new FontHeader(1000, false, false, false, 7));
    }

    private static CFFCIDFont subset(List<Integer> glyphs) throws IOException {
        byte[] program = font().subset(glyphs, "Test");
        return (CFFCIDFont) new CFFParser().parse(program, () -> program).get(0);
    }
}
