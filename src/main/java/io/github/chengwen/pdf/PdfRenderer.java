package io.github.chengwen.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.glyph.DrawOperations;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.style.PdfSize;
import io.github.chengwen.style.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Draws a layout as PDF (norm.md section 8). Safe for many threads. */
public final class PdfRenderer {

    /** For all but the fonts: 6 would take a tenth longer and save a thousandth of the file. */
    private static final int COMPRESSION = 5;

    /** For a small file, and for its fonts, too. */
    private static final int BEST = 9;

    /** Of a speech, in bytes; only to spare copying. */
    private static final int USUAL_SIZE = 400_000;

    private final PdfOptions options;

    public PdfRenderer(PdfOptions options) {
        this.options = options;
    }

    /**
     * The bytes of the file; the same arguments give the same bytes (F-34).
     *
     * @throws IllegalArgumentException if the layout has no page
     */
    public byte[] render(Layout layout, FontCatalog catalog, Metadata metadata) {
        if (layout.pages().isEmpty()) {
            throw new IllegalArgumentException("a layout without pages");
        }
        Style style = layout.document().style();
        PageBoxes boxes = new PageBoxes(style.page(), options);
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);
        try (Document document = new Document(boxes.media())) {
            PageWriter writer = PageWriter.of(document, out);
            boolean small = style.pdf() == PdfSize.SMALL;
            writer.setCompressionLevel(small ? BEST : COMPRESSION);
            FileProperties properties = new FileProperties(writer, options.level());
            properties.promise();
            properties.present(style.page().duplex(), layout);
            boxes.setBoxes(writer);
            document.open();
            properties.describe(
                    metadata,
                    style.lines().punctuation(),
                    Fingerprint.of(layout, metadata, options));
            if (options.level().isArchivable()) {
                Profile own =
                        layout.pages().stream().anyMatch(Page::isColoured)
                                ? Profile.SRGB
                                : Profile.GRAY;
                if (options.cmyk().isPresent()) {
                    properties.intend(options.cmyk().get());
                } else {
                    properties.intend(own);
                }
            }
            RowPainter.Inks inks = new RowPainter.Inks(options.cmyk().isPresent());
            Glyphs glyphs = new Glyphs(catalog);
            DrawOperations operations = new DrawOperations(glyphs);
            EmbeddedFaces faces = EmbeddedFaces.of(layout, operations, glyphs, writer);
            new PagePainter(
                            operations,
                            new RowPainter(glyphs, faces, inks),
                            boxes,
                            document,
                            writer)
                    .paint(layout);
            faces.write(options.level(), small);
        } catch (DocumentException e) {
            throw new IllegalStateException("the steps of writing are in the wrong order", e);
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes does not fail", e);
        }
        byte[] pdf = out.toByteArray();
        return options.level().isFirstPart() ? CrossReferences.inAscii(pdf) : pdf;
    }
}
