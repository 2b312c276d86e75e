package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word in brackets before a line that is nearly one of the marks is never typeset. */
final class MisspeltMarkTest {

    private static final String TITLE = "在全县春耕会上的讲话";
    private static final String BODY = "春耕备耕要早。";

    private static Transcript draft(String... lines) {
        String[] all = new String[lines.length + 3];
        all[0] = TITLE;
        all[1] = "同志们：";
        all[2] = BODY;
        System.arraycopy(lines, 0, all, 3, lines.length);
        return read(all);
    }

    @ParameterizedTest
    @CsvSource({
        // typed for another that sounds or looks alike
        "一级标提, h1 备耕",
        "二级表题, h2 备耕",
        "三及标题, h3 备耕",
        "小标体, h1 备耕",
        "正问, body 备耕",
        "付标题, subtitle ——备耕",
        "奖话人, speaker 备耕",
        "结上, 春耕备耕要早。备耕",
        // all characters in another order
        "四标级题, h4 备耕",
        "题标, title 备耕",
        "文正, body 备耕",
        // one character too many or too few
        "一级大标题, h1 备耕",
        "二级标, h2 备耕",
        "落款的日期, sign_date 备耕",
        // another word before 标题
        "段落标题, body 备耕",
    })
    void theLineIsReadAsWhatWasMeant(String word, String block) {
        Transcript draft = draft("【" + word + "】备耕", BODY);

        // What was joined may be of any kind.
        assertThat(draft.blocks()).anyMatch(read -> read.endsWith(block));
        assertThat(draft.says(Code.MARK_MISSPELT))
                .singleElement()
                .asString()
                .startsWith("4:1 " + word + " 【");
    }

    @Test
    void theFindingNamesTheNearestAndSaysWhatWasDone() {
        assertThat(draft("【一级标提】备耕", BODY).says(Code.MARK_MISSPELT))
                .containsExactly("4:1 一级标提 【一级标题】 这一行按【一级标题】处理 the line is read as 【一级标题】 says");
    }

    /** There are four levels; a heading it is all the same. */
    @Test
    void aHeadingOfNoSuchLevelIsAHeading() {
        Transcript draft = draft("【五级标题】备耕", BODY);

        assertThat(draft.blocks()).contains("h1 备耕");
        assertThat(draft.says(Code.MARK_MISSPELT))
                .singleElement()
                .asString()
                .contains("【一级标题】/【二级标题】/【三级标题】/【四级标题】", "按【小标题】处理");
    }

    /** A line is dropped only where its author says so beyond doubt. */
    @Test
    void aGuessDropsNoLine() {
        Transcript draft = draft("【册去】田间管理要细。");

        assertThat(draft.blocks()).endsWith("body 田间管理要细。");
        assertThat(draft.noise()).isEmpty();
        assertThat(draft.says(Code.MARK_MISSPELT))
                .singleElement()
                .asString()
                .contains("【删去】", "按没有标记处理");
    }

    @Test
    void aloneOnItsLineItSpeaksOfTheNext() {
        Transcript draft = draft("【一级标提】", "备耕", BODY);

        assertThat(draft.blocks()).endsWith("h1 备耕", "body 春耕备耕要早。");
        assertThat(draft.says(Code.MARK_MISSPELT)).hasSize(1);
    }

    @Test
    void belowAllTextItSpeaksOfNothing() {
        Transcript draft = draft("【一级标提】");

        assertThat(draft.blocks()).endsWith("body 春耕备耕要早。");
        assertThat(draft.says(Code.MARK_MISSPELT)).singleElement().asString().contains("后面没有文字");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "编者按", "推荐阅读", "主要做法", "重点", "一级标准", "一级课题", "付款日期", "落款时间", "新闻标题", "原标题", "讲人话",
                "上接", "附则", "主题", "正义", "街上", "日程", "议题", "副件", "复件", "附录", "发言人", "文件", "问题", "小结",
                "一级", "一级保护", "分析", "接力", "称谓", "题", "标"
            })
    void otherWordsAreText(String word) {
        assertThat(draft("【" + word + "】备耕要细。").says(Code.MARK_MISSPELT)).isEmpty();
    }

    @Test
    void textInBracketsStays() {
        Transcript draft = draft("【一级标准】春耕备耕要细。");

        assertThat(draft.blocks()).endsWith("body 【一级标准】春耕备耕要细。");
        assertThat(draft.says(Code.MARK_MISSPELT)).isEmpty();
    }

    /** How an author has such words printed. */
    @Test
    void behindAMarkTheyAreText() {
        Transcript draft = draft("【正文】【一级标提】春耕备耕要细。");

        assertThat(draft.blocks()).endsWith("body 【一级标提】春耕备耕要细。");
    }

    @Test
    void withinALineTheyAreText() {
        assertThat(draft("请看【一级标提】春耕备耕要细。").blocks()).endsWith("body 请看【一级标提】春耕备耕要细。");
    }
}
