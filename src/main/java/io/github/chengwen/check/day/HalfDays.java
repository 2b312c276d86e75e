package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/** An hour in the wrong half of the day, 下午9时, and periods of the year that are fixed: 七下八上. */
public final class HalfDays implements ParagraphRule {

    private static final PrefilteredPattern HOUR =
            PrefilteredPattern.of(
                    "上下中",
                    "下午(?:8|9|10|11)(?:时|点(?!的?[\\u4e00-\\u9fff]{0,2}[事意话])|[:：][0-5][0-9])|上午[1-4](?:时|点(?!意|要|建)|[:：][0-5][0-9])|中午(?:[4-9]|10)(?:时|[:：][0-5][0-9])");

    private static final PrefilteredPattern FLOOD =
            PrefilteredPattern.of("七", "七下八上”?[（(，](?:即)?(7月[上中]旬[^）)。]{0,8}|7月下旬至8月[中下]旬)");

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher hour = HOUR.in(prose);
        while (hour.find()) {
            findings.add(Code.IMPOSSIBLE_DATE, prose.span(hour.start(), hour.end()), hour.group());
        }
        PrefilteredMatcher flood = FLOOD.in(prose);
        while (flood.find()) {
            findings.add(
                    Code.DATE_OF_FACT,
                    prose.span(flood.start(1), flood.end(1)),
                    flood.group(),
                    "七下八上",
                    "7月下旬至8月上旬");
        }
    }
}
