package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Hours of opening that are told again with another beginning or another end: 每天6时30分至16时30分 and
 * 6时至16时30分, 下午四点到六点开放 and 下午三点到六点.
 */
public final class OpeningHours implements Rule {

    private static final String HOUR =
            "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[时点](?:[0-9]{1,2}分|半)?|[:：][0-5][0-9])";

    private static final PrefilteredPattern HOURS =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS + "一二三四五六七八九十",
                    "(?<![0-9:：.一二三四五六七八九十])(" + HOUR + ")(?:至|到|—|-|－|～)(" + HOUR + ")");

    /** Words by which hours are those of every day. */
    private static final List<String> DAILY =
            List.of("开放", "营业", "办公时间", "服务时间", "开馆", "开园", "接待时间", "受理时间", "到校锻炼");

    /** Words by which others are told of. */
    private static final List<String> OTHERS =
            List.of(
                    "周末", "双休日", "节假日", "夏季", "冬季", "夏令", "冬令", "寒假", "暑假期间", "延长", "调整为", "分别",
                    "上午", "早上", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "星期", "闭馆", "除夕", "国庆",
                    "春节");

    /** What stands farther from the hours says nothing of them. */
    private static final int NEAR = 120;

    private record Span(String first, String last, Told told) {}

    @Override
    public void check(Article article, Findings findings) {
        List<Span> spans = new ArrayList<>();
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher hours = HOURS.in(prose);
            while (hours.find()) {
                Told told = new Told(hours.group(), prose, hours.start(), hours.end());
                String sentence = told.sentence(NEAR).replaceAll("（[^）]*）", "");
                boolean daily = DAILY.stream().anyMatch(sentence::contains);
                if (daily && OTHERS.stream().noneMatch(sentence::contains)) {
                    spans.add(new Span(hours.group(1), hours.group(2), told));
                }
            }
        }
        if (spans.size() == 2) {
            compare(article, spans.get(0), spans.get(1), findings);
        }
    }

    private static void compare(Article article, Span first, Span second, Findings findings) {
        boolean begins = first.first().equals(second.first());
        boolean ends = first.last().equals(second.last());
        if (begins != ends && !first.told().isInSentenceOf(second.told())) {
            second.told().contradicts(first.told(), article, findings);
        }
    }
}
