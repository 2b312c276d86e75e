package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.styled.ImprintPlace.OnPage;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Passage;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.page.Rule;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands on which page of an official document. */
class OfficialPagesTest {

    private static final Style DOCUMENT = BuiltInStyles.load("document").style().orElseThrow();

    private static Style styleWith(String setting) {
        return BuiltInStyles.load("document")
                .set(SourceText.of("--set", setting))
                .style()
                .orElseThrow();
    }

    private static OfficialElement element(Kind kind, String text) {
        return new OfficialElement(kind, Passage.of(text));
    }

    private static final OfficialElement MARK = element(Kind.ORGAN_MARK, "东岭市人民政府文件");
    private static final OfficialElement NUMBER = element(Kind.NUMBER, "东政发〔2026〕5号");
    private static final OfficialElement PRINTED = element(Kind.PRINTED, "东岭市人民政府办公室　2026年2月9日印发");

    private static Layout layout(Style style, Block... blocks) {
        return Layouter.layout(List.of(new Document(Optional.empty(), List.of(blocks))), style);
    }

    /** Mark, number and title, so many rows of text, and an imprint. */
    private static Layout ofRows(int rows) {
        return layout(
                DOCUMENT, MARK, NUMBER, Sheets.title("关于水利建设的通知"), Sheets.rows(rows), PRINTED);
    }

    private static boolean isNumbered(Page page) {
        return page.items().stream().anyMatch(PageNumberRow.class::isInstance);
    }

    private static List<Rule> rules(Page page) {
        return page.items().stream().filter(Rule.class::isInstance).map(Rule.class::cast).toList();
    }

    @Test
    @DisplayName("I-03 a: the imprint stands below the last words on an even page")
    void evenPageWithRoom() {
        Layout layout = ofRows(20);
        assertThat(layout.pages()).hasSize(2);
        assertThat(layout.endings().get(0).imprint().page()).isEqualTo(OnPage.SAME);
        assertThat(layout.pages()).allMatch(OfficialPagesTest::isNumbered);
    }

    @Test
    @DisplayName("I-03 b: after an odd page it has the next page to itself, with a number")
    void oddPage() {
        Layout layout = ofRows(3);
        assertThat(layout.pages()).hasSize(2);
        assertThat(layout.endings().get(0).imprint().page()).isEqualTo(OnPage.NEXT);
        assertThat(Sheets.texts(layout.pages().get(1))).containsExactly("东岭市人民政府办公室　2026年2月9日印发");
        assertThat(layout.pages()).allMatch(OfficialPagesTest::isNumbered);
    }

    @Test
    @DisplayName("I-03 c, P-22: after a full even page comes a blank one; neither has a number")
    void fullEvenPage() {
        Layout layout =
                layout(
                        DOCUMENT,
                        MARK,
                        NUMBER,
                        Sheets.title("关于水利建设的通知"),
                        Sheets.rows(30),
                        element(Kind.COPIES, "抄送：" + "市直各单位，".repeat(20) + "市人武部。"),
                        PRINTED);
        assertThat(layout.endings().get(0).imprint().page()).isEqualTo(OnPage.AFTER_BLANK);
        assertThat(layout.pages()).hasSize(4);
        assertThat(layout.pages().get(2).items()).isEmpty();
        assertThat(layout.pages().subList(0, 2)).allMatch(OfficialPagesTest::isNumbered);
        assertThat(layout.pages().subList(2, 4)).noneMatch(OfficialPagesTest::isNumbered);
    }

    @Test
    @DisplayName("I-03 d: on the last page where pages need not be even")
    void anyPage() {
        Style style = styleWith("official.imprint.evenPage=false");
        Layout layout =
                layout(style, MARK, NUMBER, Sheets.title("关于水利建设的通知"), Sheets.rows(3), PRINTED);
        assertThat(layout.pages()).hasSize(1);
        assertThat(layout.endings().get(0).imprint().page()).isEqualTo(OnPage.SAME);
    }

    @Test
    @DisplayName("I-03: an imprint that misses a row is drawn back, and this is said")
    void drawnBack() {
        List<Integer> fitted = new ArrayList<>();
        for (int rows = 25; rows < 34; rows++) {
            Layout layout = ofRows(rows);
            boolean said =
                    layout.diagnostics().stream()
                            .map(Diagnostic::code)
                            .anyMatch(code -> code == Code.PITCH_OF_IMPRINT);
            if (said) {
                assertThat(layout.endings().get(0).imprint().page()).isEqualTo(OnPage.SAME);
                fitted.add(rows);
            }
        }
        assertThat(fitted).isNotEmpty();
    }

    @Test
    @DisplayName("I-01, I-07: thick rules first and last, thin ones between, black, 156 mm")
    void imprintRules() {
        Layout layout =
                layout(
                        DOCUMENT,
                        MARK,
                        NUMBER,
                        Sheets.title("关于水利建设的通知"),
                        Sheets.rows(20),
                        element(Kind.COPIES, "抄送：市委办公室。"),
                        PRINTED);
        List<Rule> rules = rules(layout.pages().get(1));
        assertThat(rules).extracting(Rule::height).containsExactly(1000, 750, 1000);
        assertThat(rules).extracting(Rule::ink).containsOnly(Ink.BLACK);
        assertThat(rules).extracting(Rule::width).containsOnly(442_205);
        Rule last = rules.get(2);
        assertThat(last.y() + last.height()).isEqualTo(742_677);
    }

    @Test
    @DisplayName("I-06: a date that has no room beside a long organ stands in the row below, right")
    void longPrinter() {
        String organ = "东岭市人民政府城市更新与历史文化保护工作领导小组办公室";
        Layout layout =
                layout(
                        DOCUMENT,
                        MARK,
                        NUMBER,
                        Sheets.title("关于水利建设的通知"),
                        Sheets.rows(20),
                        element(Kind.PRINTED, organ + "\u30002026年12月19日印发"));
        List<TextRow> rows = layout.pages().get(1).rows().toList();
        TextRow date = rows.get(rows.size() - 1);
        assertThat(Sheets.texts(layout.pages().get(1))).endsWith(organ, "2026年12月19日印发");
        assertThat(521_575 - end(date)).isBetween(13_800, 14_200);
    }

    @Test
    @DisplayName("I-07: without elements there is no imprint and no rule")
    void noImprint() {
        Layout layout = layout(DOCUMENT, Sheets.title("关于水利建设的通知"), Sheets.rows(3));
        assertThat(layout.endings().get(0).imprint().page()).isEqualTo(OnPage.NONE);
        assertThat(rules(layout.pages().get(0))).isEmpty();
    }

    @Test
    @DisplayName("H-12: the rule of the head begins 4 mm below the glyphs of the number")
    void headRule() {
        Page page = ofRows(20).pages().get(0);
        int baseline =
                page.rows()
                        .filter(row -> row.role() == ParagraphRole.DOCUMENT_NUMBER)
                        .findFirst()
                        .orElseThrow()
                        .baseline();
        Rule rule = rules(page).get(0);
        int gap = rule.y() - baseline - 16_000 * 12 / 100;
        assertThat(Math.abs(gap - 11_339)).isLessThan(50);
        assertThat(rule.ink()).isEqualTo(Ink.RED);
    }

    @Test
    @DisplayName("H-13: a pre-printed sheet has mark and rule already; all else keeps its place")
    void preprinted() {
        Style sheet = styleWith("official.mark.printed=false");
        Page drawn = ofRows(3).pages().get(0);
        Page blank =
                layout(sheet, MARK, NUMBER, Sheets.title("关于水利建设的通知"), Sheets.rows(3), PRINTED)
                        .pages()
                        .get(0);
        assertThat(rules(blank)).isEmpty();
        assertThat(Sheets.texts(blank)).doesNotContain("东岭市人民政府文件");
        List<Item> kept = new ArrayList<>(drawn.items());
        kept.removeIf(item -> item instanceof Rule);
        kept.remove(0);
        assertThat(blank.items()).isEqualTo(kept);
    }

    @Test
    @DisplayName("B-03, I-05: addressees that leave no room for text stand in the imprint")
    void manyAddressees() {
        Layout layout =
                layout(
                        DOCUMENT,
                        MARK,
                        NUMBER,
                        Sheets.title("关于水利建设的通知"),
                        Sheets.salutation("各县（区）人民政府，" + "市直有关单位和驻市各单位，".repeat(22) + "各企业："),
                        Sheets.rows(3),
                        PRINTED);
        assertThat(layout.diagnostics().stream().map(Diagnostic::code))
                .contains(Code.ADDRESSEES_MOVED);
        List<String> last = Sheets.texts(layout.pages().get(layout.pages().size() - 1));
        assertThat(last.get(0)).startsWith("主送：各县（区）人民政府");
        assertThat(Sheets.texts(layout.pages().get(0))).anyMatch(row -> row.startsWith("国国"));
    }

    @Test
    @DisplayName("B-03: addressees that leave room stay above the text")
    void fewAddressees() {
        Layout layout =
                layout(
                        DOCUMENT,
                        MARK,
                        NUMBER,
                        Sheets.title("关于水利建设的通知"),
                        Sheets.salutation("各县（区）人民政府："),
                        Sheets.rows(3),
                        PRINTED);
        assertThat(layout.diagnostics().stream().map(Diagnostic::code))
                .doesNotContain(Code.ADDRESSEES_MOVED);
        assertThat(Sheets.texts(layout.pages().get(0))).contains("各县（区）人民政府：");
    }

    @Test
    @DisplayName("B-15: an attached text begins a page, its title in row 3")
    void attachment() {
        Layout layout =
                layout(
                        DOCUMENT,
                        Sheets.title("关于水利建设的通知"),
                        Sheets.rows(2),
                        element(Kind.ATTACHMENT_LABEL, "附件1"),
                        element(Kind.ATTACHMENT_TITLE, "任务分解表"),
                        Sheets.body("表略"));
        Page page = layout.pages().get(1);
        assertThat(Sheets.texts(page)).containsExactly("附件1", "任务分解表", "表略");
        assertThat(page.rows().findFirst().orElseThrow().baseline()).isEqualTo(128_042);
    }

    @Test
    @DisplayName("B-05: the name of one organ is centred on its date, which ends four 字 in")
    void sealed() {
        Page page =
                layout(
                                DOCUMENT,
                                Sheets.rows(1),
                                Sheets.signature("东岭市人民政府"),
                                Sheets.signDate("2026年2月8日"))
                        .pages()
                        .get(0);
        List<TextRow> rows = page.rows().toList();
        assertThat(Math.abs(middle(rows.get(1)) - middle(rows.get(2)))).isLessThan(200);
        int right = end(rows.get(2));
        assertThat(521_575 - right).isBetween(62_900, 63_300);
        assertThat(rows.get(1).baseline() - rows.get(0).baseline()).isEqualTo(3 * 28_950);
    }

    @Test
    @DisplayName("B-09: names of several organs begin below one another, the widest two 字 in")
    void unsealedJointly() {
        List<TextRow> rows =
                layout(
                                styleWith("official.signing.seal=none"),
                                Sheets.rows(1),
                                Sheets.signature("东岭市教育局"),
                                Sheets.signature("东岭市住房和城乡建设局"),
                                Sheets.signDate("2026年2月8日"))
                        .pages()
                        .get(0)
                        .rows()
                        .toList();
        assertThat(Math.abs(rows.get(1).x() - rows.get(2).x())).isLessThan(100);
        assertThat(521_575 - end(rows.get(2))).isBetween(31_200, 31_800);
        assertThat(rows.get(3).x() - rows.get(2).x()).isBetween(31_200, 31_800);
    }

    @Test
    @DisplayName("V-02: with gap=edge a blank row is 10.39 mm between the edges of glyphs")
    void edgeGap() {
        Style style = styleWith("official.gap=edge");
        List<TextRow> rows =
                layout(
                                style,
                                MARK,
                                NUMBER,
                                Sheets.title("关于水利建设的通知"),
                                Sheets.salutation("各县（区）人民政府："),
                                Sheets.rows(1),
                                Sheets.signature("东岭市人民政府"),
                                Sheets.signDate("2026年2月8日"))
                        .pages()
                        .get(0)
                        .rows()
                        .toList();
        double row = 10.39;
        // title and addressees, text and signature; from baseline to baseline
        double title = .12 * 22 * 25.4 / 72 + .88 * 5.64;
        assertThat(between(rows, 2, 3)).isBetween(row + title - .2, row + title + .2);
        assertThat(between(rows, 4, 5)).isBetween(2 * row + 5.64 - .05, 2 * row + 5.64 + .05);
        // The ink of the mark ends 8 % of its size below its baseline, the number begins 88 %
        // above.
        double mark = rows.get(0).runs().get(0).size() / 1000.0 * 25.4 / 72;
        double gap = between(rows, 0, 1) - .08 * mark - .88 * 5.64;
        assertThat(gap).isBetween(2 * row - .05, 2 * row + .05);
    }

    /** From the baseline of a row to that of another, in millimetres. */
    private static double between(List<TextRow> rows, int upper, int lower) {
        return (rows.get(lower).baseline() - rows.get(upper).baseline()) / 1000.0 * 25.4 / 72;
    }

    private static int end(TextRow row) {
        var last = row.runs().get(row.runs().size() - 1);
        return last.x() + last.advances().sum();
    }

    private static int middle(TextRow row) {
        return (row.x() + end(row)) / 2;
    }
}
