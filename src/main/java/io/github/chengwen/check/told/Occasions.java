package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kind, the day and the place of a meeting, told in two ways: 座谈会 in the title and 今天的培训班,
 * 定于6月5日召开 and 会议时间：6月6日, 在会展中心召开 and 会议地点：县委礼堂.
 */
public final class Occasions implements Rule {

    private static final String KIND =
            "(座谈会|培训班|推进会|现场会|表彰会|表彰大会|动员会|总结会|研讨会|论坛|启动仪式|开工仪式|揭牌仪式|签约仪式|竣工仪式|运动会|毕业典礼|开学典礼|调度会|听证会|联谊会|茶话会|评审会|展览会)";

    private static final Pattern TITLED = Pattern.compile(KIND);

    private static final PrefilteredPattern NAMED =
            PrefilteredPattern.of("今这本此", "(?:今天|这次|本次|此次)(?:的|召开的|举办的|举行的)?" + KIND);

    private static final PrefilteredPattern SET =
            PrefilteredPattern.of(
                    "定拟将",
                    "(?:定|拟|将)于(?:20[0-9]{2}年)?([0-9]{1,2}月[0-9]{1,2}日)(?![至—-])[^。；0-9]{0,40}(?:召开|举行|举办)");

    private static final PrefilteredPattern DAY =
            PrefilteredPattern.of(
                    "会活培比开举",
                    "(?:会议|活动|培训|比赛|开幕|举办)时间[：:为](?:20[0-9]{2}年)?([0-9]{1,2}月[0-9]{1,2}日)(?![至—-])");

    private static final PrefilteredPattern HELD =
            PrefilteredPattern.of("在", "在([^，。；：、在]{3,18}[室厅堂场馆院楼心店园])(?:召开|举行|举办)");

    private static final PrefilteredPattern PLACE =
            PrefilteredPattern.of("会活培比", "(?:会议|活动|培训|比赛)地点[：:为]([^，。；：（\\s]{3,24})");

    @Override
    public void check(Article article, Findings findings) {
        Optional<Prose> title =
                article.prose().stream().filter(p -> p.block() instanceof Title).findFirst();
        title.ifPresent(t -> checkKind(t, article, findings));
        List<Told> set = all(article, SET);
        List<Told> days = all(article, DAY);
        if (set.size() == 1 && days.size() == 1 && isOther(set.get(0), days.get(0))) {
            days.get(0).contradicts(set.get(0), article, findings);
        }
        List<Told> held = all(article, HELD);
        List<Told> places = all(article, PLACE);
        if (held.size() == 1 && places.size() == 1 && isElsewhere(held.get(0), places.get(0))) {
            places.get(0).contradicts(held.get(0), article, findings);
        }
    }

    private static List<Told> all(Article article, PrefilteredPattern pattern) {
        List<Told> all = new ArrayList<>();
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher matcher = pattern.in(prose);
            while (matcher.find()) {
                all.add(Told.of(matcher, 1, prose));
            }
        }
        return all;
    }

    private static boolean isOther(Told one, Told other) {
        return !one.value().equals(other.value());
    }

    /** Whether neither place ends as the other: 县会展中心, 会展中心A馆 are one. */
    private static boolean isElsewhere(Told one, Told other) {
        String first = one.value();
        String second = other.value();
        return !second.contains(first.substring(first.length() - 2))
                && !first.contains(second.substring(second.length() - 2))
                && !second.contains(first.substring(0, 3));
    }

    /** A kind of meeting that only one sentence names, and the title another. */
    private static void checkKind(Prose title, Article article, Findings findings) {
        Matcher titled = TITLED.matcher(title.text());
        if (!titled.find()) {
            return;
        }
        Told right = new Told(titled.group(1), title, titled.start(1), titled.end(1));
        String known = title.text();
        List<Told> named = all(article, NAMED);
        List<Told> other =
                named.stream().filter(n -> !known.contains(n.value().substring(0, 2))).toList();
        if (other.size() == 1) {
            String kind = other.get(0).value();
            long times = article.prose().stream().filter(p -> p.text().contains(kind)).count();
            if (times == 1) {
                other.get(0).differsFrom(right, article, findings);
            }
        }
    }
}
