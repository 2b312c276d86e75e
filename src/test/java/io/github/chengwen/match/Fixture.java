package io.github.chengwen.match;

import io.github.chengwen.compose.title.TitleShaper;
import io.github.chengwen.docx.DocxRenderer;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.Layout;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.layout.PageFit;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.pdf.PdfRenderer;
import io.github.chengwen.style.Style;

import java.time.Instant;
import java.util.List;

/**
 * What one DOCX and one PDF are made of.
 *
 * @param name of its files; letters, digits and hyphens
 */
record Fixture(String name, List<Document> documents) {

    private static final PdfRenderer PDF = new PdfRenderer(PdfOptions.DEFAULT);

    Fixture {
        documents = List.copyOf(documents);
    }

    byte[] docx(Style style) {
        Style fitted = fitted(style);
        return DocxRenderer.render(
                shaped(style), layout(fitted).contents(), fitted, metadata(style));
    }

    byte[] pdf(Style style) {
        return draw(fitted(style));
    }

    /** The PDF in exactly this style. */
    byte[] draw(Style style) {
        return PDF.render(layout(style), style, FontCatalog.bundled(), metadata(style));
    }

    Layout layout(Style style) {
        return Layouter.layout(shaped(style), style);
    }

    /** The style with what the ends of the documents change in it. */
    Style fitted(Style style) {
        return PageFit.fit(shaped(style), style).style();
    }

    private List<Document> shaped(Style style) {
        return TitleShaper.shape(documents, style);
    }

    private Metadata metadata(Style style) {
        return Metadata.of(documents, style.subject(), Instant.EPOCH);
    }
}
