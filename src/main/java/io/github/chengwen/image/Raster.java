package io.github.chengwen.image;

import io.github.chengwen.text.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures; what is transparent in them is white, as paper is. */
public final class Raster {

    private static final int COMPONENTS = 3;

    private Raster() {}

    /** The pixels; a picture whose pixels are damaged is white. */
    public static BufferedImage of(PictureFile file) {
        BufferedImage white =
                new BufferedImage(file.width(), file.height(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = white.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, file.width(), file.height());
        decoded(file).ifPresent(image -> graphics.drawImage(image, 0, 0, null));
        graphics.dispose();
        return white;
    }

    /** Red, green and blue of each pixel, row by row. */
    public static byte[] rgb(PictureFile file) {
        BufferedImage image = of(file);
        byte[] rgb = new byte[file.width() * file.height() * COMPONENTS];
        int[] row = new int[file.width()];
        int at = 0;
        for (int y = 0; y < file.height(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                rgb[at++] = (byte) (pixel >> 16);
                rgb[at++] = (byte) (pixel >> 8);
                rgb[at++] = (byte) pixel;
            }
        }
        return rgb;
    }

    /** Whether its pixels can be decoded. */
    public static boolean isWhole(PictureFile file) {
        return decoded(file).isPresent();
    }

    private static Optional<BufferedImage> decoded(PictureFile file) {
        try {
            // In memory: the usual way writes a file for its cache.
            return Optional.ofNullable(
                    ImageIO.read(
                            new MemoryCacheImageInputStream(
                                    new ByteArrayInputStream(file.bytes()))));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
