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
        "全县干部要大力弘扬奋斗神精，把各项工作做好。, CW363",
        "由县交通运输局给予技指术导，施工期间半幅通行。, CW363",
        "气象部门及时发布警预信息18期，转移群众一千多人。, CW363",
        "水变成了水蒸气散到到空气里，这就是蒸发。, CW364",
        "要确保农民工工工资按时足额发放，让大家安心过年。, CW364",
        "下面讲第三个问题，明年的打箅，请大家讨论。, CW363",
        "在机场招募自愿者430名，为旅客服务。, CW363",
        "后续情况应当应当及时续报，不得迟报、漏报。, CW364",
        "要健全对行政权力的监约监约机制，管好关键岗位。, CW364"
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
                "笑声飘得很远很远的地方，大家说着说着就笑了，消防救援大队大队长也来了。",
                "前三十天天天有人值守，基层层层落实，镇里给每户每月补助三百元。",
                "服务工作要做到位，做到到位不越位，会不会不方便，大家说了算。",
                "二要把账目理清，三要把作风转好，发展中中小企业是重点。"
            })
    void whatIsRightIsLeftInPeace(String sentence) {
        assertThat(CleanDrafts.read(draft(sentence))).isEmpty();
    }
}
