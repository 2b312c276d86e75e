package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writer and reader under two names: 贵院 and once 贵馆, 你镇 and once 贵镇, 我局 and once 我校. */
public final class Addressing implements Rule {

    private static final PrefilteredPattern THEIRS =
            PrefilteredPattern.of(
                    "贵", "(?<![珍宝昂富尊名华高权可])贵(公司|中心|集团|[局校院馆厂所委厅镇乡县市区社站])(?![长委政会区市场])");

    private static final PrefilteredPattern YOURS =
            PrefilteredPattern.of("你", "你(公司|中心|集团|[局校院馆厂所委厅镇乡县市区])(?![长委政会区市场])");

    private static final PrefilteredPattern OURS =
            PrefilteredPattern.of("我", "(?<![自忘])我(公司|[局校院馆厂厅])(?![长委])");

    private static final String PLACES = "镇乡县市区社站村";

    @Override
    public void check(Article article, Findings findings) {
        Map<String, List<Told>> theirs = collect(article, THEIRS);
        Map<String, List<Told>> ours = collect(article, OURS);
        checkOnce(theirs, article, findings);
        checkOnce(ours, article, findings);
        if (!theirs.isEmpty()) {
            checkPoliteness(theirs, collect(article, YOURS), article, findings);
        }
    }

    private static Map<String, List<Told>> collect(Article article, PrefilteredPattern pattern) {
        Map<String, List<Told>> all = new LinkedHashMap<>();
        article.written()
                .forEach(
                        prose -> {
                            PrefilteredMatcher matcher = pattern.in(prose);
                            while (matcher.find()) {
                                if (!isQuoted(prose, matcher.start())) {
                                    all.computeIfAbsent(matcher.group(1), k -> new ArrayList<>())
                                            .add(Told.of(matcher, 0, prose));
                                }
                            }
                        });
        return all;
    }

    /** What somebody else says has other names. */
    private static boolean isQuoted(Prose prose, int at) {
        String text = prose.text();
        return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
    }

    /** One form stands at least twice and another once. */
    private static void checkOnce(
            Map<String, List<Told>> forms, Article article, Findings findings) {
        List<List<Told>> both = new ArrayList<>();
        forms.forEach(
                (form, told) -> {
                    // 贵市 is the place and 贵局 the organ.
                    if (PLACES.indexOf(form) < 0) {
                        both.add(told);
                    }
                });
        if (both.size() != 2) {
            return;
        }
        List<Told> usual = both.get(both.get(0).size() >= both.get(1).size() ? 0 : 1);
        List<Told> other = both.get(usual == both.get(0) ? 1 : 0);
        if (usual.size() >= 2 && other.size() == 1) {
            other.get(0).differsFrom(usual.get(0), article, findings);
        }
    }

    /** 你镇 of an order and 贵镇 of a letter. */
    private static void checkPoliteness(
            Map<String, List<Told>> theirs,
            Map<String, List<Told>> yours,
            Article article,
            Findings findings) {
        yours.forEach(
                (form, plain) -> {
                    List<Told> polite = theirs.getOrDefault(form, List.of());
                    if (polite.isEmpty()) {
                        return;
                    }
                    boolean plainIsUsual = plain.size() >= polite.size();
                    List<Told> rare = plainIsUsual ? polite : plain;
                    List<Told> usual = plainIsUsual ? plain : polite;
                    if (rare.size() == 1) {
                        rare.get(0).differsFrom(usual.get(0), article, findings);
                    }
                });
    }
}
