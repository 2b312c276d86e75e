package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.OutlineEntry;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.compose.styled.StyledRun;
import io.github.chengwen.compose.title.TitleShaper;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.DraftMark;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.PictureBlock;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Signature;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.model.Subtitle;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.model.TableRow;
import io.github.chengwen.model.Title;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of each kind of block, whatever stands around it: one, or two for a title. */
final class BlockComposer implements Block.Cases<List<ParagraphBuilder>> {

    private final Style style;
    private final int outlineShift;
    private final TitleShaper titles;
    private final TitleShaper subtitles;
    private final TableComposer tables;

    /**
     * @param outlineShift by how much headings stand lower in the outline than in their document
     */
    BlockComposer(Style style, int outlineShift) {
        this.style = style;
        this.outlineShift = outlineShift;
        this.titles = TitleShaper.ofTitles(style);
        this.subtitles = TitleShaper.ofSubtitles(style);
        this.tables = new TableComposer(style);
    }

    /** A paragraph in one format. */
    ParagraphBuilder plain(ParagraphRole role, Passage passage) {
        return lines(role, List.of(passage.text()), passage);
    }

    /** A paragraph in one format whose lines are broken by hand. */
    ParagraphBuilder lines(ParagraphRole role, List<String> lines, Passage passage) {
        ParagraphStyle look = style.of(role.element());
        return new ParagraphBuilder(
                role, look, lines.stream().map(l -> StyledLine.of(l, look)).toList(), passage);
    }

    private List<ParagraphBuilder> one(ParagraphRole role, Block block) {
        return List.of(plain(role, block.passage()));
    }

    private OutlineEntry outline(Heading heading) {
        return OutlineEntry.of(heading.passage().text(), heading.depth() + outlineShift);
    }

    @Override
    public List<ParagraphBuilder> title(Title title) {
        Passage passage = title.passage();
        List<ParagraphBuilder> paragraphs = new ArrayList<>();
        paragraphs.add(lines(ParagraphRole.TITLE, titles.lines(passage.text()), passage));
        title.mark().ifPresent(m -> paragraphs.add(lines(ParagraphRole.MARK, List.of(m), passage)));
        return paragraphs;
    }

    @Override
    public List<ParagraphBuilder> subtitle(Subtitle subtitle) {
        Passage passage = subtitle.passage();
        return List.of(lines(ParagraphRole.SUBTITLE, subtitles.lines(passage.text()), passage));
    }

    @Override
    public List<ParagraphBuilder> draftMark(DraftMark mark) {
        return one(ParagraphRole.MARK, mark);
    }

    @Override
    public List<ParagraphBuilder> speaker(Speaker speaker) {
        ParagraphStyle look = style.of(Element.SPEAKER);
        return List.of(
                new ParagraphBuilder(
                        ParagraphRole.SPEAKER,
                        look,
                        List.of(NameSpacing.line(speaker, look)),
                        speaker.passage()));
    }

    @Override
    public List<ParagraphBuilder> date(DateLine date) {
        return one(ParagraphRole.DATE, date);
    }

    @Override
    public List<ParagraphBuilder> salutation(Salutation salutation) {
        return one(ParagraphRole.SALUTATION, salutation);
    }

    @Override
    public List<ParagraphBuilder> heading(Heading heading) {
        return List.of(
                plain(ParagraphRole.heading(heading.level()), heading.passage())
                        .outline(outline(heading)));
    }

    @Override
    public List<ParagraphBuilder> runIn(RunInParagraph paragraph) {
        Heading heading = paragraph.heading();
        int level = heading.level();
        ParagraphStyle look = style.of(Element.BODY);
        StyledRun lead =
                new StyledRun(
                        heading.passage().text(), style.of(Element.heading(level)), level, false);
        StyledRun body = StyledRun.of(paragraph.body().text(), look);
        return List.of(
                new ParagraphBuilder(
                                ParagraphRole.RUN_IN,
                                look,
                                List.of(new StyledLine(List.of(lead, body))),
                                paragraph.passage())
                        .outline(outline(heading)));
    }

    @Override
    public List<ParagraphBuilder> paragraph(Paragraph paragraph) {
        return one(ParagraphRole.BODY, paragraph);
    }

    /** As a table without columns has it: the cells one after another. */
    @Override
    public List<ParagraphBuilder> row(TableRow row) {
        List<String> line = List.of(String.join("\u3000", row.cells()));
        return List.of(lines(ParagraphRole.BODY, line, row.passage()));
    }

    @Override
    public List<ParagraphBuilder> table(TableBlock table) {
        ParagraphRole role = ParagraphRole.TABLE;
        return List.of(
                new ParagraphBuilder(role, style.of(role.element()), List.of(), table.passage())
                        .table(tables.compose(table)));
    }

    @Override
    public List<ParagraphBuilder> picture(PictureBlock picture) {
        ParagraphRole role = ParagraphRole.PICTURE;
        return List.of(
                new ParagraphBuilder(role, style.of(role.element()), List.of(), picture.passage())
                        .picture(StyledPicture.of(picture, style.page())));
    }

    @Override
    public List<ParagraphBuilder> signature(Signature signature) {
        return one(ParagraphRole.SIGNATURE, signature);
    }

    @Override
    public List<ParagraphBuilder> signDate(SignDate date) {
        return one(ParagraphRole.SIGN_DATE, date);
    }

    @Override
    public List<ParagraphBuilder> attachment(Attachment attachment) {
        return one(ParagraphRole.ATTACHMENT, attachment);
    }

    @Override
    public List<ParagraphBuilder> note(Note note) {
        return one(
                note.isDocumentNumber() ? ParagraphRole.DOCUMENT_NUMBER : ParagraphRole.NOTE, note);
    }

    /** In a style that knows no heads and imprints a note, but for the number (E-06). */
    @Override
    public List<ParagraphBuilder> official(OfficialElement element) {
        boolean known = style.official().isPresent();
        return switch (element.kind()) {
            case NUMBER -> one(ParagraphRole.DOCUMENT_NUMBER, element);
            case ANNOTATION -> one(known ? ParagraphRole.ANNOTATION : ParagraphRole.NOTE, element);
            case ATTENDANCE -> known ? attendance(element) : one(ParagraphRole.NOTE, element);
            case ATTACHMENT_LABEL ->
                    known
                            ? List.of(
                                    plain(ParagraphRole.ATTACHMENT_LABEL, element.passage())
                                            .startsPage())
                            : one(ParagraphRole.ATTACHMENT, element);
            case ATTACHMENT_TITLE ->
                    known
                            ? List.of(
                                    lines(
                                                    ParagraphRole.ATTACHMENT_TITLE,
                                                    titles.lines(element.passage().text()),
                                                    element.passage())
                                            .rowsBelow(1))
                            : one(ParagraphRole.BODY, element);
            default -> one(ParagraphRole.NOTE, element);
        };
    }

    /** The label is set in another face than the names (E-53). */
    private List<ParagraphBuilder> attendance(OfficialElement element) {
        String text = element.passage().text();
        int end = text.indexOf('：') + 1;
        ParagraphStyle look = style.of(Element.ATTENDANCE);
        StyledRun label =
                new StyledRun(text.substring(0, end), style.of(Element.ATTACHMENT_LABEL), 1, false);
        return List.of(
                new ParagraphBuilder(
                        ParagraphRole.ATTENDANCE,
                        look,
                        List.of(
                                new StyledLine(
                                        List.of(label, StyledRun.of(text.substring(end), look)))),
                        element.passage()));
    }
}
