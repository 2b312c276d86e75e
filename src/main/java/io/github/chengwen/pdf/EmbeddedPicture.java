package io.github.chengwen.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import io.github.chengwen.image.Raster;
import io.github.chengwen.text.PictureFile;
import java.awt.color.ICC_Profile;
import java.io.IOException;

/**
 * A picture as a PDF holds it (F-36): a JPEG as it is, a PNG as pixels on white, because the first
 * part of the archive standard knows no transparency.
 */
final class EmbeddedPicture {

    private static final int COMPONENTS = 3;
    private static final int BITS = 8;

    private EmbeddedPicture() {}

    /**
     * A picture of the file.
     *
     * @param told whether its colours say which red, green and blue they mean: no device has them
     *     where four inks are intended
     */
    static Image of(PictureFile file, boolean told) {
        Image image = of(file);
        if (told && image.getColorspace() == COMPONENTS) {
            image.tagICC(ICC_Profile.getInstance(Profile.SRGB.bytes()));
        }
        return image;
    }

    private static Image of(PictureFile file) {
        try {
            return file.type() == PictureFile.Type.JPEG
                    ? Image.getInstance(file.bytes())
                    : pixels(file);
        } catch (IOException | RuntimeException e) {
            // What calls itself a JPEG and is none.
            return pixels(file);
        }
    }

    private static Image pixels(PictureFile file) {
        try {
            return Image.getInstance(
                    file.width(), file.height(), COMPONENTS, BITS, Raster.rgb(file));
        } catch (BadElementException e) {
            throw new IllegalStateException("three components of a byte", e);
        }
    }
}
