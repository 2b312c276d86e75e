package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.Map;

/** Verbs that say the contrary of their figures: 由4.1%提高到1.6%, 由3天延长至6小时. */
public final class Directions implements ParagraphRule {

    private static final String UNIT = "(" + Numbers.UNIT + "|周|年|[%％])";

    private static final String UP = "提高|提升|上升|增加|增长|延长|扩大|升高|上涨|增至|猛增|攀升";

    private static final String DOWN = "降低|下降|减少|缩短|缩小|压缩|压减|降|下跌|回落";

    private static final PrefilteredPattern FROM_TO =
            PrefilteredPattern.of(
                    "由从",
                    "[由从](?:[^，。；0-9]{0,10}?)(?<![0-9.第])"
                            + Figure.NUMBER
                            + UNIT
                            + "(?:逐步|稳步|大幅|显著|迅速|进一步|直接)?("
                            + UP
                            + "|"
                            + DOWN
                            + ")(?:到|至|为)(?:了)?"
                            + Figure.NUMBER
                            + UNIT);

    /** How many hours there are in a measure of time. */
    private static final Map<String, Double> HOURS =
            Map.of("分钟", 1 / 60.0, "小时", 1.0, "天", 24.0, "周", 168.0, "个月", 720.0, "年", 8760.0);

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher matcher = FROM_TO.in(prose);
        while (matcher.find()) {
            Figure from = Figure.of(matcher.group(1), matcher.group(2));
            Figure to = Figure.of(matcher.group(4), matcher.group(5));
            double first = from.value() * HOURS.getOrDefault(from.unit(), 1.0);
            double last = to.value() * HOURS.getOrDefault(to.unit(), 1.0);
            // 由第5名上升到第3名, 由20位提升到8位
            boolean rank = "名位".contains(matcher.group(2));
            boolean comparable =
                    from.isOfUnit(to) && !rank
                            || HOURS.containsKey(from.unit()) && HOURS.containsKey(to.unit());
            boolean up = UP.contains(matcher.group(3));
            if (comparable && first != last && up != last > first) {
                findings.add(
                        Code.WRONG_WORD,
                        prose.span(matcher.start(3), matcher.end(3)),
                        matcher.group(),
                        up ? "降低、缩短" : "提高、延长");
            }
        }
    }
}
