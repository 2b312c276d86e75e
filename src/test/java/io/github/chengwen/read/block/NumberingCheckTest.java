package io.github.chengwen.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gaps, repeats and skipped levels in the numbers of headings. */
final class NumberingCheckTest {

    private static final int LONGEST_HEADING = 12;

    /** What is said about headings with these numbers: code and arguments. */
    private static List<String> says(String... headings) {
        Diagnostics.Builder diagnostics = new Diagnostics.Builder();
        NumberingCheck check = new NumberingCheck(diagnostics);
        for (String heading : headings) {
            if (heading.length() > LONGEST_HEADING) {
                check.accept(new Paragraph(Passage.of(heading)));
            } else {
                check.accept(new Heading(Passage.of(heading), 1, 1));
            }
        }
        List<String> said = new ArrayList<>();
        diagnostics
                .build()
                .forEach(d -> said.add(d.code() + " " + String.join(" ", d.arguments())));
        return said;
    }

    @Test
    void numbersThatCountOn() {
        assertThat(says("一、备耕", "（一）备种", "1.水稻", "（1）早稻", "（2）晚稻", "（二）备肥", "1.磷肥", "二、春播"))
                .isEmpty();
    }

    @Test
    void aGap() {
        assertThat(says("一、备耕", "三、春播")).containsExactly(Code.NUMBER_GAP + " 一、 二、 三、");
        assertThat(says("二、春播")).containsExactly(Code.NUMBER_GAP + " — 一、 二、");
    }

    @Test
    void aRepeat() {
        assertThat(says("一、备耕", "一、春播")).containsExactly(Code.NUMBER_REPEATED + " 一、");
        assertThat(says("一、备耕", "二、春播", "一、夏收")).containsExactly(Code.NUMBER_REPEATED + " 一、");
    }

    @Test
    void aSkippedLevel() {
        assertThat(says("一、备耕", "1.备种", "2.备肥", "二、春播", "1.早稻"))
                .containsExactly(Code.SKIPPED_LEVEL + " 1. （一）");
        assertThat(says("（一）备种")).containsExactly(Code.SKIPPED_LEVEL + " （一） 一、");
        assertThat(says("一、备耕", "（1）备种")).containsExactly(Code.SKIPPED_LEVEL + " （1） 1.");
    }

    @Test
    void aHigherNumberStartsTheLowerOnesAnew() {
        assertThat(says("一、备耕", "（一）备种", "1.水稻", "（二）备肥", "2.磷肥"))
                .containsExactly(Code.NUMBER_GAP + " — 1. 2.");
    }

    @Test
    void aLongPointThatIsAParagraphCounts() {
        assertThat(says("一、同意你县的申请", "二、项目用地由你县按程序报批，不得先行占用。", "三、抓好落实")).isEmpty();
    }

    @Test
    void pointsThatALineAnnouncesCountFromOne() {
        assertThat(says("一、情况", "（一）电线", "走访中居民反映的主要问题有以下几点：", "（一）桩少")).isEmpty();
    }

    @Test
    void aHeadingWithoutANumber() {
        assertThat(says("备耕", "一、春播")).isEmpty();
    }
}
