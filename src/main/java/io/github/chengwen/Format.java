package io.github.chengwen;

import io.github.chengwen.docx.DocxRenderer;
import io.github.chengwen.ofd.OfdRenderer;
import io.github.chengwen.pdf.PdfRenderer;
import java.util.Locale;
import java.util.Set;

/** The kinds of file that Chengwen makes: the one list of exporters. */
public enum Format {
    /** For Word, WPS and LibreOffice. */
    DOCX,
    /** For print and for archives. */
    PDF,
    /** For the exchange of official documents and for archives (GB/T 33190). */
    OFD;

    /** What is made where nobody says what. */
    public static Set<Format> usual() {
        return Set.of(DOCX, PDF);
    }

    /** The file name extension, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What makes such files. */
    Exporter exporter(Options options) {
        return switch (this) {
            case DOCX ->
                    (layout, metadata, draft) ->
                            DocxRenderer.render(
                                    layout.document(),
                                    layout.numbers(),
                                    layout.endings(),
                                    FontFindings.embedded(layout, options.fonts()),
                                    metadata);
            case PDF -> {
                PdfRenderer pdf = new PdfRenderer(options.pdf());
                yield (layout, metadata, draft) -> pdf.render(layout, options.fonts(), metadata);
            }
            case OFD -> {
                OfdRenderer ofd = new OfdRenderer(options.ofd());
                yield (layout, metadata, draft) ->
                        ofd.render(layout, options.fonts(), metadata, draft.text());
            }
        };
    }

    /**
     * Whether the file holds all of its glyphs; for characters that a DOCX does not bring, a
     * program that opens it has faces of its own.
     */
    boolean holdsGlyphs() {
        return this != DOCX;
    }
}
