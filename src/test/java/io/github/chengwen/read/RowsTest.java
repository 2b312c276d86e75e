package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines whose cells are parted by tabs are rows of a table, whatever else they look like. */
final class RowsTest {

    @Test
    void everyRowIsABlock() {
        Transcript draft =
                read("防汛物资储备情况", "名称\t单位\t数量", "编织袋\t条\t20000", "救生衣\t件\t300", "以上物资由县水务局统一保管。");

        assertThat(draft.blocks())
                .containsExactly(
                        "title 防汛物资储备情况",
                        "row 名称\t单位\t数量",
                        "row 编织袋\t条\t20000",
                        "row 救生衣\t件\t300",
                        "body 以上物资由县水务局统一保管。");
        assertThat(draft.says(Code.LINES_JOINED)).isEmpty();
    }

    /** Rows as wide as a wrapped line, none of which ends a sentence. */
    @Test
    void rowsOfOneWidthAreNotLinesOfAParagraph() {
        String row = "城东街道办事处综合执法队\t张立新、李春和、王晓燕\t负责沿街店铺的日常巡查工作";

        assertThat(read("巡查分工", row, row, row, row, row).blocks())
                .filteredOn(block -> block.startsWith("row"))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.\t张立新\t男",
                "一、\t张立新\t男",
                "局长\t张立新\t县政府",
                "2024年3月5日\t上午九时\t三楼会议室",
                "县农业局\t县水务局\t县林业局"
            })
    void threeCellsAreARow(String line) {
        assertThat(read("在全县春耕会上的讲话", "春耕要早。", line, "管理要细。").blocks()).contains("row " + line);
    }

    @Test
    void twoCellsAreARowBesideAnother() {
        assertThat(read("日程安排", "上午\t报到", "下午\t分组讨论").blocks())
                .containsExactly("title 日程安排", "row 上午\t报到", "row 下午\t分组讨论");
    }

    @Test
    void twoCellsAloneAreWhatTheyWouldBeWithASpace() {
        assertThat(read("在全县春耕会上的讲话", "县长\t林岚", "同志们：", "春耕要早。").blocks())
                .noneMatch(block -> block.startsWith("row"));
    }

    @Test
    void aTabBehindANumberOrALabelPartsNoCells() {
        assertThat(
                        read("在全县春耕会上的讲话", "一、\t抓好备耕", "种子要备足。", "二、\t抓好管理", "（一）\t管好水", "水要管好。")
                                .blocks())
                .noneMatch(block -> block.startsWith("row"));
    }

    @Test
    void emptyCellsKeepTheOthersInTheirColumns() {
        assertThat(read("产值", "\t一季度\t二季度", "农业\t12\t", "工业\t\t40", "合计\t\t").blocks())
                .containsExactly(
                        "title 产值", "row \t一季度\t二季度", "row 农业\t12", "row 工业\t\t40", "row 合计");
    }

    @Test
    void whatTheAuthorSaysOverrules() {
        assertThat(read("产值", "农业\t12\t13", "【正文】工业\t40\t41").blocks())
                .endsWith("row 农业\t12\t13", "body 工业　40　41");
    }

    @Test
    void theTableOfAWebPageIsStillClutter() {
        Transcript draft = read("索引号：\t0012\t发布机构：\t县政府", "关于春耕的通知", "各乡镇：", "春耕要早。");

        assertThat(draft.noise()).hasSize(1);
    }
}
