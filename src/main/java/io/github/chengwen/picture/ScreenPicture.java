package io.github.chengwen.picture;

import io.github.chengwen.image.Raster;
import io.github.chengwen.text.PictureFile;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture of a draft for a screen, as it is printed: on white, not turned by what its file says
 * of the camera, white where its pixels are damaged. No larger than a screen shows.
 */
public final class ScreenPicture {

    /** Pixels across or down; the text of a page is as wide as 1,850 on a fine screen. */
    private static final int MOST = 1800;

    private static final int DPI = 96;

    private ScreenPicture() {}

    /** The media type of {@link #bytes}. */
    public static String type(PictureFile file) {
        return file.type() == PictureFile.Type.PNG ? "image/png" : "image/jpeg";
    }

    /** The file for the screen: a PNG of a PNG, a JPEG of a JPEG. */
    public static byte[] bytes(PictureFile file) throws IOException {
        BufferedImage image = shrunk(Raster.of(file));
        if (file.type() == PictureFile.Type.PNG) {
            return Png.of(image, DPI);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: the usual way writes a file for its cache.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "jpeg", out);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage shrunk(BufferedImage image) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        if (longer <= MOST) {
            return image;
        }
        int width = Math.max(1, (int) ((long) image.getWidth() * MOST / longer));
        int height = Math.max(1, (int) ((long) image.getHeight() * MOST / longer));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }
}
