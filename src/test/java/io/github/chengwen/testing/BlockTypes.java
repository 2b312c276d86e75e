package io.github.chengwen.testing;

import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.DraftMark;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.Paragraph;
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

/** The short names of the kinds of blocks in marked drafts. */
public final class BlockTypes implements Block.Cases<String> {

    public static final BlockTypes NAMES = new BlockTypes();

    private BlockTypes() {}

    @Override
    public String title(Title title) {
        return "title";
    }

    @Override
    public String subtitle(Subtitle subtitle) {
        return "subtitle";
    }

    @Override
    public String draftMark(DraftMark mark) {
        return "note";
    }

    @Override
    public String speaker(Speaker speaker) {
        return "speaker";
    }

    @Override
    public String date(DateLine date) {
        return "date";
    }

    @Override
    public String salutation(Salutation salutation) {
        return "salutation";
    }

    @Override
    public String heading(Heading heading) {
        return "h" + heading.level();
    }

    @Override
    public String runIn(RunInParagraph paragraph) {
        return heading(paragraph.heading());
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return "body";
    }

    @Override
    public String picture(PictureBlock picture) {
        return "picture";
    }

    @Override
    public String table(TableBlock table) {
        return "table";
    }

    @Override
    public String row(TableRow row) {
        return "row";
    }

    @Override
    public String signature(Signature signature) {
        return "signature";
    }

    @Override
    public String signDate(SignDate date) {
        return "sign_date";
    }

    @Override
    public String attachment(Attachment attachment) {
        return "attachment";
    }

    @Override
    public String note(Note note) {
        return "note";
    }

    /** As drafts were marked before these elements had names of their own. */
    @Override
    public String official(OfficialElement element) {
        return switch (element.kind()) {
            case ATTACHMENT_LABEL -> "attachment";
            case ATTACHMENT_TITLE -> "title";
            case ORGAN_MARK -> element.passage().text().endsWith("纪要") ? "title" : "note";
            default -> "note";
        };
    }
}
