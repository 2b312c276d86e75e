package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Signature;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.model.Title;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that speaks for two places of the same level, such as 永安市 and 义马市: one of them
 * probably remains from another draft.
 */
final class PlaceNames implements Rule {

    private static final String NAME =
            "(?:[\\u4e00-\\u9fff]{2,3}省)?(?:[\\u4e00-\\u9fff&&[^全各本我省市]]{2}市(?=[\\u4e00-\\u9fff]{2,3}[县区]))?"
                    + "([\\u4e00-\\u9fff&&[^全各本我省市县区在向为的和与及们]]{2,3}?)([市县区])";

    /** Place names in phrases that name the speaker's own place. */
    private static final Pattern OWN =
            Pattern.compile(
                    "中共"
                            + NAME
                            + "委|代表(?:中共)?"
                            + NAME
                            + "(?:委|人民|人大|政府|政协)|(?<=[，。、：]|^)我们"
                            + NAME
                            + "|(?:建设|谱写|开创|推动|加快)"
                            + NAME
                            + "(?=高质量|经济社会|发展新|更加美好|新篇章|跨越)");

    /** The characters that such a phrase begins with. */
    private static final BitSet OWN_STARTS = Search.set("中代我建谱开推加");

    /** Place names in title, speaker and signature. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?:^|在|中共|——)"
                            + NAME
                            + "(?=委|人民|人大|政府|政协|第|[市县区]?长|[\\u4e00-\\u9fff]{0,12}会)");

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Map<String, List<Span>>> byLevel = new HashMap<>();
        for (Prose prose : article.prose()) {
            boolean head =
                    prose.block() instanceof Title
                            || prose.block() instanceof Speaker
                            || prose.block() instanceof Signature;
            if (head) {
                Matcher matcher = HEAD.matcher(prose.text());
                while (matcher.find()) {
                    collect(prose, matcher, byLevel);
                }
            } else if (prose.isText()) {
                Search.at(prose.text(), OWN_STARTS, OWN, found -> collect(prose, found, byLevel));
            }
        }
        byLevel.forEach((level, names) -> report(level, names, findings));
    }

    private static void collect(
            Prose prose, Matcher matcher, Map<String, Map<String, List<Span>>> byLevel) {
        for (int group = 1; group < matcher.groupCount(); group += 2) {
            // 已会同县财政局
            if (matcher.group(group) != null && !matcher.group(group).endsWith("会同")) {
                byLevel.computeIfAbsent(matcher.group(group + 1), k -> new LinkedHashMap<>())
                        .computeIfAbsent(matcher.group(group), k -> new ArrayList<>())
                        .add(prose.span(matcher.start(group), matcher.end(group + 1)));
            }
        }
    }

    /** Reports all names but the most frequent; of equally frequent ones the first is right. */
    private static void report(String level, Map<String, List<Span>> names, Findings findings) {
        if (names.size() < 2) {
            return;
        }
        String usual = "";
        int most = 0;
        for (Map.Entry<String, List<Span>> name : names.entrySet()) {
            if (name.getValue().size() > most) {
                usual = name.getKey();
                most = name.getValue().size();
            }
        }
        for (Map.Entry<String, List<Span>> name : names.entrySet()) {
            if (!name.getKey().equals(usual)) {
                for (Span place : name.getValue()) {
                    findings.add(Code.OTHER_PLACE, place, usual + level, name.getKey() + level);
                }
            }
        }
    }
}
