package io.github.chengwen.check.grammar;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things with an adjective that does not measure them: 监督力度不深, 服务水平较大. */
public final class Measured implements ParagraphRule {

    /**
     * @param right the adjectives that go with a thing, as they are told
     * @param wrong those that do not
     */
    private record Measure(String right, List<String> wrong) {}

    private static final class Loaded {
        private static final Map<String, Measure> MEASURES = load();
        private static final PrefilteredPattern SAID = pattern();
    }

    private static final String DEGREE = "(?:还不够|不够|不太|不是很|还不|还较|仍不|仍较|不|较|很|比较|偏|十分|非常|相对较|越来越|更)";

    private static Map<String, Measure> load() {
        Map<String, Measure> measures = new HashMap<>();
        for (String line : Resource.lines(Measured.class, "measured.txt")) {
            int equals = line.indexOf('=');
            int colon = line.indexOf(':');
            Measure measure =
                    new Measure(
                            line.substring(equals + 1, colon),
                            List.of(line.substring(colon + 1).split(" ", -1)));
            for (String noun : line.substring(0, equals).split(" ", -1)) {
                measures.put(noun, measure);
            }
        }
        return measures;
    }

    private static PrefilteredPattern pattern() {
        StringBuilder starts = new StringBuilder();
        Loaded.MEASURES.keySet().stream().sorted().forEach(noun -> starts.append(noun.charAt(0)));
        String nouns = String.join("|", Loaded.MEASURES.keySet().stream().sorted().toList());
        return PrefilteredPattern.of(
                starts.toString(), "(" + nouns + ")" + DEGREE + "([大小高快深多强广宽长])(?=[，。；！、）]|$)");
    }

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher matcher = Loaded.SAID.in(prose);
        while (matcher.find()) {
            Measure measure = Loaded.MEASURES.get(matcher.group(1));
            if (measure != null && measure.wrong().contains(matcher.group(2))) {
                findings.add(
                        Code.WRONG_WORD,
                        prose.span(matcher.start(), matcher.end()),
                        matcher.group(),
                        matcher.group(1) + "……" + measure.right());
            }
        }
    }
}
