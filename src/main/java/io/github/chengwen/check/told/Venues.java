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
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where people meet, told in two ways: 三楼会议室 and 四楼会议室, 门诊楼一楼大厅 and 住院楼一楼大厅, 城南新区 and 城北新区, 返回竹坪村五组
 * where only 竹坪村三组 was named.
 */
public final class Venues implements Rule {

    private static final String ROOM = "(?:会议室|报告厅|礼堂|会议厅|多功能厅|培训室|教室|大厅|学术厅)";

    private static final PrefilteredPattern FLOOR =
            PrefilteredPattern.of(
                    "号楼层", "(?<=[0-9一二三四五六七八九十])(?:号楼|楼|层)" + Told.HAN + "{0,4}?" + ROOM);

    private static final PrefilteredPattern BUILDING =
            PrefilteredPattern.of(
                    "楼",
                    "(?<=("
                            + Told.HAN
                            + "{2}))楼([0-9]{1,2}|[一二三四五六七八九十]{1,2})(楼"
                            + Told.HAN
                            + "{0,3}"
                            + ROOM
                            + ")");

    private static final PrefilteredPattern QUARTER =
            PrefilteredPattern.of("城", "城([东西南北])(新区|片区|新城|街道|小学|中学|社区)");

    private static final PrefilteredPattern RETURN =
            PrefilteredPattern.of("返回重", "(?:返回|回到|重返)了?(" + Told.HAN + "{4,8}?)(?=[，。、；])");

    /** A gate or ground of a side: 县政府东门. */
    private static final PrefilteredPattern BACK =
            PrefilteredPattern.of(
                    "返回出集",
                    "(?:返回|回到|出发地点|集合地点)(?:出发地点|集合地点|出发地|集合点)?[：为在到于]?("
                            + Told.HAN
                            + "{2,6}?[东西南北](?:门|操场|广场|校区|院|停车场))");

    private static final String NUMERALS = "0123456789一二三四五六七八九十";

    private static final Pattern SEVERAL = Pattern.compile("分会场|分别|备用|另设|第二会场|主会场|各");

    @Override
    public void check(Article article, Findings findings) {
        checkTwo(article, FLOOR, Venues::floor, findings);
        checkTwo(article, BUILDING, Venues::building, findings);
        checkTwo(article, QUARTER, Venues::quarter, findings);
        checkBack(article, RETURN, false, findings);
        checkBack(article, BACK, true, findings);
    }

    /** A place, and what it has in common with its other form. */
    private record Place(String common, Told told) {}

    /** 三楼会议室 */
    private static Place floor(PrefilteredMatcher matcher, Prose prose) {
        String text = prose.text();
        int from = matcher.start();
        while (from > 0 && NUMERALS.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        String value = text.substring(from, matcher.end());
        String common = from == matcher.start() ? value + from : matcher.group();
        return new Place(common, new Told(value, prose, from, matcher.end()));
    }

    /** 门诊楼一楼大厅 */
    private static Place building(PrefilteredMatcher matcher, Prose prose) {
        int from = matcher.start() - 2;
        String value = prose.text().substring(from, matcher.end());
        return new Place(
                matcher.group(2) + matcher.group(3), new Told(value, prose, from, matcher.end()));
    }

    /** 城南新区 */
    private static Place quarter(PrefilteredMatcher matcher, Prose prose) {
        return new Place(matcher.group(2), Told.of(matcher, 0, prose));
    }

    /** Two forms of one place, the second once. */
    private static void checkTwo(
            Article article,
            PrefilteredPattern pattern,
            BiFunction<PrefilteredMatcher, Prose, Place> placeOf,
            Findings findings) {
        Map<String, List<Told>> byTail = new LinkedHashMap<>();
        article.written()
                .forEach(
                        prose -> {
                            PrefilteredMatcher matcher = pattern.in(prose);
                            while (matcher.find()) {
                                Place place = placeOf.apply(matcher, prose);
                                byTail.computeIfAbsent(place.common(), k -> new ArrayList<>())
                                        .add(place.told());
                            }
                        });
        for (List<Told> places : byTail.values()) {
            Told first = places.get(0);
            List<Told> others =
                    places.stream().filter(p -> !p.value().equals(first.value())).toList();
            boolean one =
                    others.size() == 1
                            && !others.get(0).isInSentenceOf(first)
                            && !SEVERAL.matcher(others.get(0).sentence()).find()
                            && !SEVERAL.matcher(first.sentence()).find();
            if (one) {
                others.get(0).contradicts(first, article, findings);
            }
        }
    }

    /** One goes back to where one was; a place of nearly this name was told before. */
    private static void checkBack(
            Article article, PrefilteredPattern pattern, boolean side, Findings findings) {
        StringBuilder before = new StringBuilder();
        List<Prose> read = new ArrayList<>();
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher matcher = pattern.in(prose);
            while (matcher.find()) {
                Told here = Told.of(matcher, 1, prose);
                String earlier = before + prose.text().substring(0, matcher.start());
                if (!earlier.contains(here.value())) {
                    findNearly(here, read, side)
                            .ifPresentOrElse(
                                    told -> here.differsFrom(told, article, findings), () -> {});
                }
            }
            before.append(prose.text()).append('\n');
            read.add(prose);
        }
    }

    /** A place told before whose name differs in one character; in its side, where one is named. */
    private static Optional<Told> findNearly(Told here, List<Prose> read, boolean side) {
        String name = here.value();
        for (int i = side ? name.length() - 4 : 2; i < name.length(); i++) {
            boolean differs = i >= 0 && (!side || "东西南北".indexOf(name.charAt(i)) >= 0);
            if (!differs) {
                continue;
            }
            Pattern like =
                    Pattern.compile(
                            Pattern.quote(name.substring(0, i))
                                    + (side ? "[东西南北]" : Told.HAN)
                                    + Pattern.quote(name.substring(i + 1)));
            for (Prose prose : read) {
                Matcher matcher = like.matcher(prose.text());
                if (matcher.find()) {
                    return Optional.of(
                            new Told(matcher.group(), prose, matcher.start(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }
}
