package io.github.chengwen.font.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.font.Chosen;
import io.github.chengwen.font.Face;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.font.outline.Outline.Contour;
import io.github.chengwen.font.outline.Outline.Node;
import io.github.chengwen.font.truetype.FontData;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading the shapes of glyphs. */
@Tag("slow")
class OutlineTest {

    static Stream<Face> faces() {
        return FontCatalog.bundled().report().stream().map(Chosen::face).distinct();
    }

    @Test
    void coordinatesAreLongShortOrTheSame() throws IOException {
        // A triangle: (0,0) on the curve, (300,0) off it, (300,-5) on it.
        byte[] triangle =
                bytes(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0x31, 0x20, 0x15, 1, 44, 5);

        assertThat(SimpleGlyph.read(FontData.of(triangle)))
                .containsExactly(
                        new Contour(
                                List.of(
                                        new Node(0, 0, true),
                                        new Node(300, 0, false),
                                        new Node(300, -5, true))));
    }

    @Test
    void aGlyphThatEndsTooEarlyIsDamaged() {
        byte[] cut = bytes(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0);

        assertThatThrownBy(() -> SimpleGlyph.read(FontData.of(cut)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aPartMayBeMovedAndScaled() throws IOException {
        // Glyph 7, words, offsets, one scale of a half, no part behind it.
        byte[] part = bytes(0, 0x0B, 0, 7, 1, 0, 0xFF, 0xFF, 0x20, 0);

        assertThat(GlyphPart.read(FontData.of(part)))
                .isEqualTo(new GlyphPart(7, new GlyphTransform(.5, 0, 0, .5, 256, -1), 10, false));
    }

    @Test
    void oneTransformFollowsTheOther() {
        GlyphTransform half = new GlyphTransform(.5, 0, 0, .5, 10, 0);
        GlyphTransform turned = new GlyphTransform(0, -1, 1, 0, 0, 3);

        assertThat(half.then(turned).apply(new Node(20, 8, true)))
                .isEqualTo(new Node(-4, 23, true));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyShapeFillsTheBoxThatTheFontStates(Face face) {
        assertThat(IntStream.range(0, 0x30000).filter(face::covers))
                .isNotEmpty()
                .allMatch(codePoint -> fits(face.outline(codePoint), face.bounds(codePoint)));
    }

    /** A curve passes through its nodes on it, and stays among all of its nodes. */
    private static boolean fits(Outline shape, Box box) {
        List<Node> nodes = shape.contours().stream().flatMap(c -> c.nodes().stream()).toList();
        if (nodes.isEmpty()) {
            return box.equals(Box.EMPTY);
        }
        DoubleSummaryStatistics xs = perMille(nodes, Node::x);
        DoubleSummaryStatistics ys = perMille(nodes, Node::y);
        return nodes.stream().filter(Node::onCurve).allMatch(node -> isIn(box, node))
                && xs.getMin() < box.xMin() + 1
                && xs.getMax() > box.xMax() - 1
                && ys.getMin() < box.yMin() + 1
                && ys.getMax() > box.yMax() - 1;
    }

    private static DoubleSummaryStatistics perMille(
            List<Node> nodes, ToDoubleFunction<Node> coordinate) {
        return nodes.stream().mapToDouble(coordinate).map(c -> c * 1000).summaryStatistics();
    }

    private static boolean isIn(Box box, Node node) {
        double x = node.x() * 1000;
        double y = node.y() * 1000;
        return x > box.xMin() - 1 && x < box.xMax() + 1 && y > box.yMin() - 1 && y < box.yMax() + 1;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
