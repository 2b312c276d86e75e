package io.github.chengwen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RewrapperTest {

    @Test
    void aChineseCharacterTakesACellAndALatinOneHalf() {
        assertThat(Rewrapper.at(4).wrap("全市工作会议")).isEqualTo("全市工作\n会议\n");
        assertThat(Rewrapper.at(4).wrap("共2024项工作")).isEqualTo("共2024项\n工作\n");
    }

    @Test
    void aMarkWithoutRoomPushesACharacterDown() {
        assertThat(Rewrapper.at(4).wrap("早备种子，早下田")).isEqualTo("早备种\n子，早下\n田\n");
    }

    @Test
    void aMarkWithoutRoomHangsWhereMarksHang() {
        Rewrapper hanging = new Rewrapper(4, Rewrapper.Marks.HANG, false, false);

        assertThat(hanging.wrap("早备种子，早下田")).isEqualTo("早备种子，\n早下田\n");
    }

    @Test
    void aPlainCutMindsNeitherMarksNorNumbers() {
        Rewrapper cutting = new Rewrapper(4, Rewrapper.Marks.CUT, false, false);

        assertThat(cutting.wrap("早备种子，增长12024万")).isEqualTo("早备种子\n，增长12\n024万\n");
    }

    @Test
    void neitherAnOpeningMarkNorHalfAWordEndsALine() {
        assertThat(Rewrapper.at(4).wrap("学习了《条例》")).isEqualTo("学习了\n《条例》\n");
        assertThat(Rewrapper.at(4).wrap("增长了2024万")).isEqualTo("增长了\n2024万\n");
    }

    @Test
    void paragraphsMayBeIndentedAndSetApart() {
        Rewrapper letter = new Rewrapper(4, Rewrapper.Marks.PUSH, true, true);

        assertThat(letter.wrap("早备种子\n早下田\n")).isEqualTo("　　早备\n种子\n\n　　早下\n田\n");
    }

    @Test
    void onlyLineEndsAreAdded() {
        String text = "今年3月，全市“百日攻坚”（第2轮）启动，完成98.5%。\n请看 https://example.org/a/b 。\n";

        assertThat(Rewrapper.at(9).wrap(text).replace("\n", "").replace(" ", ""))
                .isEqualTo(text.replace("\n", "").replace(" ", ""));
    }
}
