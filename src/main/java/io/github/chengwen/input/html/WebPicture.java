package io.github.chengwen.input.html;

import io.github.chengwen.input.manuscript.PictureReader;
import io.github.chengwen.text.Inset;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A picture that a page holds in itself; nothing is fetched. */
final class WebPicture {

    /** A smaller one is an ornament, in pixels. */
    private static final int SMALLEST = 60;

    private static final int TWIPS_PER_PIXEL = 15;

    private WebPicture() {}

    /** Whether it is more than an ornament. */
    static boolean isLarge(Element image) {
        return side(image, "width", SMALLEST) >= SMALLEST
                && side(image, "height", SMALLEST) >= SMALLEST;
    }

    /** The picture; nothing where its bytes are elsewhere, or of another kind. */
    static Optional<Inset.Picture> of(Element image) {
        String source = image.attr("src").strip();
        int comma = source.indexOf(',');
        if (!source.startsWith("data:image/") || comma < 0 || !source.contains(";base64,")) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(source.substring(comma + 1));
            return PictureReader.read(
                    bytes,
                    image.attr("alt"),
                    side(image, "width", 0) * TWIPS_PER_PIXEL,
                    side(image, "height", 0) * TWIPS_PER_PIXEL);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** In pixels. */
    private static int side(Element image, String name, int otherwise) {
        String digits = image.attr(name).replaceAll("\\D.*", "");
        return digits.isEmpty() || digits.length() > 6 ? otherwise : Integer.parseInt(digits);
    }
}
