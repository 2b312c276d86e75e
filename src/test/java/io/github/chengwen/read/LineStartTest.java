package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first characters of a line say. */
final class LineStartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "首先", "其次", "再次", "最后", "总之", "同志们", "朋友们", "各位", "今天", "今年", "下面", "近年来", "一年来",
                "当前", "目前", "此外", "谢谢", "我就讲", "我的讲话"
            })
    void aParagraphOfASpeech(String words) {
        assertThat(LineStart.opensLikeParagraph(words + "，要早。")).isTrue();
        assertThat(LineStart.opensLikeParagraph("要早，" + words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二是要早", "十要要早", "其一要早", "其五，要早", "第二，要早", "第三,要早", "第四、要早", "第五个问题", "第六点", "第七件事"
            })
    void anItemOfASpeech(String line) {
        assertThat(LineStart.enumerates(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"二来要早", "其他要早", "第二要早", "要早，二是要细"})
    void noItemOfASpeech(String line) {
        assertThat(LineStart.enumerates(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "时间", "时　间", "会议时间", "地点", "地 点", "会议地点", "主持", "主持人", "主 持", "参加", "参加人员", "参会人员",
                "出席", "出席人员", "列席", "列席人员", "记录", "记录人", "请假", "请 假", "缺席", "联系人", "联系电话"
            })
    void theHeadOfMinutes(String label) {
        assertThat(LineStart.isLabelled(label + "：略")).isTrue();
        assertThat(LineStart.isLabelled(label + ":略")).isTrue();
        assertThat(LineStart.isLabelled(label + "略")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二篇 春耕讲话", "【打印】【关闭】"})
    void aBlockWhateverStandsAbove(String line) {
        assertThat(LineStart.opensForCertain(line)).isTrue();
        assertThat(LineStart.opensBlock(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、备耕",
                "地点：县政府",
                "◆ 春耕",
                "（节能降耗方面）",
                "(节能降耗方面)",
                "【节能降耗】",
                "——在春耕会上",
                "（讨论稿）",
                "2024年3月5日",
                "（2024年3月5日）春耕开始了。",
                "同志们：",
                "各乡镇人民政府：",
                "附件：清单",
                "抄送：县委办公室"
            })
    void aBlockBelowACompleteLine(String line) {
        assertThat(LineStart.opensBlock(line)).isTrue();
        assertThat(LineStart.opensForCertain(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"春耕要早。", "（春）", "（春耕。夏收）", "◆"})
    void noBlockForCertain(String line) {
        assertThat(LineStart.opensBlock(line)).isFalse();
    }

    @Test
    void aLineThatOpensWithADateHasAtMost120Characters() {
        String line = "（3月5日）" + "春".repeat(114);

        assertThat(LineStart.opensBlock(line)).isTrue();
        assertThat(LineStart.opensBlock(line + "春")).isFalse();
    }
}
