package io.github.chengwen.match;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.docx.DocxRenderer;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.page.Layout;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.pdf.PdfRenderer;
import io.github.chengwen.style.Style;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
        Layout layout = Layouter.layout(documents, style);
        return DocxRenderer.render(
                layout.document(), layout.numbers(), layout.endings(), List.of(), metadata(style));
    }

    byte[] pdf(Style style) {
        return draw(Layouter.layout(documents, style));
    }

    /** The PDF in exactly this style. */
    byte[] draw(Style style) {
        return draw(layout(style));
    }

    private byte[] draw(Layout layout) {
        return PDF.render(layout, FontCatalog.bundled(), metadata(layout.document().style()));
    }

    /** The pages in exactly this style. */
    Layout layout(Style style) {
        return Layouter.layout(Composer.compose(documents, style));
    }

    /** The style with what the ends of the documents change in it. */
    Style fitted(Style style) {
        return Layouter.layout(documents, style).document().style();
    }

    private Metadata metadata(Style style) {
        return Metadata.of(documents, style.subject(), Optional.of(Instant.EPOCH));
    }
}
