package io.github.chengwen;

import io.github.chengwen.check.Proof;
import io.github.chengwen.check.ProofReader;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Correction;
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
import io.github.chengwen.style.HouseRules;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.Decoded;
import io.github.chengwen.text.Decoder;
import io.github.chengwen.text.Rewriter;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Bytes of a raw draft in; an official-layout DOCX, a print-ready PDF and diagnostics out.
 *
 * <p>Immutable, thread-safe and total: any bytes give a result in bounded time and memory, and the
 * same bytes the same result. A draft that cannot be read gives a result without outputs whose
 * diagnostics say why.
 */
public final class Chengwen {

    private final Options options;
    private final Executor threads;
    private final PdfRenderer pdf;

    private Chengwen(Options options, Executor threads) {
        this.options = options;
        this.threads = threads;
        this.pdf = new PdfRenderer(options.pdf());
    }

    /** One that does all in the thread that calls it. */
    public static Chengwen with(Options options) {
        return new Chengwen(options, Runnable::run);
    }

    /**
     * One that reads proofs and makes the DOCX beside the PDF, so that a single draft is done
     * sooner.
     *
     * @param threads begins each task at once; where a task had to wait for a free thread, the
     *     caller could wait for ever
     */
    public static Chengwen with(Options options, Executor threads) {
        return new Chengwen(options, threads);
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
        Diagnostics.Builder diagnostics =
                new Diagnostics.Builder().addAll(reading.diagnostics());
        List<Output> outputs = new ArrayList<>();
        if (!reading.diagnostics().hasErrors()) {
            Beside<Diagnostics> proof = Beside.begin(() -> proof(reading).diagnostics(), threads);
            List<Typeset> all = new ArrayList<>();
            for (List<Document> volume : volumes(reading.draft())) {
                all.add(typeset(volume, reading.source()));
            }
            diagnostics.addAll(proof.result());
            for (Typeset typeset : all) {
                outputs.add(typeset.output());
                diagnostics.addAll(typeset.diagnostics());
            }
        }
        return new Converted(
                reading.source(),
                reading.draft(),
                outputs,
                options.style().check().apply(diagnostics.build()));
    }

    /**
     * Proof-reads a draft. The house rules of the style say what is told.
     *
     * @param name the draft's name as messages show it
     */
    public Checked check(byte[] bytes, String name) {
        return Decoder.decode(name, bytes)
                .match(
                        text -> check(bytes, text),
                        refused ->
                                new Checked(
                                        SourceText.of(name, ""),
                                        Diagnostics.of(refused.reason()),
                                        List.of(),
                                        new Content(bytes.clone())));
    }

    private Checked check(byte[] bytes, Decoded.Text text) {
        HouseRules rules = options.style().check();
        Reading reading = read(text.source());
        Proof proof = proof(reading);
        Diagnostics.Builder diagnostics =
                new Diagnostics.Builder()
                        .addAll(reading.diagnostics())
                        .addAll(proof.diagnostics());
        for (List<Document> volume : volumes(reading.draft())) {
            LaidOut laidOut = layOut(volume);
            diagnostics
                    .addAll(laidOut.diagnostics())
                    .addAll(missingGlyphs(laidOut.layout(), reading.source()));
        }
        List<Correction> corrections =
                proof.corrections().stream().filter(c -> rules.tells(c.code())).toList();
        return new Checked(
                reading.source(),
                rules.apply(diagnostics.build()),
                corrections,
                new Content(Rewriter.apply(bytes, text, corrections)));
    }

    private static Proof proof(Reading reading) {
        SourceText source = reading.source();
        return ProofReader.read(reading.draft(), offset -> source.position(offset).line());
    }

    private List<List<Document>> volumes(Draft draft) {
        return options.whole()
                ? List.of(draft.documents())
                : draft.documents().stream().map(List::of).toList();
    }

    /**
     * Pages that every writer draws.
     *
     * @param documents with the lines of their titles
     * @param style with what the ends of the documents change in it (G-10)
     */
    private record LaidOut(
            List<Document> documents, Style style, Layout layout, Diagnostics diagnostics) {}

    private LaidOut layOut(List<Document> documents) {
        List<Document> shaped = TitleShaper.shape(documents, options.style());
        PageFit.Fitted fitted = PageFit.fit(shaped, options.style());
        Layout layout = Layouter.layout(shaped, fitted.style());
        return new LaidOut(
                shaped, fitted.style(), layout, fitted.diagnostics().and(layout.diagnostics()));
    }

    private record Typeset(Output output, Diagnostics diagnostics) {}

    private Typeset typeset(List<Document> documents, SourceText source) {
        LaidOut laidOut = layOut(documents);
        Style style = laidOut.style();
        Layout layout = laidOut.layout();
        Metadata metadata = Metadata.of(laidOut.documents(), style.subject(), options.timestamp());
        Map<Format, Beside<byte[]>> begun = new EnumMap<>(Format.class);
        if (options.formats().contains(Format.DOCX)) {
            begun.put(Format.DOCX, Beside.begin(() -> docx(laidOut, metadata), threads));
        }
        if (options.formats().contains(Format.PDF)) {
            begun.put(
                    Format.PDF,
                    Beside.begin(
                            () -> pdf.render(layout, style, options.fonts(), metadata),
                            Runnable::run));
        }
        Map<Format, Content> files = new EnumMap<>(Format.class);
        begun.forEach((format, file) -> files.put(format, new Content(file.result())));
        Diagnostics diagnostics = laidOut.diagnostics();
        // The program that opens a DOCX brings faces of its own.
        if (!options.formats().equals(Set.of(Format.DOCX))) {
            diagnostics = diagnostics.and(missingGlyphs(layout, source));
        }
        Pictures pictures = new Pictures(layout.pages(), style.page(), options.fonts());
        return new Typeset(new Output(laidOut.documents(), files, pictures), diagnostics);
    }

    private static byte[] docx(LaidOut laidOut, Metadata metadata) {
        return DocxRenderer.render(
                laidOut.documents(), laidOut.layout().contents(), laidOut.style(), metadata);
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
