package io.github.chengwen;

import io.github.chengwen.docx.DocxRenderer;
import io.github.chengwen.pdf.PdfRenderer;
import java.util.Locale;

/** The kinds of file that Chengwen makes: the one list of exporters. */
public enum Format {
    /** For Word, WPS and LibreOffice. */
    DOCX,
    /** For print and for archives. */
    PDF;

    /** The file name extension, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What makes such files. */
    Exporter exporter(Options options) {
        return switch (this) {
            case DOCX ->
                    (layout, metadata) ->
                            DocxRenderer.render(
                                    layout.document(),
                                    layout.numbers(),
                                    layout.imprint(),
                                    metadata);
            case PDF -> {
                PdfRenderer pdf = new PdfRenderer(options.pdf());
                yield (layout, metadata) -> pdf.render(layout, options.fonts(), metadata);
            }
        };
    }

    /** Whether the file holds its glyphs; a program that opens a DOCX brings faces of its own. */
    boolean holdsGlyphs() {
        return this != DOCX;
    }
}
