package io.github.chengwen.watch.job;

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

/** What a block was taken for, as office people call it; empty for plain paragraphs. */
final class KindName implements Block.Cases<String> {

    @Override
    public String title(Title title) {
        return "标题";
    }

    @Override
    public String subtitle(Subtitle subtitle) {
        return "副标题";
    }

    @Override
    public String draftMark(DraftMark mark) {
        return "稿别";
    }

    @Override
    public String speaker(Speaker speaker) {
        return "讲话人";
    }

    @Override
    public String date(DateLine date) {
        return "日期";
    }

    @Override
    public String salutation(Salutation salutation) {
        return "称呼";
    }

    @Override
    public String heading(Heading heading) {
        return "小标题";
    }

    @Override
    public String runIn(RunInParagraph paragraph) {
        return "段首小标题";
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return "";
    }

    @Override
    public String row(TableRow row) {
        return "";
    }

    @Override
    public String table(TableBlock table) {
        return "表格";
    }

    @Override
    public String picture(PictureBlock picture) {
        return "图片";
    }

    @Override
    public String signature(Signature signature) {
        return "落款";
    }

    @Override
    public String signDate(SignDate date) {
        return "成文日期";
    }

    @Override
    public String attachment(Attachment attachment) {
        return "附件";
    }

    @Override
    public String note(Note note) {
        return "附注";
    }

    @Override
    public String official(OfficialElement element) {
        return element.kind().chinese();
    }
}
