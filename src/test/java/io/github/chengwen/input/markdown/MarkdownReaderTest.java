package io.github.chengwen.input.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.Draft;
import org.junit.jupiter.api.Test;

/** What becomes of the blocks of Markdown. */
final class MarkdownReaderTest {

    private static Draft read(String text) {
        return Draft.open("稿.md", text.getBytes(UTF_8));
    }

    @Test
    void marksAreTakenOffAndLinesJoined() {
        assertThat(read("# 标题\n\n今天**开会**，\n部署任务。\n\n> 引文\n").lines())
                .containsExactly("标题", "今天开会，部署任务。", "引文");
    }

    @Test
    void itemsGetTheirNumbersAndLoseTheirBullets() {
        Draft draft = read("3. 甲\n4. 乙\n\n- 丙\n");

        assertThat(draft.lines()).containsExactly("3.甲", "4.乙", "丙");
        assertThat(draft.told()).containsKeys(Code.NUMBERS_WRITTEN, Code.BULLETS_DROPPED);
    }

    @Test
    void footnotesStandBehindTheText() {
        Draft draft = read("林地[^a]十二万亩[^b]。\n\n[^a]: 见**统计**公报。\n\n正文。\n");

        assertThat(draft.lines()).containsExactly("林地〔1〕十二万亩[^b]。", "正文。", "[1] 见统计公报。");
    }

    @Test
    void aTableIsRows() {
        assertThat(read("| 乡镇 | 面积 |\n|---|---|\n| 东山 | 三万亩 |\n").lines())
                .containsExactly("乡镇\t面积", "东山\t三万亩");
    }

    @Test
    void theTitleOfTheFrontMatterIsTheFirstLine() {
        Draft draft = read("---\ntitle: \"在会上的讲话\"\ndate: 2024\n---\n\n同志们：\n");

        assertThat(draft.lines()).containsExactly("在会上的讲话", "同志们：");
        assertThat(draft.told()).containsOnlyKeys(Code.FRONT_MATTER_DROPPED);
    }
}
