package io.github.chengwen.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.check.CleanDrafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sentence around it speaks against is found, and the right word is left in peace. */
final class SentencesTest {

    @ParameterizedTest
    @CsvSource({
        "新开设针炙推拿门诊, 新开设针灸推拿门诊",
        "就业形式总体稳定, 就业形势总体稳定",
        "必须不折不扣的兑现承诺, 必须不折不扣地兑现承诺",
        "五位代表作了发言，谈的都很中肯, 五位代表作了发言，谈得都很中肯",
        "一步步改进服务态度，提高服务态度, 一步步改进服务态度",
    })
    void aWordInItsSentence(String wrong, String right) {
        assertThat(findings(wrong)).isPositive();
        assertThat(findings(right)).isZero();
    }

    private static int findings(String sentence) {
        String text = "在全县工作会议上的讲话\n同志们：\n今天的会议开得很好，大家发言很热烈。\n" + sentence + "。\n谢谢大家！\n";
        return CleanDrafts.read(text).size();
    }
}
