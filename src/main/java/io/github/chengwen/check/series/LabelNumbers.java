package io.github.chengwen.check.series;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.HashMap;
import java.util.Map;

/** Blocks that are counted behind a word: 环节一：导入 … 环节二：新授 … 环节四：练习. */
public final class LabelNumbers implements Rule {

    private static final PrefilteredPattern LABEL =
            PrefilteredPattern.of(
                    "环活步问案任措目议主要单板原举建经体教做方故镜场",
                    "(?<=^[ \\u3000]{0,4})(环节|活动|步骤|问题|案例|任务|措施|目标|议题|议程|主题|要点|单元|板块|原则|举措|建议"
                            + "|经验|体会|教训|做法|方法|故事|镜头|场景)([一二三四五六七八九十]{1,2}|[1-9][0-9]?)(?=[：:、 \\u3000])");

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Integer> last = new HashMap<>();
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher label = LABEL.in(prose);
            if (label.find()) {
                String word = label.group(1);
                String typed = label.group(2);
                int number = Numbers.small(typed);
                int before = last.getOrDefault(word, 0);
                if (before > 0 && number == before) {
                    findings.add(
                            Code.NUMBER_REPEATED,
                            prose.span(label.start(), label.end()),
                            label.group());
                } else if (before > 0 && number == before + 2) {
                    findings.add(
                            Code.NUMBER_GAP,
                            prose.span(label.start(), label.end()),
                            word + Numbers.inFormOf(typed, before),
                            word + Numbers.inFormOf(typed, before + 1),
                            label.group());
                }
                last.put(word, number);
            }
        }
    }
}
