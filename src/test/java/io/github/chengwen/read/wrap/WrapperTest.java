package io.github.chengwen.read.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.read.wrap.Wrapper.Marks;
import org.junit.jupiter.api.Test;

/** Whether a line of ten half cells ends where some program would have ended it. */
final class WrapperTest {

    private static boolean breaks(Marks marks, String line, String below) {
        Wrapper wrapper = new Wrapper(Measure.NARROW_DOTS, 10, marks, true, true);
        return wrapper.breaks(line, Measure.NARROW_DOTS.of(line), below);
    }

    @Test
    void aLineWithoutRoomForTheNextCharacterIsFull() {
        assertThat(breaks(Marks.PUSHED, "全县春耕工", "作会议")).isTrue();
        assertThat(breaks(Marks.PUSHED, "全县春耕", "工作会议")).isFalse();
        assertThat(breaks(Marks.PUSHED, "今年3月份", "会议")).isTrue();
    }

    @Test
    void aMarkThatMayNotBeginALineTakesACharacterDown() {
        assertThat(breaks(Marks.PUSHED, "早备种子", "肥，早下田")).isTrue();
        assertThat(breaks(Marks.FREE, "早备种子", "肥，早下田")).isFalse();
        assertThat(breaks(Marks.FREE, "早备种子肥", "，早下田")).isTrue();
        assertThat(breaks(Marks.PUSHED, "早备种子肥", "，早下田")).isFalse();
    }

    @Test
    void aMarkMayStandPastTheEdge() {
        assertThat(breaks(Marks.HANGING, "早备种子肥，", "早下田")).isTrue();
        assertThat(breaks(Marks.PUSHED, "早备种子肥，", "早下田")).isFalse();
    }

    @Test
    void anOpeningMarkEndsNoLine() {
        assertThat(breaks(Marks.PUSHED, "学习了新", "《条例》")).isTrue();
        assertThat(breaks(Marks.FREE, "学习了新", "《条例》")).isFalse();
    }

    @Test
    void aNumberOrAWordStaysWhole() {
        assertThat(breaks(Marks.PUSHED, "增长了", "12024万")).isTrue();
        assertThat(breaks(Marks.PUSHED, "增长了", "2024万")).isFalse();
        assertThat(breaks(Marks.PUSHED, "go", "together now")).isTrue();
    }

    @Test
    void whatFitsWhollyWouldHaveStoodThere() {
        assertThat(breaks(Marks.PUSHED, "全县", "会议")).isFalse();
    }
}
