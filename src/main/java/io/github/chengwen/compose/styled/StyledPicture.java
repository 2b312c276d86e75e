package io.github.chengwen.compose.styled;

import io.github.chengwen.model.PictureBlock;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.text.PictureFile;

/**
 * A picture with the size in which it is shown (E-75).
 *
 * @param words for those who cannot see it; never empty
 * @param width in whole twips
 * @param height in whole twips
 */
public record StyledPicture(PictureFile file, String words, Length width, Length height) {

    private static final int TWIP = 50;

    /** Of a pixel, where nothing says how large a picture is: 96 to an inch. */
    private static final int PIXEL = 15;

    /** Where nobody has described it. */
    private static final String NO_WORDS = "图片";

    /** As large as its file shows it, but within the 版心. */
    public static StyledPicture of(PictureBlock picture, PageGeometry page) {
        // A line of the caption has room below it.
        int highest = page.coreHeight().twips() * 9 / 10;
        return within(page.coreWidth().twips(), highest, picture);
    }

    /**
     * As large as its file shows it, but no larger than there is room.
     *
     * @param widest in twips
     * @param highest in twips
     */
    public static StyledPicture within(long widest, long highest, PictureBlock picture) {
        boolean told = picture.width() > 0 && picture.height() > 0;
        long width = told ? picture.width() : (long) picture.file().width() * PIXEL;
        long height = told ? picture.height() : (long) picture.file().height() * PIXEL;
        if (width > widest) {
            height = height * widest / width;
            width = widest;
        }
        if (height > highest) {
            width = width * highest / height;
            height = highest;
        }
        return new StyledPicture(
                picture.file(),
                picture.words().isEmpty() ? NO_WORDS : picture.words(),
                new Length((int) Math.max(1, width) * TWIP),
                new Length((int) Math.max(1, height) * TWIP));
    }
}
