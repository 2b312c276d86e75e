package io.github.chengwen;

import io.github.chengwen.image.Raster;
import io.github.chengwen.input.manuscript.PictureReader;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.PictureFile;
import java.util.Optional;

/**
 * A picture of the user's own seal (B-07), for the signature of an official document. The program
 * draws none itself and has none.
 */
public final class Seal {

    private final PictureFile picture;

    private Seal(PictureFile picture) {
        this.picture = picture;
    }

    /**
     * A seal from the bytes of a file.
     *
     * @return nothing where it is no PNG, is damaged, or has more than 40 million pixels
     */
    public static Optional<Seal> of(byte[] bytes) {
        return PictureReader.read(bytes, "", 0, 0)
                .map(Inset.Picture::picture)
                .filter(file -> file.type() == PictureFile.Type.PNG)
                .filter(Raster::isWhole)
                .map(Seal::new);
    }

    PictureFile picture() {
        return picture;
    }

    /** The same for the same picture. */
    @Override
    public String toString() {
        return picture.id();
    }
}
