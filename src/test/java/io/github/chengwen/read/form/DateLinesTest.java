package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in all their forms, and lines with a number or a month that are none. */
final class DateLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年3月5日",
                "２０２４年３月５日",
                "二〇二四年三月五日",
                "二○二四年三月五日",
                "二Ｏ二四年三月五日",
                "二零二四年三月五日",
                "一五六七年八月九日",
                "2024年十二月三十一日",
                "2024年3月",
                "2024 年 3 月 5 日",
                "2024\u3000年\u00a03月5日",
                "20xx年3月5日",
                "20X年3月5日",
                "20Ｘ年3月5日",
                "20×年3月5日",
                "×年×月×日",
                "xxxx年xx月xx日",
                "XX年3月5日",
                "ＸＸ年3月5日",
                "＊年3月5日",
                "*年3月5日",
                "○年3月5日",
                "某年某月某日",
                "～年3月5日",
                "~年3月5日",
                "2024年月日",
                "2024年3月日",
                "3月5日",
                "×月×日",
                "三月五日",
                "月日",
                "2024-3-5",
                "2024.03.05",
                "2024/3/5",
                "2024．3．5",
                "2024－3－5",
                "2024—3—5",
                "2024 . 3 . 5",
                // what a scanner makes of digits
                "2O24年3月l5日",
                "20 2 4年3月5日",
                "2024年3月1 5日",
                "二0二四年三月五日"
            })
    void aDate(String date) {
        assertIsDateEverywhere(date);
    }

    private static void assertIsDateEverywhere(String date) {
        assertThat(DateLines.matches(date)).isTrue();
        assertThat(DateLines.matches("（" + date + "）")).isTrue();
        assertThat(DateLines.matches("时间：" + date + "。")).isTrue();
        assertThat(DateLines.OPENING.matcher("（" + date + "）同志们：").matches()).isTrue();
        assertThat(DateLines.CLOSING.matcher("林岚（" + date + "）").matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年3月5日-7日",
                "2024年3月5日—7日",
                "2024年3月5日–7日",
                "2024年3月5日～7日",
                "2024年3月5日~7日",
                "2024年3月5日至4月7日",
                "2024年3月5日到2025年3月7日",
                "2024年12月31日 至 2025年1月1日",
                "二〇二四年三月五日至二〇二五年四月七日",
                "×年×月×日至×年×月×日",
                "20XX年3月5日至20XX年4月7日",
                "～年3月5日至～年4月7日"
            })
    void aSpanOfDays(String span) {
        assertIsDateEverywhere(span);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年3月5日星期一",
                "2024年3月5日 星期二",
                "2024年3月5日（周三）",
                "2024年3月5日(周四)",
                "2024年3月5日周五",
                "（2024年3月5日周五）",
                "2024年3月5日周六",
                "2024年3月5日星期日",
                "2024年3月5日星期天",
                "2024年3月5日上午",
                "2024年3月5日下午",
                "2024年3月5日晚",
                "2024年3月5日晚上",
                "2024年3月5日中午",
                "2024年3月5日下午3点",
                "2024年3月5日15:30",
                "2024年3月5日15：30",
                "2024年3月5日15时30分",
                "2024年3月5日 县政府",
                "2024年3月5日，县政府会议室",
                "2024年3月5日,县政府",
                "2024年3月5日　县政府",
                "2024年3月5日 上午 9时 县政府会议室"
            })
    void weekdayHourAndPlace(String line) {
        assertThat(DateLines.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(2024年3月5日)",
                "〔2024年3月5日〕",
                "[2024年3月5日]",
                "【2024年3月5日】",
                "（林溪，2024年3月5日）",
                "（林溪,2024年3月5日）",
                "（林溪 2024年3月5日）",
                "（林溪　2024年3月5日）",
                "（ 2024年3月5日 ）",
                "（2024年3月5日下午，在县政府三楼会议室）"
            })
    void aDateInBrackets(String line) {
        assertThat(DateLines.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "时间：2024年3月5日",
                "日期:2024年3月5日",
                "讲话时间：2024年3月5日",
                "会议时间：2024年3月5日",
                "发言时间：2024年3月5日",
                "演讲日期：2024年3月5日",
                "时间 ： 定于2024年3月5日上午在县政府",
                "——2024年3月5日在全县春耕会上",
                "—2024年3月在全县春耕会上",
                "——20XX年3月在全县春耕会上",
                "——×年3月在全县春耕会上",
                "——～年3月在全县春耕会上",
                "——二〇二四年在全县春耕会上",
                "―2024年3月5日在全县春耕会上",
                "–2024年3月5日在全县春耕会上",
                "⸺2024年3月5日在全县春耕会上",
                "-- 2024年3月5日在全县春耕会上"
            })
    void aDateWithALabelOrADash(String line) {
        assertThat(DateLines.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年",
                "3月份",
                "3.5",
                "2024年3月5日召开了全县春耕会。",
                "（2024年3月5日",
                "2024年3月5日）",
                "（2024年3月5日）同志们：",
                "在2024年3月5日",
                "签到时间：2024年3月5日",
                "时间：三天",
                "2024年3月5日在全县春耕会上",
                "——2024年3月5日在会上",
                "24年3月5日",
                "2024年100月5日",
                "正月初五"
            })
    void noDate(String line) {
        assertThat(DateLines.matches(line)).isFalse();
    }

    @Test
    void aDateHasAtMostSeventyCharacters() {
        String bracketed = "（2024年3月5日" + " ".repeat(20) + "星期二" + "春".repeat(36);

        assertThat(DateLines.matches(bracketed + "）")).isTrue();
        assertThat(DateLines.matches(bracketed + "耕）")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024年3月5日, true",
        "２０２４年3月5日, true",
        "二〇二四年三月五日, true",
        "○二年3月5日, false",
        "×年×月×日, true",
        "X年X月X日, true",
        "~年3月5日, true",
        "～年3月5日, true",
        "（2024年3月5日）, false",
        "时间：2024年3月5日, false",
        "2024年的春耕, false",
    })
    void aBareDateStandsUnderASignature(String line, boolean expected) {
        assertThat(DateLines.isBare(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年月5日",
                "2024年 月5日",
                "2024年3月日",
                "2024年3月\u3000日",
                "～年3月5日",
                "（~年3月5日）",
                "×年3月5日",
                "2024年x月5日",
                "2024年3月X日",
                "Ｘ年3月5日",
                "＊年3月5日",
                "*年3月5日",
                "○年3月5日",
                "某年3月5日",
                "20×× 年3月5日"
            })
    void somethingIsMissing(String date) {
        assertThat(DateLines.isIncomplete(date)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年3月5日", "二〇二四年三月五日", "2024年3月5日～7日", "2024.3.5"})
    void nothingIsMissing(String date) {
        assertThat(DateLines.isIncomplete(date)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "（2024年3月5日）同志们：, （2024年3月5日）, 同志们：",
        "(3月5日) 同志们：, (3月5日), 同志们：",
        "【2024.3.5】同志们：, 【2024.3.5】, 同志们：",
        "〔2024年3月5日下午〕　同志们：, 〔2024年3月5日下午〕, 同志们：",
    })
    void aDateBeforeSomething(String line, String date, String rest) {
        Matcher matcher = DateLines.OPENING.matcher(line);

        assertThat(matcher.matches()).isTrue();
        assertThat(matcher.group(1)).isEqualTo(date);
        assertThat(matcher.group(2)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "林岚（2024年3月5日）, 林岚, （2024年3月5日）",
        "林岚 (3月5日), 林岚, (3月5日)",
        "林岚[2024.3.5], 林岚, [2024.3.5]",
        "林岚 （2024年3月5日上午）, 林岚, （2024年3月5日上午）",
    })
    void aDateAfterSomething(String line, String rest, String date) {
        Matcher matcher = DateLines.CLOSING.matcher(line);

        assertThat(matcher.matches()).isTrue();
        assertThat(matcher.group(1)).isEqualTo(rest);
        assertThat(matcher.group(2)).isEqualTo(date);
    }

    @Test
    void aDateAloneHasNothingToCutOff() {
        assertThat(DateLines.OPENING.matcher("（2024年3月5日）").matches()).isFalse();
        assertThat(DateLines.CLOSING.matcher("（2024年3月5日）").matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年3月5日（正月廿五）", "2024年3月5日（农历二月初一）", "2024年2月5日(甲辰年腊月廿六)"})
    void aDayOfTheOldCalendarInBrackets(String date) {
        assertThat(DateLines.isBare(date)).isTrue();
    }
}
