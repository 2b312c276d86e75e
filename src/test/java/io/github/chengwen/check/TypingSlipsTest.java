package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters left out, typed twice or exchanged with the next one, beside what is right. */
final class TypingSlipsTest {

    private static String draft(String sentence) {
        return "在全县工作会议上的讲话\n同志们：\n今天的会议开得很好，大家发言很热烈。\n" + sentence + "\n谢谢大家！\n";
    }

    @ParameterizedTest
    @CsvSource({
        "要把学习教育同推动工作有机统起来，不能搞两张皮。, CW363",
        "这次活动给群众出行带来来很大方便，大家都很满意。, CW364",
        "全县干部要大力弘扬奋斗神精，把各项工作做好。, CW363"
    })
    void aSlipIsFound(String sentence, String code) {
        assertThat(CleanDrafts.read(draft(sentence)))
                .anyMatch(found -> found.code().id().equals(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要把学习教育同推动工作有机统一起来，不能搞两张皮。",
                "请大家收收心、鼓鼓劲，一项项抓好落实，一副副担子挑起来。",
                "东街街道办事处共有居民小组12个，户户通上了自来水。",
                "老人下得了楼、出得了门，生活有人照料，建成区绿化得到改善。",
                "二要把账目理清，三要把作风转好，发展中中小企业是重点。"
            })
    void whatIsRightIsLeftInPeace(String sentence) {
        assertThat(CleanDrafts.read(draft(sentence))).isEmpty();
    }
}
