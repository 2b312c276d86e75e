package io.github.chengwen.input;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.input.doc.DocReader;
import io.github.chengwen.input.docx.DocxReader;
import io.github.chengwen.input.html.HtmlReader;
import io.github.chengwen.input.manuscript.Extract;
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
        Sniffed sniffed = Sniffer.sniff(name, bytes);
        if (sniffed instanceof Sniffed.Not not) {
            return new Opened.Refused(not.refusal().reason());
        }
        DraftFormat format = ((Sniffed.As) sniffed).format();
        if (format == DraftFormat.TEXT) {
            return text(name, bytes, budget);
        }
        if (bytes.length > MAX_BYTES) {
            return new Opened.Refused(Decoder.tooLarge(bytes.length, MAX_BYTES).reason());
        }
        Extract extract = read(format, bytes);
        return extract instanceof Manuscript manuscript
                ? written(name, format, manuscript, budget)
                : new Opened.Refused(((Refusal) extract).reason());
    }

    /** Each class is loaded with its library when the first such file comes. */
    private static Extract read(DraftFormat format, byte[] bytes) {
        return switch (format) {
            case DOCX -> DocxReader.read(bytes);
            case DOC -> DocReader.read(bytes);
            case HTML -> HtmlReader.read(bytes);
            case RTF -> RtfReader.read(bytes);
            case ODT -> OdtReader.read(bytes);
            case PDF -> PdfReader.read(bytes);
            case MARKDOWN -> MarkdownReader.read(bytes);
            case TEXT -> throw new IllegalStateException("text is decoded");
        };
    }

    private static Opened text(String name, byte[] bytes, HeapBudget budget) {
        return Decoder.decode(name, bytes, budget)
                .match(
                        text ->
                                new Opened.Text(
                                        bytes,
                                        text,
                                        text.notes().and(guessed(name, DraftFormat.TEXT))),
                        refused -> new Opened.Refused(refused.reason()));
    }

    private static Opened written(
            String name, DraftFormat format, Manuscript manuscript, HeapBudget budget) {
        ManuscriptText.Written written = ManuscriptText.write(name, format.id(), manuscript);
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
                        guessed(name, format).and(written.losses()));
    }

    /** What should be told where name and content disagree. */
    private static Diagnostics guessed(String name, DraftFormat format) {
        Optional<DraftFormat> named = DraftFormat.ofName(name);
        return named.isEmpty() || named.get() == format
                ? Diagnostics.empty()
                : Diagnostics.of(
                        Diagnostic.of(
                                Code.FORMAT_GUESSED,
                                Span.NONE,
                                Sniffer.ending(name),
                                format.label()));
    }
}
