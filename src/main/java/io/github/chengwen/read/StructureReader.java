package io.github.chengwen.read;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Draft;
import io.github.chengwen.model.Footnote;
import io.github.chengwen.model.Noise;
import io.github.chengwen.read.block.Assembly;
import io.github.chengwen.read.block.DocumentChecks;
import io.github.chengwen.read.block.FootnotePlaces;
import io.github.chengwen.read.block.Shaper;
import io.github.chengwen.read.feature.LineMemory;
import io.github.chengwen.read.lines.AuthorMarks;
import io.github.chengwen.read.lines.Cleaner;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.Footnotes;
import io.github.chengwen.read.lines.LineCutter;
import io.github.chengwen.read.lines.Rows;
import io.github.chengwen.read.lines.Traced;
import io.github.chengwen.read.official.DocumentStarts;
import io.github.chengwen.read.official.OfficialLines;
import io.github.chengwen.read.official.OfficialReader;
import io.github.chengwen.read.search.Doubts;
import io.github.chengwen.read.search.Explanation;
import io.github.chengwen.read.search.LineReading;
import io.github.chengwen.read.search.Reading;
import io.github.chengwen.read.search.Swallowed;
import io.github.chengwen.read.search.Weights;
import io.github.chengwen.read.wrap.Unwrapped;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the structure of a draft: the stages of this package, one after another. */
public final class StructureReader {

    private StructureReader() {}

    /** Total: any text gives a structure; a text without ink gives one without documents. */
    public static Structure read(SourceText source) {
        return read(source, Weights.shipped(), false, LineMemory.none());
    }

    /**
     * The same of a draft that may be taken for an official document on less evidence.
     *
     * @param official whether the user says that it is one
     */
    public static Structure read(SourceText source, boolean official) {
        return read(source, official, LineMemory.none());
    }

    /** The same, with what is known of lines that have not changed. */
    public static Structure read(SourceText source, boolean official, LineMemory memory) {
        return read(source, Weights.shipped(), official, memory);
    }

    /**
     * Why a line was read as it was: what begins on it, in order; nothing for a line without ink
     * and for one that was dropped before the search.
     *
     * @param line from 1
     */
    public static List<LineReading> explain(SourceText source, int line) {
        if (line < 1 || line > source.lines().size()) {
            return List.of();
        }
        Span place = source.lines().get(line - 1).span();
        List<DraftLine> lines = cleaned(source, new Diagnostics.Builder(), new ArrayList<>());
        Diagnostics.Builder unheard = new Diagnostics.Builder();
        List<DraftLine> part = document(lines, place);
        OfficialLines taken = OfficialReader.take(part, false, unheard);
        Reading reading = Reading.of(taken.lines(), Weights.shipped());
        return new Explanation(reading, Weights.shipped()).of(place.start(), place.end());
    }

    /** The same with weights that are on trial. */
    public static Structure read(SourceText source, Weights weights) {
        return read(source, weights, false, LineMemory.none());
    }

    private static Structure read(
            SourceText source, Weights weights, boolean official, LineMemory memory) {
        Diagnostics.Builder diagnostics = new Diagnostics.Builder();
        List<Traced> noise = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        List<DraftLine> all = cleaned(source, diagnostics, noise, notes);
        for (List<DraftLine> part : DocumentStarts.parts(all)) {
            DocumentStarts.report(part, documents.size() + 1, diagnostics);
            OfficialLines taken = OfficialReader.take(part, official, diagnostics);
            Reading reading = Reading.of(taken.lines(), weights, memory);
            Assembly assembly = Assembly.of(reading, diagnostics);
            Doubts.report(reading, diagnostics);
            Swallowed.report(reading, diagnostics);
            List<DraftLine> lines =
                    new Cleaner(diagnostics, noise).withoutAdverts(assembly.lines());
            Shaper shaper =
                    new Shaper(lines, assembly.roles(), documents.size(), diagnostics, noise);
            documents.addAll(OfficialReader.placed(taken, shaper.shape(), diagnostics));
        }
        if (documents.isEmpty()) {
            diagnostics.add(Code.NO_TEXT, Span.NONE);
        }
        documents = FootnotePlaces.placed(documents, notes);
        documents.forEach(document -> DocumentChecks.check(document, diagnostics));
        return new Structure(new Draft(documents, inOrder(noise)), diagnostics.build());
    }

    /** The lines as they are searched. */
    public static List<DraftLine> cleaned(
            SourceText source, Diagnostics.Builder diagnostics, List<Traced> noise) {
        return cleaned(source, diagnostics, noise, new ArrayList<>());
    }

    /** The lines of the document that holds a place. */
    private static List<DraftLine> document(List<DraftLine> lines, Span place) {
        for (List<DraftLine> part : DocumentStarts.parts(lines)) {
            if (part.stream().anyMatch(l -> l.content().span().end() > place.start())) {
                return part;
            }
        }
        return lines;
    }

    private static List<DraftLine> cleaned(
            SourceText source,
            Diagnostics.Builder diagnostics,
            List<Traced> noise,
            List<Footnote> notes) {
        List<DraftLine> text =
                Footnotes.takeOut(
                        Unwrapped.of(LineCutter.cut(source), diagnostics, noise),
                        source,
                        diagnostics,
                        notes);
        List<DraftLine> lines = AuthorMarks.takeOff(text, diagnostics);
        return Rows.mark(new Cleaner(diagnostics, noise).clean(lines));
    }

    private static List<Noise> inOrder(List<Traced> noise) {
        return noise.stream()
                .sorted(Comparator.comparing(Traced::span))
                .map(piece -> new Noise(piece.as(piece.text())))
                .toList();
    }
}
