package io.github.chengwen.cli.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Reading;
import io.github.chengwen.cli.Drafts;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Draft;
import io.github.chengwen.model.DraftMark;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Noise;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.Splitter;
import io.github.chengwen.model.Title;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final Drafts text =
            Drafts.of(
                    "在全县春耕会议上的讲话（代拟稿）",
                    "（讨论稿）",
                    "（2024年3月5日）同志们：",
                    "一、抓住农时",
                    "（一）备足种子。各乡镇要在月底前",
                    "—1—",
                    "把种子送到田头。",
                    "第二篇：在座谈会上的发言",
                    "谢谢大家。");

    private final Draft draft =
            new Draft(
                    List.of(
                            new Document(
                                    Optional.empty(),
                                    List.of(
                                            title(),
                                            new DraftMark(text.passage("（讨论稿）")),
                                            new DateLine(text.passage("（2024年3月5日）")),
                                            new Salutation(text.passage("同志们：")),
                                            new Heading(text.passage("一、抓住农时"), 1, 1),
                                            runIn())),
                            new Document(
                                    Optional.of(
                                            new Splitter(text.passage("第二篇：在座谈会上的发言"), "在座谈会上的发言")),
                                    List.of(
                                            new Title(
                                                    new Passage("在座谈会上的发言", "", List.of()),
                                                    Optional.empty()),
                                            new Paragraph(text.passage("谢谢大家。"))))),
                    List.of(new Noise(text.passage("—1—"))));

    @Test
    void piecesComeInReadingOrderWithNoiseAfterTheParagraphItInterrupts() {
        assertThat(Outline.of(draft))
                .extracting(piece -> piece.type().id())
                .containsExactly(
                        "title",
                        "note",
                        "date",
                        "salutation",
                        "h1",
                        "h2",
                        "body",
                        "noise",
                        "doc_break",
                        "body");
    }

    @Test
    void aTitleMadeFromTheDividingLineIsNotShownTwice() {
        assertThat(Outline.of(draft))
                .filteredOn(piece -> piece.type() == PieceType.TITLE)
                .hasSize(1);
    }

    @Test
    void jsonHasOneObjectAPiece() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        OutlineJson.write("", new Reading(text.source(), draft, Diagnostics.empty()), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"document":1,"type":"title","text":"在全县春耕会议上的讲话","source":"在全县春耕会议上的讲话（代拟稿）","line":1,"column":1,"endLine":1,"endColumn":17}
                        {"document":1,"type":"note","text":"（讨论稿）","source":"（讨论稿）","line":2,"column":1,"endLine":2,"endColumn":6}
                        {"document":1,"type":"date","text":"（2024年3月5日）","source":"（2024年3月5日）","line":3,"column":1,"endLine":3,"endColumn":12}
                        {"document":1,"type":"salutation","text":"同志们：","source":"同志们：","line":3,"column":12,"endLine":3,"endColumn":16}
                        {"document":1,"type":"h1","text":"一、抓住农时","source":"一、抓住农时","line":4,"column":1,"endLine":4,"endColumn":7,"depth":1}
                        {"document":1,"type":"h2","text":"（一）备足种子。","source":"（一）备足种子。","runin":true,"line":5,"column":1,"endLine":5,"endColumn":9,"depth":2}
                        {"document":1,"type":"body","text":"各乡镇要在月底前把种子送到田头。","source":"各乡镇要在月底前把种子送到田头。","line":5,"column":9,"endLine":7,"endColumn":9}
                        {"document":1,"type":"noise","text":"—1—","source":"—1—","line":6,"column":1,"endLine":6,"endColumn":4}
                        {"document":2,"type":"doc_break","text":"第二篇：在座谈会上的发言","source":"第二篇：在座谈会上的发言","line":8,"column":1,"endLine":8,"endColumn":13}
                        {"document":2,"type":"body","text":"谢谢大家。","source":"谢谢大家。","line":9,"column":1,"endLine":9,"endColumn":6}
                        """);
    }

    @Test
    void textIsATree() {
        assertThat(OutlineText.format(text.source(), draft, Language.CHINESE))
                .isEqualTo(
                        """
                        第 1 篇
                            1  标题        在全县春耕会议上的讲话
                            2  附注        （讨论稿）
                            3  日期        （2024年3月5日）
                            3  称呼        同志们：
                            4  一级标题    一、抓住农时
                            5  二级标题+     （一）备足种子。
                            5  正文            各乡镇要在月底前把种子送到田头。
                            6  杂项            —1—
                        第 2 篇
                            8  分篇        第二篇：在座谈会上的发言
                            9  正文        谢谢大家。
                        """);
    }

    private Title title() {
        String source = "在全县春耕会议上的讲话（代拟稿）";
        return new Title(text.passage(source).withText("在全县春耕会议上的讲话"), Optional.of("（代拟稿）"));
    }

    private RunInParagraph runIn() {
        String body = "各乡镇要在月底前把种子送到田头。";
        Passage passage =
                new Passage(body, body, List.of(text.span("各乡镇要在月底前"), text.span("把种子送到田头。")));
        return new RunInParagraph(new Heading(text.passage("（一）备足种子。"), 2, 2), passage);
    }
}
