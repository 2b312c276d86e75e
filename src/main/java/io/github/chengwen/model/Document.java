package io.github.chengwen.model;

import io.github.chengwen.model.OfficialElement.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One speech, notice or report.
 *
 * @param splitter the dividing line above it, where it stands in a collection
 * @param blocks its paragraphs in order
 * @param form of an official document; empty for a speech or an article
 * @param notes in the order in which its text refers to them
 * @param seals pictures of the user's own, for those who sign (B-07)
 */
public record Document(
        Optional<Splitter> splitter,
        List<Block> blocks,
        Optional<OfficialForm> form,
        List<Footnote> notes,
        SealPictures seals) {

    private static final Pattern DATE =
            Pattern.compile("([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日");

    /** ×××, XX, 某某, ____: a name that is left open. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[×✕○□_＿某]|[xXｘＸ]{2}");

    /** A speech or an article. */
    public Document(Optional<Splitter> splitter, List<Block> blocks) {
        this(splitter, blocks, Optional.empty());
    }

    /** A document without footnotes. */
    public Document(Optional<Splitter> splitter, List<Block> blocks, Optional<OfficialForm> form) {
        this(splitter, blocks, form, List.of());
    }

    /** A document without seals. */
    public Document(
            Optional<Splitter> splitter,
            List<Block> blocks,
            Optional<OfficialForm> form,
            List<Footnote> notes) {
        this(splitter, blocks, form, notes, SealPictures.NONE);
    }

    public Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** The same, sealed. */
    public Document sealed(SealPictures pictures) {
        return new Document(splitter, blocks, form, notes, pictures);
    }

    /** The same with other paragraphs. */
    public Document withBlocks(List<Block> others) {
        return new Document(splitter, others, form, notes, seals);
    }

    /** The same with footnotes. */
    public Document withNotes(List<Footnote> all) {
        return new Document(splitter, blocks, form, all, seals);
    }

    /** All that is to be read in it: its paragraphs, then the paragraphs of its footnotes. */
    public List<Block> withNotesBehind() {
        return Stream.concat(
                        blocks.stream(),
                        notes.stream().flatMap(note -> note.paragraphs().stream()).map(Note::new))
                .toList();
    }

    /**
     * The first title's words, or what the dividing line says, or an empty string; of an attached
     * text alone its own title, or its label (E-34).
     */
    public String titleText() {
        return blocks.stream()
                .filter(Title.class::isInstance)
                .map(b -> b.passage().text())
                .findFirst()
                .or(this::titleOfAttachment)
                .or(this::markOfForm)
                .or(() -> splitter.map(Splitter::title))
                .orElse("");
    }

    private Optional<String> titleOfAttachment() {
        List<String> words =
                blocks.stream()
                        .limit(2)
                        .takeWhile(OfficialElement.class::isInstance)
                        .map(OfficialElement.class::cast)
                        .takeWhile(
                                element ->
                                        element.kind() == Kind.ATTACHMENT_LABEL
                                                || element.kind() == Kind.ATTACHMENT_TITLE)
                        .map(element -> element.passage().text())
                        .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
    }

    /** Orders and minutes are called by their mark (E-52, E-53). */
    private Optional<String> markOfForm() {
        return form.filter(f -> f == OfficialForm.ORDER || f == OfficialForm.MINUTES)
                .flatMap(
                        f ->
                                blocks.stream()
                                        .filter(OfficialElement.class::isInstance)
                                        .map(OfficialElement.class::cast)
                                        .filter(e -> e.kind() == Kind.ORGAN_MARK)
                                        .map(e -> e.passage().text())
                                        .findFirst());
    }

    /** The speaker's name, or who signed, or an empty string; never a placeholder such as ×××. */
    public String author() {
        return blocks.stream()
                .filter(Speaker.class::isInstance)
                .map(b -> ((Speaker) b).name())
                .filter(Document::isName)
                .findFirst()
                .or(
                        () ->
                                blocks.stream()
                                        .filter(Signature.class::isInstance)
                                        .map(b -> b.passage().text())
                                        .filter(Document::isName)
                                        .findFirst())
                .orElse("");
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && !PLACEHOLDER.matcher(name).find();
    }

    /** The date below the text or the title, where it says a year, a month and a day. */
    public Optional<LocalDate> date() {
        return Stream.of(SignDate.class, DateLine.class)
                .flatMap(kind -> blocks.stream().filter(kind::isInstance))
                .flatMap(block -> date(block.passage().text()).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
