package io.github.chengwen.cli.outline;

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
import java.util.List;
import java.util.OptionalInt;

/** The pieces of a block: two of a run-in paragraph, one of any other (cli.md §3). */
public final class BlockPieces implements Block.Cases<List<Piece>> {

    private final int document;

    /** For the blocks of the document of this number. */
    public BlockPieces(int document) {
        this.document = document;
    }

    @Override
    public List<Piece> title(Title title) {
        return one(PieceType.TITLE, title.passage());
    }

    @Override
    public List<Piece> subtitle(Subtitle subtitle) {
        return one(PieceType.SUBTITLE, subtitle.passage());
    }

    @Override
    public List<Piece> draftMark(DraftMark mark) {
        return one(PieceType.NOTE, mark.passage());
    }

    @Override
    public List<Piece> speaker(Speaker speaker) {
        return one(PieceType.SPEAKER, speaker.passage());
    }

    @Override
    public List<Piece> date(DateLine date) {
        return one(PieceType.DATE, date.passage());
    }

    @Override
    public List<Piece> salutation(Salutation salutation) {
        return one(PieceType.SALUTATION, salutation.passage());
    }

    @Override
    public List<Piece> heading(Heading heading) {
        return List.of(heading(heading, false));
    }

    @Override
    public List<Piece> runIn(RunInParagraph paragraph) {
        return List.of(
                heading(paragraph.heading(), true),
                Piece.of(document, PieceType.BODY, paragraph.body()));
    }

    @Override
    public List<Piece> paragraph(Paragraph paragraph) {
        return one(PieceType.BODY, paragraph.passage());
    }

    @Override
    public List<Piece> row(TableRow row) {
        return one(PieceType.ROW, row.passage());
    }

    /** A piece for every row that has characters. */
    @Override
    public List<Piece> table(TableBlock table) {
        return table.rows().stream()
                .map(TableBlock.Row::passage)
                .filter(passage -> !passage.source().isEmpty())
                .map(passage -> Piece.of(document, PieceType.ROW, passage))
                .toList();
    }

    @Override
    public List<Piece> picture(PictureBlock picture) {
        return one(PieceType.PICTURE, picture.passage().withText(picture.words()));
    }

    @Override
    public List<Piece> signature(Signature signature) {
        return one(PieceType.SIGNATURE, signature.passage());
    }

    @Override
    public List<Piece> signDate(SignDate date) {
        return one(PieceType.SIGN_DATE, date.passage());
    }

    @Override
    public List<Piece> attachment(Attachment attachment) {
        return one(PieceType.ATTACHMENT, attachment.passage());
    }

    @Override
    public List<Piece> note(Note note) {
        return one(PieceType.NOTE, note.passage());
    }

    @Override
    public List<Piece> official(OfficialElement element) {
        return one(PieceType.of(element.kind()), element.passage());
    }

    private Piece heading(Heading heading, boolean runIn) {
        return new Piece(
                document,
                PieceType.heading(heading.level()),
                heading.passage(),
                runIn,
                OptionalInt.of(heading.depth()));
    }

    private List<Piece> one(PieceType type, Passage passage) {
        return List.of(Piece.of(document, type, passage));
    }
}
