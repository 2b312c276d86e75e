package io.github.chengwen.serve;

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
import io.github.chengwen.read.lines.Directive;
import java.util.List;

/** The role that the first line of a block has. */
final class BlockRoles implements Block.Cases<LineRole> {

    private static final List<Directive> HEADINGS =
            List.of(
                    Directive.HEADING_1,
                    Directive.HEADING_2,
                    Directive.HEADING_3,
                    Directive.HEADING_4);

    @Override
    public LineRole title(Title title) {
        return LineRole.of(Directive.TITLE);
    }

    @Override
    public LineRole subtitle(Subtitle subtitle) {
        return LineRole.of(Directive.SUBTITLE);
    }

    @Override
    public LineRole draftMark(DraftMark mark) {
        return LineRole.of(Directive.MARK);
    }

    @Override
    public LineRole speaker(Speaker speaker) {
        return LineRole.of(Directive.SPEAKER);
    }

    @Override
    public LineRole date(DateLine date) {
        return LineRole.of(Directive.DATE);
    }

    @Override
    public LineRole salutation(Salutation salutation) {
        return LineRole.of(Directive.SALUTATION);
    }

    @Override
    public LineRole heading(Heading heading) {
        return LineRole.of(HEADINGS.get(heading.level() - 1));
    }

    @Override
    public LineRole runIn(RunInParagraph paragraph) {
        return LineRole.of(Directive.RUN_IN);
    }

    @Override
    public LineRole paragraph(Paragraph paragraph) {
        return LineRole.of(Directive.BODY);
    }

    @Override
    public LineRole row(TableRow row) {
        return LineRole.ROW;
    }

    @Override
    public LineRole table(TableBlock table) {
        return LineRole.ROW;
    }

    @Override
    public LineRole picture(PictureBlock picture) {
        return LineRole.PICTURE;
    }

    @Override
    public LineRole signature(Signature signature) {
        return LineRole.of(Directive.SIGNATURE);
    }

    @Override
    public LineRole signDate(SignDate date) {
        return LineRole.of(Directive.SIGN_DATE);
    }

    @Override
    public LineRole attachment(Attachment attachment) {
        return LineRole.of(Directive.ATTACHMENT);
    }

    @Override
    public LineRole note(Note note) {
        return LineRole.of(Directive.NOTE);
    }

    @Override
    public LineRole official(OfficialElement element) {
        return LineRole.of(element.kind());
    }
}
