package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place that was named, and once, further on, another of its kind that has a character in common
 * with it: 柳湾村 and 柳溪村, 白石小学 and 白水小学. Where more than three of a kind are named nothing is told.
 */
public final class NamedPlaces implements Rule {

    private static final PrefilteredPattern PLACE =
            PrefilteredPattern.of(
                    "村社小中幼医卫水大公花家林农安班分支合坪坡司派供税巷",
                    "(?<="
                            + Told.HAN
                            + "{2})(?:村(?![民口里庄寨干落容级规])|社区|小学|中学|幼儿园|医院|卫生院|水库|大桥|公园|小区|花园|家园|林场|农场|安置点|班组|分厂|支行|合作社|司法所|派出所|供电所|税务所|巷(?![子尾口])|坡(?=安置|隧道|[的，。、]))");

    /** What stands between a name and what it is the name of. */
    private static final Set<String> KINDS = Set.of("湿地", "森林", "中心", "实验", "文化", "体育");

    /** What such a place is called that has no name. */
    private static final Set<String> NAMELESS =
            Set.of(
                    "行政", "自然", "贫困", "示范", "试点", "帮扶", "联系", "包联", "中心", "实验", "重点", "脱贫", "民族",
                    "边境", "城郊", "城中", "移民", "乡镇", "农村", "文明", "先进", "老旧", "高档", "住宅", "人民", "专科",
                    "综合", "县级", "市级", "定点", "养老", "专业", "农民", "农业", "粮食", "大型", "小型", "中型", "湿地",
                    "森林", "体育", "儿童", "市民", "智慧", "美丽", "特色", "试验", "第一", "第二", "第三", "第四", "第五",
                    "附属", "实习");

    /** What is no part of a name. */
    private static final String NO_NAME =
            "建完成推开选立新党兴百千万的了在是和有各全本我该这那每个两三几为到向由与及其于从把被让对上下等所县市区镇乡省州一二四五六七八九十多位座";

    /** A list of names has more. */
    private static final int MOST = 3;

    @Override
    public void check(Article article, Findings findings) {
        // By their kind, and by what stands before it.
        Map<String, Map<String, List<Told>>> kinds = new LinkedHashMap<>();
        for (Prose prose : sentences(article)) {
            PrefilteredMatcher place = PLACE.in(prose);
            while (place.find()) {
                collect(prose, place, kinds);
            }
        }
        kinds.values().forEach(names -> compare(article, names, findings));
    }

    /** The blocks that speak of something: headings may be those of a list. */
    private static List<Prose> sentences(Article article) {
        return article.written().filter(prose -> prose.text().indexOf('。') >= 0).toList();
    }

    private static void collect(
            Prose prose, PrefilteredMatcher place, Map<String, Map<String, List<Told>>> kinds) {
        String text = prose.text();
        int at = place.start();
        // 白鹭洲湿地公园
        while (KINDS.contains(text.substring(at - 2, at)) && at >= 4) {
            at -= 2;
        }
        String stem = text.substring(at - 2, at);
        // 农村, 国家园林, 中小学
        boolean name =
                !NAMELESS.contains(stem)
                        && "农国中小".indexOf(stem.charAt(1)) < 0
                        && stem.chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0);
        if (name) {
            int from = at - stem.length();
            String value = text.substring(from, place.end());
            kinds.computeIfAbsent(text.substring(at, place.end()), k -> new LinkedHashMap<>())
                    .computeIfAbsent(stem, s -> new ArrayList<>())
                    .add(new Told(value, prose, from, place.end()));
        }
    }

    private static void compare(Article article, Map<String, List<Told>> names, Findings findings) {
        List<List<Told>> all = List.copyOf(names.values());
        if (all.size() > MOST) {
            return;
        }
        for (int i = 1; i < all.size(); i++) {
            for (List<Told> first : all.subList(0, i)) {
                compare(article, first, all.get(i), findings);
            }
        }
    }

    private static void compare(
            Article article, List<Told> first, List<Told> later, Findings findings) {
        Told other = later.get(0);
        boolean once = later.size() == 1 && shareOne(first.get(0).value(), other.value());
        if (once && !isListed(other) && first.stream().noneMatch(t -> isWith(t, other))) {
            Told right = first.get(0);
            findings.add(
                    Code.NAME_VARIANT,
                    other.prose().span(other.from(), other.to()),
                    other.value(),
                    right.value(),
                    String.valueOf(article.line(right.prose())));
        }
    }

    /** Whether one of the two characters before the kind is the same. */
    private static boolean shareOne(String one, String other) {
        return one.charAt(0) == other.charAt(0) != (one.charAt(1) == other.charAt(1));
    }

    private static boolean isWith(Told one, Told other) {
        if (one.prose() != other.prose()) {
            return isListed(one);
        }
        // 一位住宝塔社区；一位住宝善社区
        int first = Math.min(one.from(), other.from());
        int last = Math.max(one.from(), other.from());
        String between = one.prose().text().substring(first, last);
        return isListed(one) || between.indexOf('。') < 0;
    }

    private static boolean isListed(Told told) {
        String text = told.prose().text();
        return "、和与及".indexOf(Characters.at(text, told.from() - 1)) >= 0
                || "、和与及".indexOf(Characters.at(text, told.to())) >= 0;
    }
}
