package io.github.chengwen.docx;

import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.DraftMark;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Signature;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.model.Subtitle;
import io.github.chengwen.model.TableRow;
import io.github.chengwen.model.Title;
import io.github.chengwen.style.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The paragraphs of a block, each with the style of its role: one, or two for a title with a mark.
 */
record BlockParagraphs(Style style, Outline outline) implements Block.Cases<List<WordParagraph>> {

    @Override
    public List<WordParagraph> title(Title title) {
        WordParagraph lines =
                WordParagraph.of(outline.titleStyle(), WordRun.ofLines(title.lines()));
        return Stream.concat(
                        Stream.of(lines),
                        title.mark().stream()
                                .map(m -> WordParagraph.of(WordStyle.MARK.id(), WordRun.of(m))))
                .toList();
    }

    @Override
    public List<WordParagraph> subtitle(Subtitle subtitle) {
        return List.of(
                WordParagraph.of(WordStyle.SUBTITLE.id(), WordRun.ofLines(subtitle.lines())));
    }

    @Override
    public List<WordParagraph> draftMark(DraftMark mark) {
        return one(WordStyle.MARK, mark);
    }

    @Override
    public List<WordParagraph> speaker(Speaker speaker) {
        return one(WordStyle.SPEAKER, speaker);
    }

    @Override
    public List<WordParagraph> date(DateLine date) {
        return one(WordStyle.DATE_LINE, date);
    }

    @Override
    public List<WordParagraph> salutation(Salutation salutation) {
        return one(WordStyle.SALUTATION, salutation);
    }

    @Override
    public List<WordParagraph> heading(Heading heading) {
        return List.of(
                WordParagraph.of(outline.style(heading), WordRun.of(heading.passage().text())));
    }

    @Override
    public List<WordParagraph> runIn(RunInParagraph paragraph) {
        Heading heading = paragraph.heading();
        Optional<String> lead = LeadStyle.of(heading.level(), style);
        if (lead.isEmpty()) {
            return one(WordStyle.RUN_IN, paragraph);
        }
        return List.of(
                WordParagraph.of(
                        WordStyle.RUN_IN.id(),
                        WordRun.of(lead, heading.passage().text()),
                        WordRun.of(paragraph.body().text())));
    }

    @Override
    public List<WordParagraph> paragraph(Paragraph paragraph) {
        return one(WordStyle.BODY, paragraph);
    }

    /** As a table without columns has it: the cells one after another. */
    @Override
    public List<WordParagraph> row(TableRow row) {
        return List.of(
                WordParagraph.of(
                        WordStyle.BODY.id(), WordRun.of(String.join("\u3000", row.cells()))));
    }

    @Override
    public List<WordParagraph> signature(Signature signature) {
        return one(WordStyle.SIGNATURE, signature);
    }

    @Override
    public List<WordParagraph> signDate(SignDate date) {
        return one(WordStyle.SIGN_DATE, date);
    }

    @Override
    public List<WordParagraph> attachment(Attachment attachment) {
        return one(WordStyle.ATTACHMENT, attachment);
    }

    @Override
    public List<WordParagraph> note(Note note) {
        return one(note.isDocumentNumber() ? WordStyle.DOCUMENT_NUMBER : WordStyle.NOTE, note);
    }

    private static List<WordParagraph> one(WordStyle style, Block block) {
        return List.of(WordParagraph.of(style.id(), WordRun.of(block.passage().text())));
    }
}
