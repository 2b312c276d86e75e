package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document under a short title of another kind: 《用车管理办法》（以下简称《细则》）, and later 《条例》. */
public final class ShortTitles implements Rule {

    private static final PrefilteredPattern SHORT =
            PrefilteredPattern.of(
                    "《",
                    "《([^《》]{4,50})》[^《》。；，]{0,6}?[（(](?:以下|下)(?:简)?称[：:]?[“《]{0,2}([^《》“”（）]{2,12})[》”]{0,2}[）)]");

    private static final PrefilteredPattern BARE = PrefilteredPattern.of("《", "《([^《》]{2})》");

    private static final List<String> KINDS =
            List.of(
                    "条例", "办法", "规定", "细则", "方案", "意见", "通知", "规划", "纲要", "计划", "协议", "合同", "决定",
                    "章程");

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Told> names = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder();
        for (Prose prose : article.prose()) {
            PrefilteredMatcher matcher = SHORT.in(prose);
            while (matcher.find()) {
                Told name = Told.of(matcher, 2, prose);
                kind(name.value())
                        .filter(kind -> !matcher.group(1).contains(kind))
                        .ifPresent(
                                kind ->
                                        name.differsFrom(
                                                Told.of(matcher, 1, prose), article, findings));
                names.putIfAbsent(matcher.group(2), name);
            }
            all.append(prose.text().replaceAll("《[^《》]{2}》", "")).append('\n');
        }
        if (!names.isEmpty()) {
            checkBare(article, names, all.toString(), findings);
        }
    }

    /** The kind that a short title ends with. */
    private static Optional<String> kind(String name) {
        return KINDS.stream().filter(name::endsWith).findFirst();
    }

    /** A bare 《条例》 where 《办法》 was introduced, and no other title is of this kind. */
    private static void checkBare(
            Article article, Map<String, Told> names, String all, Findings findings) {
        Optional<Told> usual =
                names.values().stream().filter(n -> KINDS.contains(n.value())).findFirst();
        if (usual.isEmpty()) {
            return;
        }
        for (Prose prose : article.prose()) {
            PrefilteredMatcher bare = BARE.in(prose);
            while (bare.find()) {
                String kind = bare.group(1);
                if (KINDS.contains(kind) && !names.containsKey(kind) && !all.contains(kind)) {
                    Told.of(bare, 0, prose).differsFrom(usual.get(), article, findings);
                }
            }
        }
    }
}
