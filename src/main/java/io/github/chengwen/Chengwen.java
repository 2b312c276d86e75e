package io.github.chengwen;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.docx.DocxRenderer;
import io.github.chengwen.glyph.MissingGlyphs;
import io.github.chengwen.layout.Layout;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.layout.PageFit;
import io.github.chengwen.layout.TitleShaper;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Draft;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.pdf.PdfRenderer;
import io.github.chengwen.read.Structure;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.Decoded;
import io.github.chengwen.text.Decoder;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Bytes of a raw draft in; an official-layout DOCX, a print-ready PDF and diagnostics out.
 *
 * <p>Immutable, thread-safe and total: any bytes give a result in bounded time and memory, and the
 * same bytes the same result. A draft that cannot be read gives a result without outputs whose
 * diagnostics say why.
 */
public final class Chengwen {

    private final Options options;
    private final PdfRenderer pdf;

    private Chengwen(Options options) {
        this.options = options;
        this.pdf = new PdfRenderer(options.pdf());
    }

    public static Chengwen with(Options options) {
        return new Chengwen(options);
    }

    /**
     * Reads the structure only.
     *
     * @param name the draft's name as messages show it
     */
    public Reading read(byte[] bytes, String name) {
        return Decoder.decode(name, bytes)
                .match(text -> read(text.source()), refused -> refused(name, refused));
    }

    private static Reading read(SourceText source) {
        Structure structure = StructureReader.read(source);
        return new Reading(source, structure.draft(), structure.diagnostics());
    }

    private static Reading refused(String name, Decoded.Refused refused) {
        return new Reading(
                SourceText.of(name, ""),
                new Draft(List.of(), List.of()),
                Diagnostics.of(refused.reason()));
    }

    /**
     * Reads and typesets a draft.
     *
     * @param name the draft's name as messages show it
     */
    public Converted convert(byte[] bytes, String name) {
        Reading reading = read(bytes, name);
        Diagnostics diagnostics = reading.diagnostics();
        List<Output> outputs = new ArrayList<>();
        if (!diagnostics.hasErrors()) {
            for (List<Document> volume : volumes(reading.draft())) {
                Typeset typeset = typeset(volume, reading.source());
                outputs.add(typeset.output());
                diagnostics = diagnostics.and(typeset.diagnostics());
            }
        }
        return new Converted(reading.source(), reading.draft(), outputs, diagnostics);
    }

    private List<List<Document>> volumes(Draft draft) {
        return options.whole()
                ? List.of(draft.documents())
                : draft.documents().stream().map(List::of).toList();
    }

    private record Typeset(Output output, Diagnostics diagnostics) {}

    private Typeset typeset(List<Document> documents, SourceText source) {
        List<Document> shaped = TitleShaper.shape(documents, options.style());
        PageFit.Fitted fitted = PageFit.fit(shaped, options.style());
        Style style = fitted.style();
        Layout layout = Layouter.layout(shaped, style);
        Metadata metadata = Metadata.of(shaped, style.subject(), options.timestamp());
        Map<Format, Content> files = new EnumMap<>(Format.class);
        Diagnostics diagnostics = fitted.diagnostics().and(layout.diagnostics());
        if (options.formats().contains(Format.DOCX)) {
            files.put(
                    Format.DOCX,
                    new Content(DocxRenderer.render(shaped, layout.contents(), style, metadata)));
        }
        if (options.formats().contains(Format.PDF)) {
            files.put(
                    Format.PDF, new Content(pdf.render(layout, style, options.fonts(), metadata)));
        }
        // The program that opens a DOCX brings faces of its own.
        if (!options.formats().equals(Set.of(Format.DOCX))) {
            diagnostics = diagnostics.and(missingGlyphs(layout, source));
        }
        Pictures pictures = new Pictures(layout.pages(), style.page(), options.fonts());
        return new Typeset(new Output(shaped, files, pictures), diagnostics);
    }

    /** F-11: one diagnostic for every character that no face has, at its first place. */
    private Diagnostics missingGlyphs(Layout layout, SourceText source) {
        Diagnostics.Builder missing = new Diagnostics.Builder();
        for (int character : MissingGlyphs.in(layout, options.fonts())) {
            String shown = Character.toString(character);
            int at = source.text().indexOf(shown);
            Span span = at < 0 ? Span.NONE : new Span(at, at + shown.length());
            String name = String.format(Locale.ROOT, "U+%04X", character);
            missing.add(Diagnostic.of(Code.GLYPH_MISSING, span, shown, name));
        }
        return missing.build();
    }
}
