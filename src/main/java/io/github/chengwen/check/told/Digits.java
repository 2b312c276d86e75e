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

/** A measure whose digits are exchanged, in a text with few of them: 占地230亩, 320亩用地. */
public final class Digits implements Rule {

    private static final PrefilteredPattern MEASURE =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)(万?亩|公里|千米|平方公里|万?平方米|公顷|万?吨|万?立方米|万?千瓦)(?!时)");

    /** With more measures of a unit two are alike by chance. */
    private static final int FEW = 4;

    @Override
    public void check(Article article, Findings findings) {
        Map<String, List<Told>> byUnit = new LinkedHashMap<>();
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher matcher = MEASURE.in(prose);
            while (matcher.find()) {
                byUnit.computeIfAbsent(matcher.group(2), k -> new ArrayList<>())
                        .add(Told.of(matcher, 1, prose));
            }
        }
        byUnit.forEach((unit, told) -> check(told, unit, article, findings));
    }

    private static void check(List<Told> told, String unit, Article article, Findings findings) {
        long values = told.stream().map(Told::value).distinct().count();
        if (values < 2 || values > FEW) {
            return;
        }
        for (int i = 1; i < told.size(); i++) {
            Told here = told.get(i);
            for (Told earlier : told.subList(0, i)) {
                if (isExchange(earlier.value(), here.value()) && !earlier.isInSentenceOf(here)) {
                    new Told(
                                    here.value() + unit,
                                    here.prose(),
                                    here.from(),
                                    here.to() + unit.length())
                            .contradicts(
                                    new Told(
                                            earlier.value() + unit,
                                            earlier.prose(),
                                            earlier.from(),
                                            earlier.to()),
                                    article,
                                    findings);
                    return;
                }
            }
        }
    }

    /** Whether two numbers of three places or more differ in two digits that changed places. */
    private static boolean isExchange(String one, String two) {
        if (one.length() != two.length() || one.length() < 3 || one.equals(two)) {
            return false;
        }
        int first = 0;
        while (one.charAt(first) == two.charAt(first)) {
            first++;
        }
        int last = one.length() - 1;
        while (one.charAt(last) == two.charAt(last)) {
            last--;
        }
        return one.charAt(first) == two.charAt(last)
                && one.charAt(last) == two.charAt(first)
                && one.substring(first + 1, last).equals(two.substring(first + 1, last));
    }
}
