package io.github.chengwen.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.check.CleanDrafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sentence around it speaks against is found, and the right word is left in peace. */
final class SentencesTest {

    @ParameterizedTest
    @CsvSource({
        "新开设针炙推拿门诊, 新开设针灸推拿门诊",
        "就业形式总体稳定, 就业形势总体稳定",
        "必须不折不扣的兑现承诺, 必须不折不扣地兑现承诺",
        "五位代表作了发言，谈的都很中肯, 五位代表作了发言，谈得都很中肯",
        "食堂改造工程三月底峻工, 食堂改造工程三月底竣工",
        "馆里新收了一批古藉, 馆里新收了一批古籍",
        "严禁另设账薄隐瞒支出, 严禁另设账簿隐瞒支出",
        "群众对噪声问题反映反映强烈, 群众对噪声问题反映强烈",
        "各组把数据数据，按时报来, 各组把数据，按时报来",
        "进一步提高食堂环境, 进一步改善食堂环境",
        "一步步改进服务态度，提高服务态度, 一步步改进服务态度",
    })
    void aWordInItsSentence(String wrong, String right) {
        assertThat(findings(wrong)).isPositive();
        assertThat(findings(right)).isZero();
    }

    /** Posts before a name, words of two owners, things that a verb makes. */
    @ParameterizedTest
    @ValueSource(strings = {"讲评由总指挥郁文涛负责", "贵馆馆藏丰富", "全心全意的服务态度受到好评", "踔厉奋发、笃行不怠", "首当其冲的沙村群众已经转移"})
    void whatOnlyLooksWrongIsLeftInPeace(String sentence) {
        assertThat(findings(sentence)).isZero();
    }

    private static int findings(String sentence) {
        String text = "在全县工作会议上的讲话\n同志们：\n今天的会议开得很好，大家发言很热烈。\n" + sentence + "。\n谢谢大家！\n";
        return CleanDrafts.read(text).size();
    }
}
