package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days and terms that do not fit the date of a document or one another. A bar stands for a new
 * paragraph.
 */
final class DaysTest {

    private static final String FRAME = "关于召开全县工作会议的通知\n各有关单位：\n%s\n特此通知。\n";

    @ParameterizedTest
    @CsvSource({
        "WRONG_WEEKDAY, 培训时间：2024年9月12日至14日（星期四至星期五）。",
        "IMPOSSIBLE_DATE, 请于2月29日前完成对账。|本通知自2025年2月1日起执行。",
        "IMPOSSIBLE_DATE, 会议定于2025年3月5日下午9时召开。",
        "IMPOSSIBLE_DATE, 活动时间为2025年9月8日至8月30日。",
        "IMPOSSIBLE_DATE, 2025年5月为动员阶段；2025年6月至2027年12月为实施阶段；2027年1月至4月为总结阶段。",
        "IMPOSSIBLE_DATE, 建设期限为2026年10月至2026年6月。",
        "IMPOSSIBLE_DATE, 报名时间为7月6日至7月20日。学校择优录取，7月15日在网站公布录取名单。",
        "IMPOSSIBLE_DATE, 项目拟于2025年10月上旬开工，2025年9月底竣工。",
        "RATE_DIFFERS, 工程4月初开工，计划工期9个月，今年10月底就能完工。",
        "RATE_DIFFERS, 年龄在35周岁以下，即1995年5月12日以后出生。|本公告自2025年5月12日起生效。",
        "RATE_DIFFERS, 他1985年参加工作，至2025年整整工作了30年。",
        "RATE_DIFFERS, 2012年8月至2016年9月任县委书记，任职6年。",
        "RATE_DIFFERS, 会期3天，时间为5月10日至5月11日。",
        "RATE_DIFFERS, 昨天（6月7日），市里召开了会议。|今天（6月9日）我们开会贯彻。",
        "DATE_OF_FACT, “七下八上”（7月上旬至8月下旬）是防汛关键期。",
        "IMPOSSIBLE_DATE, 各镇7月5日开始自查，7月3日前完成。",
        "IMPOSSIBLE_DATE, 第一批从5月20日起施工，至5月10日完工。",
        "IMPOSSIBLE_DATE, 工程从2025年5月开工，2025年3月底前全部完工。",
        "IMPOSSIBLE_DATE, 2025年3月中旬开始，2025年3月上旬结束。",
        "IMPOSSIBLE_DATE, 考察时间为2025年3月19日（星期三）至17日，共3天。",
    })
    void isFound(Code code, String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n'))))
                .anyMatch(d -> d.code() == code);
    }

    @ParameterizedTest
    @CsvSource({
        "培训时间：2024年9月12日至14日（星期四至星期六）。",
        "建设期限为2026年10月至2027年6月。",
        "报名时间为7月6日至7月20日。学校择优录取，7月25日在网站公布录取名单。",
        "项目拟于2025年10月上旬开工，2025年12月底竣工。",
        "请于2月28日前完成对账。|本通知自2025年2月1日起执行。",
        "活动时间为2025年11月10日至1月30日。",
        "工程4月初开工，计划工期9个月，今年12月底就能完工。",
        "年龄在35周岁以下，即1989年5月12日以后出生。|本公告自2025年5月12日起生效。",
        "他1985年参加工作，至2025年整整工作了40年。",
        "昨天（6月8日），市里召开了会议。|今天（6月9日）我们开会贯彻。",
        "“七下八上”（7月下旬至8月上旬）是防汛关键期。",
        "首期拟于2026年3月进行，3月16日（星期一）开班。|本函自2025年12月1日发出。",
        "2024年春运自1月26日开始，至3月5日结束，历时40天。",
    })
    void isLeftInPeace(String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n')))).isEmpty();
    }

    private static final String LETTER =
            "关于商请支持考察学习的函\n县教育局：\n我局拟赴贵局考察，请于%s前函复。\n县文物局\n2025年4月28日\n";

    @Test
    void anAnswerIsNotDueBeforeItIsAskedFor() throws IOException {
        assertThat(CleanDrafts.read(LETTER.formatted("4月10日")))
                .anyMatch(d -> d.code() == Code.IMPOSSIBLE_DATE);
        assertThat(CleanDrafts.read(LETTER.formatted("5月10日"))).isEmpty();
    }
}
