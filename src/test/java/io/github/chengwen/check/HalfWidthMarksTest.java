package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.text.Rewriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check --fix} makes of half-width marks (N-03). */
final class HalfWidthMarksTest {

    private static String corrected(String line) {
        String text = "在全县春耕工作会议上的讲话\n同志们：\n" + line + "\n大家要把责任扛起来，把措施落下去，把群众的事办好。\n";
        String whole = Rewriter.apply(text, CleanDrafts.proof(text).corrections());
        return whole.lines().toList().get(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今天(2024年4月8日)开会，请大家抓住农时。 | 今天（2024年4月8日）开会，请大家抓住农时。",
                "大会(4月8日至10 a.m.)开得很好，请大家传达。 | 大会（4月8日至10 a.m.）开得很好，请大家传达。",
                "要看地区生产总值(GDP)和税收，也要看民生。 | 要看地区生产总值（GDP）和税收，也要看民生。",
                "要看一个数，就是地区生产总值（GDP). | 要看一个数，就是地区生产总值（GDP）.",
                "不要搞锁在柜子里的\"预案\".每个村都要演练。 | 不要搞锁在柜子里的“预案”。每个村都要演练。",
                "今年增长5.2%.下一步还要加力，稳住势头。 | 今年增长5.2%。下一步还要加力，稳住势头。",
            })
    void aMarkIsSetRightWithItsPartner(String before, String after) {
        assertThat(corrected(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "这套 ERP (Enterprise Resource Planning) 系统已经上线。",
                "请登录www.example.com(24小时)查询。"
            })
    void foreignTextKeepsItsBrackets(String line) {
        assertThat(corrected(line)).isEqualTo(line);
    }
}
