package io.github.chengwen;

import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.style.Style;
import java.time.Instant;
import java.util.Set;

/**
 * How to convert.
 *
 * @param style the look
 * @param fonts the faces at hand
 * @param formats what to make; nothing, where pictures of the pages are all that is wanted
 * @param whole whether a collection stays in one file
 * @param pdf what the PDF is made for
 * @param timestamp the time that the files carry; a fixed one gives the same bytes each time
 */
public record Options(
        Style style,
        FontCatalog fonts,
        Set<Format> formats,
        boolean whole,
        PdfOptions pdf,
        Instant timestamp) {

    /** The time in files for which nobody asked for another. */
    public static final Instant FIXED_TIME = Instant.parse("2000-01-01T00:00:00Z");

    public Options {
        formats = Set.copyOf(formats);
    }

    /** Both formats, one file a document, the faces that come with Chengwen. */
    public static Options of(Style style) {
        return new Options(
                style,
                FontCatalog.bundled(),
                Set.of(Format.values()),
                false,
                PdfOptions.DEFAULT,
                FIXED_TIME);
    }
}
