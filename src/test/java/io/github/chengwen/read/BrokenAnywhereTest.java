package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Drafts whose lines were broken off in the middle of words, and drafts without any line end. */
final class BrokenAnywhereTest {

    private static final String[] BLANK_LINES_INSIDE_SENTENCES = {
        "在全镇水利",
        "",
        "工作会议上的",
        "",
        "讲话",
        "",
        "（2021年4月9日）",
        "",
        "同志们：",
        "",
        "今天这个会议的主",
        "",
        "要任务，是把水渠和泵站的检",
        "",
        "修抓紧抓好。",
        "",
        "一、关于水渠",
        "",
        "全镇还有十七",
        "",
        "条支渠没有清淤，六月底前必须全部完",
        "",
        "成，镇里一条一条地验收。",
        "",
        "二、关于泵站",
        "",
        "泵站的机组要逐台检",
        "",
        "查，坏了的马上修，修不好的报到镇水",
        "",
        "利站，由镇里统一想办法解决。",
        "",
        "希望大家抓紧行动起来。"
    };

    @Test
    void aSentenceGoesOnBelowABlankLine() {
        assertThat(read(BLANK_LINES_INSIDE_SENTENCES).blocks())
                .contains(
                        "body 今天这个会议的主要任务，是把水渠和泵站的检修抓紧抓好。",
                        "body 全镇还有十七条支渠没有清淤，六月底前必须全部完成，镇里一条一条地验收。",
                        "body 泵站的机组要逐台检查，坏了的马上修，修不好的报到镇水利站，由镇里统一想办法解决。");
    }

    @Test
    void headingsStayApart() {
        assertThat(read(BLANK_LINES_INSIDE_SENTENCES).blocks())
                .contains("h1 一、关于水渠", "h1 二、关于泵站", "body 希望大家抓紧行动起来。");
    }

    private static final String GLUED =
            "在全县秋粮收购工作会议上的讲话（2020年10月12日）副县长　祝明远同志们：今年秋粮丰收在望，收购任务很重，农民卖粮的心情也很急，"
                    + "我们早一天开秤，农民就早一天安心。下面我讲三点意见。一、开秤要早。各粮站要在十月二十日前开秤，资金、仓容、人员都要提前落实到位，"
                    + "一样也不能缺。二、服务要好。粮站要备好热水和雨布，随到随收，不让一户农民排队过夜，不让一粒粮食淋雨。三、结算要快。当天收购当天付款，"
                    + "任何单位不得打白条，谁打白条就追究谁的责任。秋粮收购关系到千家万户，希望大家抓紧落实。";

    @Test
    void aSpeechInOneLineHasAHead() {
        assertThat(read(GLUED).blocks())
                .startsWith(
                        "title 在全县秋粮收购工作会议上的讲话",
                        "date （2020年10月12日）",
                        "speaker 副县长　祝明远",
                        "salutation 同志们：");
    }

    @Test
    void aSpeechInOneLineHasItsHeadings() {
        assertThat(read(GLUED).blocks())
                .anyMatch(block -> block.startsWith("h1 一、开秤要早。"))
                .anyMatch(block -> block.startsWith("h1 二、服务要好。"))
                .anyMatch(block -> block.startsWith("h1 三、结算要快。"));
    }
}
