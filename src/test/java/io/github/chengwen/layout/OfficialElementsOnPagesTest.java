package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Passage;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the elements of head and imprint stand, in millimetres from the edges of the paper. */
class OfficialElementsOnPagesTest {

    /** 一字, and the row, of the grid. */
    private static final double CELL = 15.75 * 25.4 / 72;

    private static final double ROW = 28.95 * 25.4 / 72;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;

    private static OfficialElement element(Kind kind, String text) {
        return new OfficialElement(kind, Passage.of(text));
    }

    private static final OfficialElement MARK = element(Kind.ORGAN_MARK, "东岭市人民政府文件");
    private static final OfficialElement NUMBER = element(Kind.NUMBER, "东政发〔2026〕5号");
    private static final Block TITLE = Sheets.title("关于水利建设的通知");

    private static List<Page> pages(String style, Block... blocks) {
        return Layouter.layout(
                        List.of(new Document(Optional.empty(), List.of(blocks))),
                        BuiltInStyles.load(style).style().orElseThrow())
                .pages();
    }

    private static TextRow row(List<Page> pages, String words) {
        return pages.stream()
                .flatMap(Page::rows)
                .filter(row -> row.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static double mm(int milliPoints) {
        return milliPoints / 1000.0 * 25.4 / 72;
    }

    private static double end(TextRow row) {
        var last = row.runs().get(row.runs().size() - 1);
        return mm(last.x() + last.advances().sum());
    }

    @Test
    @DisplayName("H-01: 份号, 密级 and 紧急程度 stand flush left in rows 1 to 3")
    void fields() {
        List<Page> pages =
                pages(
                        "document",
                        element(Kind.COPY_NUMBER, "000012"),
                        element(Kind.SECRECY, "机密★1年"),
                        element(Kind.URGENCY, "特急"),
                        MARK,
                        NUMBER,
                        TITLE,
                        Sheets.rows(2));
        List<TextRow> rows = List.of(row(pages, "000012"), row(pages, "机密"), row(pages, "特急"));
        assertThat(rows).allMatch(row -> Math.abs(mm(row.x()) - LEFT) < .1);
        assertThat(mm(rows.get(0).baseline())).isCloseTo(45.17, within(.1));
        assertThat(mm(rows.get(1).baseline())).isCloseTo(55.38, within(.1));
        assertThat(mm(rows.get(2).baseline())).isCloseTo(65.60, within(.1));
    }

    @Test
    @DisplayName("H-03: 密级 stands in row 2 also without 份号")
    void secrecyAlone() {
        List<Page> pages =
                pages("document", element(Kind.SECRECY, "秘密"), MARK, NUMBER, TITLE, Sheets.rows(2));
        assertThat(mm(row(pages, "秘密").baseline())).isCloseTo(55.38, within(.1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"东岭市水利局文件", "东岭市人民政府文件", "东岭市住房和城乡建设委员会城市更新办公室文件"})
    @DisplayName("H-06: a mark has whole points, at most 62, and fits 94 % of the 版心, centred")
    void markSize(String words) {
        List<Page> pages =
                pages("document", element(Kind.ORGAN_MARK, words), NUMBER, TITLE, Sheets.rows(2));
        TextRow mark = row(pages, words.substring(0, 3));
        int size = mark.runs().get(0).size();
        assertThat(size % 1000).isZero();
        assertThat(size).isBetween(22_000, 62_000);
        assertThat(end(mark) - mm(mark.x())).isLessThan(156 * .94 + .2);
        assertThat((end(mark) + mm(mark.x())) / 2).isCloseTo(106, within(.6));
    }

    @Test
    @DisplayName("H-08: the number is centred, two blank rows below the row of the mark")
    void number() {
        List<Page> pages = pages("document", MARK, NUMBER, TITLE, Sheets.rows(2));
        TextRow number = row(pages, "东政发");
        assertThat((end(number) + mm(number.x())) / 2).isCloseTo(106, within(.3));
        double foot = mm(row(pages, "文件").baseline()) + .2 * 70 * 25.4 / 72;
        assertThat(mm(number.baseline()) - .8 * ROW - foot).isCloseTo(2 * ROW, within(.1));
    }

    @Test
    @DisplayName(
            "H-09, H-11: number one 字 from the left, in the row of the last signer, who ends so")
    void signers() {
        List<Page> pages =
                pages(
                        "document",
                        MARK,
                        NUMBER,
                        element(Kind.SIGNERS, "签发人：张大力　李建国　王小明"),
                        Sheets.title("关于水利建设的请示"),
                        Sheets.rows(2));
        TextRow first = row(pages, "签发人");
        TextRow last = row(pages, "东政发");
        assertThat(last.text()).contains("王小明");
        assertThat(mm(last.x())).isCloseTo(LEFT + CELL, within(.1));
        assertThat(end(first)).isCloseTo(RIGHT - CELL, within(.2));
        assertThat(mm(last.baseline() - first.baseline())).isCloseTo(ROW, within(.05));
    }

    @Test
    @DisplayName("I-04, I-08: 抄送 one character in, turned over behind its colon, rows of 28 pt")
    void copies() {
        List<Page> pages =
                pages(
                        "document",
                        MARK,
                        NUMBER,
                        TITLE,
                        Sheets.rows(20),
                        element(Kind.COPIES, "抄送：" + "市财政局，".repeat(10) + "市审计局。"),
                        element(Kind.PRINTED, "东岭市人民政府办公室　2026年2月9日印发"));
        TextRow first = row(pages, "抄送");
        List<TextRow> all = pages.get(1).rows().toList();
        TextRow second = all.get(all.indexOf(first) + 1);
        double one = 14 * 25.4 / 72;
        assertThat(mm(first.x()) - LEFT).isCloseTo(one, within(.1));
        assertThat(mm(second.x()) - LEFT).isCloseTo(4 * one, within(.1));
        assertThat(mm(second.baseline() - first.baseline())).isCloseTo(2 * one, within(.05));
    }

    @Test
    @DisplayName("B-14: 附注 stands in the row below the date, two 字 in")
    void annotation() {
        List<Page> pages =
                pages(
                        "document",
                        MARK,
                        NUMBER,
                        TITLE,
                        Sheets.rows(2),
                        Sheets.signature("东岭市人民政府"),
                        Sheets.signDate("2026年2月8日"),
                        element(Kind.ANNOTATION, "（此件公开发布）"));
        TextRow annotation = row(pages, "公开");
        assertThat(mm(annotation.x()) - LEFT).isCloseTo(2 * CELL, within(.1));
        assertThat(mm(annotation.baseline() - row(pages, "2月8日").baseline()))
                .isCloseTo(ROW, within(.05));
    }

    @Test
    @DisplayName("X-07: organ and date of minutes stand one 字 from either edge")
    void issue() {
        List<Page> pages =
                pages(
                        "minutes",
                        element(Kind.ORGAN_MARK, "东岭市人民政府常务会议纪要"),
                        element(Kind.NUMBER, "第12期"),
                        element(Kind.ISSUE, "东岭市人民政府办公室　2026年2月8日"),
                        Sheets.rows(2));
        TextRow issue = row(pages, "办公室");
        assertThat(mm(issue.x()) - LEFT).isCloseTo(CELL, within(.1));
        assertThat(end(issue)).isCloseTo(RIGHT - CELL, within(.2));
    }
}
