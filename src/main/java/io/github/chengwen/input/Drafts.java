package io.github.chengwen.input;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.input.doc.DocReader;
import io.github.chengwen.input.docx.DocxReader;
import io.github.chengwen.input.html.HtmlReader;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.Extract;
import io.github.chengwen.input.manuscript.Loss;
import io.github.chengwen.input.manuscript.Manuscript;
import io.github.chengwen.input.manuscript.Refusal;
import io.github.chengwen.input.markdown.MarkdownReader;
import io.github.chengwen.input.odt.OdtReader;
import io.github.chengwen.input.pdf.PdfReader;
import io.github.chengwen.input.rtf.RtfReader;
import io.github.chengwen.text.Decoded;
import io.github.chengwen.text.Decoder;
import io.github.chengwen.text.HeapBudget;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Opens drafts of every format. */
public final class Drafts {

    /** Limit of a file in bytes; one that is no text may be full of pictures. */
    public static final int MAX_BYTES = 64 << 20;

    private Drafts() {}

    /** The limit of a file of this name in bytes. */
    public static int limit(String name) {
        Optional<DraftFormat> format = DraftFormat.ofName(name);
        boolean text =
                format.filter(f -> f != DraftFormat.TEXT && f != DraftFormat.MARKDOWN).isEmpty();
        return text ? Decoder.MAX_BYTES : MAX_BYTES;
    }

    /** The refusal of a file by its size, for callers that do not read it at all. */
    public static Diagnostic tooLarge(String name, long length) {
        return Decoder.tooLarge(length, limit(name)).reason();
    }

    /** Whether a file in a folder is a draft by its name; what explains the folder is none. */
    public static boolean isDraft(String name) {
        return DraftFormat.ofName(name).isPresent()
                && !name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }

    /** Whether a file is read as plain text. */
    public static boolean isText(String name, byte[] bytes) {
        return Sniffer.sniff(name, bytes).equals(new Sniffed.As(DraftFormat.TEXT));
    }

    /**
     * Opens a whole file. Total: any bytes give an {@link Opened}.
     *
     * @param name the file's name as messages show it
     * @param budget of the heap, which may have no room for what comes of the file
     */
    public static Opened open(String name, byte[] bytes, HeapBudget budget) {
        return open(name, bytes, InputOptions.DEFAULT, budget);
    }

    /** The same as somebody wants it opened. */
    public static Opened open(String name, byte[] bytes, InputOptions options, HeapBudget budget) {
        Sniffed sniffed = sniff(name, bytes, options);
        if (sniffed instanceof Sniffed.Not not) {
            return new Opened.Refused(not.refusal().reason());
        }
        DraftFormat format = ((Sniffed.As) sniffed).format();
        if (format == DraftFormat.TEXT) {
            return text(name, bytes, options, budget);
        }
        if (bytes.length > MAX_BYTES) {
            return new Opened.Refused(Decoder.tooLarge(bytes.length, MAX_BYTES).reason());
        }
        Extract extract = read(format, bytes, options.changes());
        if (extract instanceof Refusal refusal) {
            return new Opened.Refused(refusal.reason());
        }
        Manuscript manuscript = (Manuscript) extract;
        Optional<Loss> undecided =
                manuscript.losses().stream()
                        .filter(loss -> options.changes() == Changes.FAIL)
                        .filter(loss -> loss.code() == Code.CHANGES_ACCEPTED)
                        .findFirst();
        return undecided.isPresent()
                ? new Opened.Refused(
                        Refusal.of(Code.CHANGES_UNDECIDED, String.valueOf(undecided.get().count()))
                                .reason())
                : written(name, format, manuscript, options, budget);
    }

    /** What its content says, or what somebody says; a password nobody can deny. */
    private static Sniffed sniff(String name, byte[] bytes, InputOptions options) {
        Sniffed found = Sniffer.sniff(name, bytes);
        boolean locked =
                found instanceof Sniffed.Not not && not.refusal().reason().code() == Code.PASSWORD;
        return options.from().isPresent() && !locked ? new Sniffed.As(options.from().get()) : found;
    }

    /** Each class is loaded with its library when the first such file comes. */
    private static Extract read(DraftFormat format, byte[] bytes, Changes changes) {
        return switch (format) {
            case DOCX -> DocxReader.read(bytes, changes);
            case DOC -> DocReader.read(bytes, changes);
            case HTML -> HtmlReader.read(bytes, changes);
            case RTF -> RtfReader.read(bytes, changes);
            case ODT -> OdtReader.read(bytes, changes);
            case PDF -> PdfReader.read(bytes);
            case MARKDOWN -> MarkdownReader.read(bytes);
            case TEXT -> throw new IllegalStateException("text is decoded");
        };
    }

    private static Opened text(String name, byte[] bytes, InputOptions options, HeapBudget budget) {
        return Decoder.decode(name, bytes, budget)
                .match(
                        text ->
                                new Opened.Text(
                                        bytes,
                                        text,
                                        text.notes().and(guessed(name, DraftFormat.TEXT, options))),
                        refused -> new Opened.Refused(refused.reason()));
    }

    private static Opened written(
            String name,
            DraftFormat format,
            Manuscript manuscript,
            InputOptions options,
            HeapBudget budget) {
        ManuscriptText.Written written =
                ManuscriptText.write(name, format.id(), manuscript, options);
        byte[] draft = written.source().text().getBytes(StandardCharsets.UTF_8);
        if (draft.length > Decoder.MAX_BYTES) {
            return new Opened.Refused(Decoder.tooLarge(draft.length).reason());
        }
        Optional<Diagnostic> noMemory = budget.refusal(draft);
        return noMemory.isPresent()
                ? new Opened.Refused(noMemory.get())
                : new Opened.Text(
                        draft,
                        new Decoded.Text(written.source(), StandardCharsets.UTF_8.name()),
                        guessed(name, format, options).and(written.losses()));
    }

    /** What should be told where name and content disagree. */
    private static Diagnostics guessed(String name, DraftFormat format, InputOptions options) {
        Optional<DraftFormat> named = DraftFormat.ofName(name);
        return options.from().isPresent() || named.isEmpty() || named.get() == format
                ? Diagnostics.empty()
                : Diagnostics.of(
                        Diagnostic.of(
                                Code.FORMAT_GUESSED,
                                Span.NONE,
                                Sniffer.ending(name),
                                format.label()));
    }
}
