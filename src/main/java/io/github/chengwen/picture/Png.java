package io.github.chengwen.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as PNG files (ISO/IEC 15948), without a date or anything else that changes. */
final class Png {

    private static final String METADATA = "javax_imageio_png_1.0";
    private static final double INCHES_PER_METRE = 1 / .0254;

    /** Half as hard as can be: the last few per cent would take several times as long. */
    private static final float QUALITY = .5f;

    private Png() {}

    /**
     * The file.
     *
     * @param dpi pixels an inch, so that programs show and print the picture in its true size
     */
    static byte[] of(BufferedImage picture, int dpi) {
        // The only PNG writer of the JDK; on the class path of Chengwen there is no other.
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(picture), how);
            metadata.mergeTree(METADATA, size(dpi));
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, metadata), how);
        } catch (IIOInvalidTreeException e) {
            throw new IllegalStateException("the JDK's PNG writer has changed", e);
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes does not fail", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode size(int dpi) {
        String pixelsPerMetre = String.valueOf(Math.round(dpi * INCHES_PER_METRE));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", pixelsPerMetre);
        size.setAttribute("pixelsPerUnitYAxis", pixelsPerMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(size);
        return root;
    }
}
