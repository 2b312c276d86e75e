package io.github.chengwen.ofd;

import static io.github.chengwen.ofd.OfdFile.all;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Format;
import io.github.chengwen.Output;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * A page as a viewer shows it that knows the file alone: each character by the character map of its
 * embedded font, read by the JDK, at the place that boundary, origin and distances say, cut off at
 * the boundary. It is the page that we draw ourselves.
 */
class DrawnPageTest {

    private static final int DPI = 96;
    private static final double PIXELS_PER_MILLIMETRE = DPI / 25.4;

    /** Outlines of this size are not changed by what fonts say of small sizes. */
    private static final int LARGE = 1000;

    private static final int SHADES = 16;
    private static final int PIXELS = 10;

    @Test
    void aViewerShowsThePageThatWeDraw() throws IOException, FontFormatException {
        assertThat(differences(OfdOptions.DEFAULT)).isLessThan(PIXELS);
    }

    @Test
    void soItDoesOfAnArchive() throws IOException, FontFormatException {
        assertThat(differences(new OfdOptions(OfdProfile.ARCHIVE, true))).isLessThan(PIXELS);
    }

    /** How many pixels differ by more than a few shades. */
    private static long differences(OfdOptions options) throws IOException, FontFormatException {
        Output output = OfdFile.output(OfdFile.SPEECH, options);
        OfdFile file = OfdFile.of(output.file(Format.OFD).orElseThrow().toByteArray());
        BufferedImage own =
                ImageIO.read(
                        new ByteArrayInputStream(output.pictures().page(1, DPI).toByteArray()));
        BufferedImage viewed = view(file, own.getWidth(), own.getHeight());
        return IntStream.range(0, own.getWidth() * own.getHeight())
                .filter(
                        i -> {
                            int x = i % own.getWidth();
                            int y = i / own.getWidth();
                            int one = own.getRaster().getSample(x, y, 0);
                            return Math.abs(one - viewed.getRaster().getSample(x, y, 0)) > SHADES;
                        })
                .count();
    }

    private static BufferedImage view(OfdFile file, int width, int height)
            throws IOException, FontFormatException {
        Map<String, Font> fonts = new HashMap<>();
        for (Element font : all(file.root("PublicRes.xml"), "Font").toList()) {
            byte[] program = file.part("Res/" + font.getTextContent());
            fonts.put(
                    font.getAttribute("ID"),
                    Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(program))
                            .deriveFont((float) LARGE));
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(PIXELS_PER_MILLIMETRE, PIXELS_PER_MILLIMETRE);
        for (Element object : all(file.pages().get(0), "TextObject").toList()) {
            Font font = Objects.requireNonNull(fonts.get(object.getAttribute("Font")));
            draw(object, font, graphics);
        }
        graphics.dispose();
        return image;
    }

    private static void draw(Element object, Font font, Graphics2D graphics) {
        double[] box = OfdFile.numbers(object.getAttribute("Boundary"));
        graphics.setClip(new Rectangle2D.Double(box[0], box[1], box[2], box[3]));
        Element code = all(object, "TextCode").findFirst().orElseThrow();
        double x = box[0] + Double.parseDouble(code.getAttribute("X"));
        double y = box[1] + Double.parseDouble(code.getAttribute("Y"));
        double size = Double.parseDouble(object.getAttribute("Size")) / LARGE;
        String scale = object.getAttribute("HScale");
        double wide = scale.isEmpty() ? size : size * Double.parseDouble(scale);
        double[] distances = OfdFile.numbers(code.getAttribute("DeltaX"));
        List<String> characters =
                code.getTextContent().codePoints().mapToObj(Character::toString).toList();
        FontRenderContext unhinted = new FontRenderContext(null, true, true);
        for (int i = 0; i < characters.size(); i++) {
            GlyphVector glyph = font.createGlyphVector(unhinted, characters.get(i));
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(wide, size);
            graphics.fill(place.createTransformedShape(glyph.getOutline()));
            x += i < distances.length ? distances[i] : 0;
        }
    }
}
