package io.github.chengwen.picture;

import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.glyph.DrawOperation;
import io.github.chengwen.glyph.DrawOperations;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.glyph.PlacedGlyph;
import io.github.chengwen.image.Raster;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.Rule;
import io.github.chengwen.style.PageGeometry;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Draws a page as a printer without any means of its own would: in shades of grey (P-07: text is
 * black), and in colours where something on it is red (E-09).
 */
public final class PagePicture implements DrawOperation.Cases<PagePicture> {

    private static final double POINTS_PER_INCH = 72;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Glyphs glyphs;
    private final double pixelsPerPoint;
    private final AffineTransform number;

    private PagePicture(Page page, PageGeometry paper, FontCatalog fonts, int dpi) {
        pixelsPerPoint = dpi / POINTS_PER_INCH;
        int width = pixels(paper.width().points());
        int height = pixels(paper.height().points());
        // The upright page, turned to the right: its number is at the left.
        number =
                page.across() ? new AffineTransform(0, 1, -1, 0, height, 0) : new AffineTransform();
        image =
                new BufferedImage(
                        page.across() ? height : width,
                        page.across() ? width : height,
                        page.isColoured()
                                ? BufferedImage.TYPE_3BYTE_BGR
                                : BufferedImage.TYPE_BYTE_GRAY);
        graphics = image.createGraphics();
        glyphs = new Glyphs(fonts);
    }

    /**
     * The page as a PNG file; the same arguments give the same bytes.
     *
     * @param paper the size of the page
     * @param fonts the faces that draw it
     * @param dpi pixels an inch
     */
    public static byte[] png(Page page, PageGeometry paper, FontCatalog fonts, int dpi) {
        PagePicture picture = new PagePicture(page, paper, fonts, dpi);
        picture.draw(page);
        return Png.of(picture.image, dpi);
    }

    private int pixels(double points) {
        return Math.max(1, (int) Math.round(points * pixelsPerPoint));
    }

    private void draw(Page page) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        // Strokes must not be shifted to whole pixels: nothing of a page is where it is by chance.
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        DrawOperations operations = new DrawOperations(glyphs);
        for (Item item : page.items()) {
            graphics.setTransform(item instanceof PageNumberRow ? number : new AffineTransform());
            item.match(operations).forEach(operation -> operation.match(this));
        }
        graphics.dispose();
    }

    @Override
    public PagePicture line(DrawOperation.Line line) {
        for (PlacedGlyph glyph : glyphs.place(line.runs())) {
            AffineTransform place =
                    AffineTransform.getScaleInstance(pixelsPerPoint, pixelsPerPoint);
            place.translate(glyph.origin() / 1000, line.baseline() / 1000.0);
            double size = glyph.size() / 1000.0;
            place.scale(size * glyph.scale(), -size);
            graphics.setColor(new Color(glyph.ink().rgb()));
            graphics.fill(
                    GlyphPath.of(glyph.face().outline(glyph.codePoint()))
                            .createTransformedShape(place));
        }
        return this;
    }

    @Override
    public PagePicture figure(DrawOperation.Figure figure) {
        PictureItem item = figure.picture();
        double scale = pixelsPerPoint / 1000;
        AffineTransform place =
                AffineTransform.getTranslateInstance(item.x() * scale, item.y() * scale);
        place.scale(
                item.width() * scale / item.file().width(),
                item.height() * scale / item.file().height());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(Raster.of(item.file()), place, null);
        return this;
    }

    @Override
    public PagePicture fill(DrawOperation.Fill fill) {
        Rule rule = fill.rule();
        double scale = pixelsPerPoint / 1000;
        graphics.setColor(new Color(rule.ink().rgb()));
        graphics.fill(
                new Rectangle2D.Double(
                        rule.x() * scale,
                        rule.y() * scale,
                        rule.width() * scale,
                        rule.height() * scale));
        return this;
    }
}
