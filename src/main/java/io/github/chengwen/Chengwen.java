package io.github.chengwen;

import io.github.chengwen.check.House;
import io.github.chengwen.check.Proof;
import io.github.chengwen.check.ProofReader;
import io.github.chengwen.check.text.ProofMemory;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.input.Opened;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Draft;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.model.SealPictures;
import io.github.chengwen.page.Layout;
import io.github.chengwen.read.Structure;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.read.feature.LineMemory;
import io.github.chengwen.style.HouseRules;
import io.github.chengwen.style.HouseTerms;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.Enclosures;
import io.github.chengwen.text.HeapBudget;
import io.github.chengwen.text.Rewriter;
import io.github.chengwen.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Says that bytes are UTF-8, whatever is in them. */
    /** About the structure, for those who typeset the draft: proof-reading does not tell them. */
    private static final Set<Code> DOUBTS = EnumSet.of(Code.DOUBTFUL, Code.LINE_SWALLOWED);

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final int REPLACEMENT = 0xfffd;

    private final Options options;
    private final Executor threads;
    private final HeapBudget budget;
    private final Map<Format, Exporter> exporters = new EnumMap<>(Format.class);

    private Chengwen(Options options, Executor threads, HeapBudget budget) {
        this.options = options;
        this.threads = threads;
        this.budget = budget;
        options.formats().forEach(format -> exporters.put(format, format.exporter(options)));
    }

    /** One that does all in the thread that calls it. */
    public static Chengwen with(Options options) {
        return with(options, Runnable::run);
    }

    /**
     * One that reads proofs and makes the DOCX beside the PDF, so that a single draft is done
     * sooner.
     *
     * @param threads begins each task at once; where a task had to wait for a free thread, the
     *     caller could wait for ever
     */
    public static Chengwen with(Options options, Executor threads) {
        return new Chengwen(options, threads, HeapBudget.UNLIMITED);
    }

    /** The same, but a draft that the heap has no room for is refused ({@link Code#NO_MEMORY}). */
    public Chengwen within(HeapBudget heap) {
        return new Chengwen(options, threads, heap);
    }

    /**
     * Reads the structure only.
     *
     * @param name the draft's name as messages show it
     */
    public Reading read(byte[] bytes, String name) {
        return Drafts.open(name, bytes, options.input(), budget)
                .match(this::read, refused -> refused(name, refused));
    }

    /**
     * The same of a text that was made of a file.
     *
     * @param enclosures what the file has beside its characters
     */
    public Reading read(String draft, Enclosures enclosures, String name) {
        return open(draft, enclosures, name).match(this::read, refused -> refused(name, refused));
    }

    private Reading read(Opened.Text text) {
        return read(text, LineMemory.none());
    }

    private Reading read(Opened.Text text, LineMemory memory) {
        SourceText source = text.decoded().source();
        Structure structure =
                StructureReader.read(source, options.style().official().isPresent(), memory);
        return new Reading(source, structure.draft(), text.notes().and(structure.diagnostics()));
    }

    private static Reading refused(String name, Opened.Refused refused) {
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
        return Drafts.open(name, bytes, options.input(), budget)
                .match(
                        text -> convert(text.draft(), read(text)),
                        refused -> typeset(refused(name, refused)));
    }

    private Converted convert(byte[] text, Reading reading) {
        Optional<Diagnostic> refusal =
                reading.diagnostics().hasErrors()
                        ? Optional.empty()
                        : budget.refusal(text, reading.draft().documents().size());
        return typeset(refusal.map(reading::refusedFor).orElse(reading));
    }

    /**
     * The same of a draft that is text already.
     *
     * @param name the draft's name as messages show it
     */
    public Converted convert(String draft, String name) {
        return convert(draft, Enclosures.NONE, name);
    }

    /**
     * The same of a text that was made of a file.
     *
     * @param enclosures what the file has beside its characters
     */
    public Converted convert(String draft, Enclosures enclosures, String name) {
        return open(draft, enclosures, name)
                .match(
                        text -> convert(text.draft(), read(text)),
                        refused -> typeset(refused(name, refused)));
    }

    private Opened open(String draft, Enclosures enclosures, String name) {
        Opened opened = Drafts.open(name, bytes(draft), budget);
        return opened instanceof Opened.Text text && !enclosures.isEmpty()
                ? text.with(enclosures)
                : opened;
    }

    /**
     * Reads a draft that is text already and lays it out, but makes no files. The proof is not read
     * ({@link #findings}): the page does not wait for it.
     *
     * @param name the draft's name as messages show it
     */
    public Preview preview(String draft, String name) {
        return preview(draft, Enclosures.NONE, name);
    }

    /**
     * The same of a text that was made of a file.
     *
     * @param enclosures what the file has beside its characters
     */
    public Preview preview(String draft, Enclosures enclosures, String name) {
        return preview(draft, enclosures, name, WritingMemory.none());
    }

    /**
     * The same of a draft that somebody is writing.
     *
     * @param memory of the earlier previews of the draft
     */
    public Preview preview(String draft, Enclosures enclosures, String name, WritingMemory memory) {
        memory.next();
        Reading reading =
                open(draft, enclosures, name)
                        .match(
                                text -> read(text, memory.lines()),
                                refused -> refused(name, refused));
        List<Layout> layouts = new ArrayList<>();
        if (!reading.diagnostics().hasErrors()) {
            for (List<Document> volume : volumes(reading.draft())) {
                layouts.add(Layouter.layout(volume, options.styleOf(volume), memory.rows()));
            }
        }
        return new Preview(reading, layouts, options.fonts());
    }

    /** What there is to say about a draft that was laid out by this. */
    public Findings findings(Preview preview) {
        return findings(preview, WritingMemory.none());
    }

    /**
     * The same of a draft that somebody is writing.
     *
     * @param memory of what was found in the draft earlier
     */
    public Findings findings(Preview preview, WritingMemory memory) {
        Reading reading = preview.reading();
        HouseRules rules = options.style().check();
        if (reading.diagnostics().hasErrors()) {
            return new Findings(rules.apply(reading.diagnostics()), List.of());
        }
        Proof proof = proof(reading, memory.blocks());
        Diagnostics.Builder diagnostics =
                new Diagnostics.Builder().addAll(reading.diagnostics()).addAll(proof.diagnostics());
        for (Layout layout : preview.layouts()) {
            diagnostics
                    .addAll(layout.diagnostics())
                    .addAll(FontFindings.missing(layout, options.fonts()));
        }
        return new Findings(rules.apply(diagnostics.build()), told(proof, reading));
    }

    private static byte[] bytes(String draft) {
        StringBuilder text = new StringBuilder(draft.length() + 1).append(BYTE_ORDER_MARK);
        draft.codePoints().map(Chengwen::character).forEach(text::appendCodePoint);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Half a surrogate pair is none; as U+FFFD it is dropped with a diagnostic. */
    private static int character(int codePoint) {
        boolean half = Character.getType(codePoint) == Character.SURROGATE;
        return half ? REPLACEMENT : codePoint;
    }

    /**
     * Typesets what was read, as it was read or with a structure that was corrected since ({@link
     * Reading#with}).
     *
     * @return without outputs where the reading has an error
     */
    public Converted typeset(Reading reading) {
        Diagnostics.Builder diagnostics = new Diagnostics.Builder().addAll(reading.diagnostics());
        List<Output> outputs = new ArrayList<>();
        List<Typeset> all = new ArrayList<>();
        if (!reading.diagnostics().hasErrors()) {
            Subtask<Diagnostics> proof = Subtask.begin(() -> proof(reading).diagnostics(), threads);
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
                options.style().check().apply(diagnostics.build()),
                PrintedPlaces.of(
                        all.stream().map(Typeset::layout).toList(), OutputName.of(outputs)));
    }

    /**
     * Proof-reads a draft. The house rules of the style say what is told.
     *
     * @param name the draft's name as messages show it
     */
    public Checked check(byte[] bytes, String name) {
        return Drafts.open(name, bytes, options.input(), budget)
                .match(
                        this::check,
                        refused ->
                                new Checked(
                                        SourceText.of(name, ""),
                                        Diagnostics.of(refused.reason()),
                                        List.of(),
                                        PrintedPlaces.none(),
                                        new Content(bytes.clone())));
    }

    private Checked check(Opened.Text text) {
        HouseRules rules = options.style().check();
        Reading reading = read(text);
        Proof proof = proof(reading);
        Diagnostics.Builder diagnostics = new Diagnostics.Builder();
        reading.diagnostics().stream()
                .filter(d -> !DOUBTS.contains(d.code()))
                .forEach(diagnostics::add);
        diagnostics.addAll(proof.diagnostics());
        List<Layout> layouts = new ArrayList<>();
        List<List<Document>> volumes = volumes(reading.draft());
        for (List<Document> volume : volumes) {
            Layout layout = Layouter.layout(volume, options.styleOf(volume));
            layouts.add(layout);
            diagnostics
                    .addAll(layout.diagnostics())
                    .addAll(FontFindings.missing(layout, options.fonts()));
        }
        List<Correction> corrections = told(proof, reading);
        return new Checked(
                reading.source(),
                rules.apply(diagnostics.build()),
                corrections,
                PrintedPlaces.of(
                        layouts,
                        OutputName.ofLabels(volumes.stream().map(AttachedTexts::label).toList())),
                new Content(Rewriter.apply(text.draft(), text.decoded(), corrections)));
    }

    private List<Correction> told(Proof proof, Reading reading) {
        return proof.corrections().stream()
                .filter(c -> options.style().check().tells(c.code()))
                .filter(c -> !reading.source().places().isGenerated(c.span()))
                .toList();
    }

    private Proof proof(Reading reading) {
        return proof(reading, ProofMemory.none());
    }

    private Proof proof(Reading reading, ProofMemory memory) {
        SourceText source = reading.source();
        HouseTerms terms = options.style().check().terms();
        return ProofReader.read(
                reading.draft(),
                offset -> source.position(offset).line(),
                new House(terms.rightForms(), terms.posts(), terms.orders()),
                memory);
    }

    private List<List<Document>> volumes(Draft draft) {
        SealPictures seals = options.sealPictures();
        List<Document> documents =
                draft.documents().stream()
                        .map(document -> seals.isEmpty() ? document : document.sealed(seals))
                        .toList();
        return Volumes.of(
                documents, options.whole(), document -> options.styleOf(List.of(document)));
    }

    private record Typeset(Layout layout, Output output, Diagnostics diagnostics) {}

    private Typeset typeset(List<Document> documents, SourceText draft) {
        Layout layout = Layouter.layout(documents, options.styleOf(documents));
        Style style = layout.document().style();
        Metadata metadata = Metadata.of(documents, style.subject(), options.givenTime());
        Map<Format, Content> files = export(layout, metadata, draft);
        Diagnostics diagnostics =
                layout.diagnostics().and(FontFindings.of(layout, files.keySet(), options.fonts()));
        Pictures pictures = new Pictures(layout.pages(), style.page(), options.fonts());
        return new Typeset(layout, new Output(documents, files, pictures), diagnostics);
    }

    /** All files at the same time: the last in this thread, each other in one of its own. */
    private Map<Format, Content> export(Layout layout, Metadata metadata, SourceText draft) {
        Map<Format, Subtask<byte[]>> begun = new EnumMap<>(Format.class);
        Iterator<Map.Entry<Format, Exporter>> rest = exporters.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<Format, Exporter> next = rest.next();
            begun.put(
                    next.getKey(),
                    Subtask.begin(
                            () -> next.getValue().export(layout, metadata, draft),
                            rest.hasNext() ? threads : Runnable::run));
        }
        Map<Format, Content> files = new EnumMap<>(Format.class);
        begun.forEach((format, file) -> files.put(format, new Content(file.result())));
        return files;
    }
}
