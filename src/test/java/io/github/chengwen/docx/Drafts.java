package io.github.chengwen.docx;

import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.DraftMark;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Signature;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.model.Splitter;
import io.github.chengwen.model.Subtitle;
import io.github.chengwen.model.Title;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Invented documents, and short words for making more. */
final class Drafts {

    private Drafts() {}

    /** A speech with one of everything that a speech has. */
    static Document speech() {
        return document(
                new Title(Passage.of("在全市防汛抗旱工作电视电话会议暨责任书签订仪式上的讲话"), Optional.of("（代拟稿）")),
                new Subtitle(Passage.of("——守住一江清水")),
                speaker("市长　程知远"),
                date("（2024年5月20日）"),
                new Salutation(Passage.of("同志们：")),
                body("汛期将至，“早一分准备，就多一分把握”。全市有堤防128公里、水库36座，任务很重。"),
                heading(1, 1, "一、把思想统一到防大汛上来"),
                heading(2, 2, "（一）看清形势"),
                runIn(3, 3, "1.雨情偏多。", "预计降水量比常年多两成。"),
                runIn(2, 2, "（二）压实责任。", "各县区主要负责同志要到堤上去。"),
                heading(3, 3, "1.查险情"),
                heading(4, 4, "（1）查堤脚"),
                body("谢谢大家！"));
    }

    /** A notice with the lines that end a document. */
    static Document notice() {
        return document(
                title("关于做好秋粮收购工作的通知"),
                new Salutation(Passage.of("各乡镇人民政府：")),
                body("现将有关事项通知如下。"),
                new Attachment(Passage.of("附件：秋粮收购网点表")),
                new Signature(Passage.of("临河县粮食局")),
                new SignDate(Passage.of("2024年9月2日")),
                new Note(Passage.of("（此件公开发布）")));
    }

    static Document document(Block... blocks) {
        return new Document(Optional.empty(), List.of(blocks));
    }

    /** A document of a collection, under its dividing line. */
    static Document article(String splitter, Block... blocks) {
        return new Document(
                Optional.of(new Splitter(Passage.of(splitter), splitter)), List.of(blocks));
    }

    static Title title(String text) {
        return new Title(Passage.of(text), Optional.empty());
    }

    static DraftMark mark(String text) {
        return new DraftMark(Passage.of(text));
    }

    static Speaker speaker(String text) {
        int name = text.lastIndexOf('\u3000') + 1;
        return new Speaker(
                Passage.of(text), text.substring(0, Math.max(0, name - 1)), text.substring(name));
    }

    static DateLine date(String text) {
        return new DateLine(Passage.of(text));
    }

    static Paragraph body(String text) {
        return new Paragraph(Passage.of(text));
    }

    static Note note(String text) {
        return new Note(Passage.of(text));
    }

    static Heading heading(int level, int depth, String text) {
        return new Heading(Passage.of(text), level, depth);
    }

    static RunInParagraph runIn(int level, int depth, String lead, String text) {
        return new RunInParagraph(heading(level, depth, lead), Passage.of(text));
    }

    /** A paragraph of one character over and over, to fill rows. */
    static Paragraph filled(int characters) {
        return body(String.join("", Collections.nCopies(characters, "国")));
    }
}
