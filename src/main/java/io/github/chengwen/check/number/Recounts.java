package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things that are spoken of again as a whole with another number: 代表性传承人83名 and 73名代表性传承人中,
 * 组建了8个家庭医生团队 and 9个团队全年签约, 15家养老机构 and 支持14家养老机构全部.
 */
public final class Recounts implements Rule {

    private static final String NUMBERS = "0123456789二两三四五六七八九十";

    private static final PrefilteredPattern COUNT =
            PrefilteredPattern.of(
                    NUMBERS,
                    "(?<![0-9.第〔\\[:：—～~至到前后近约超余逾过二两三四五六七八九十百千万])([0-9]{1,5}|[二两三四五六七八九十]{1,3})"
                            + "(个(?!百分|小时|工作日|月)|家|名|位|人|项|件|处|所|座|户|起|条|支|批|台|辆|部|栋|间)(?!次|以上|以下|左右|多|余|半)");

    /** So many characters behind a count say of what it is. */
    private static final int AHEAD = 24;

    /** So many of a noun are compared. */
    private static final int LONGEST = 8;

    /** A count is compared with so many before it: what was said long ago is of something else. */
    private static final int LATEST = 120;

    /** Nouns of all kinds of things. */
    private static final List<String> GENERAL =
            List.of(
                    "单位", "部门", "项目", "同志", "问题", "方面", "人员", "群众", "工作", "企业", "问题", "地方", "环节",
                    "领域", "代表", "干部", "学生", "工程", "活动", "措施", "意见", "建议", "任务", "指标", "事项", "阶段",
                    "小组", "地区", "月份", "国家", "城市", "产品", "品种", "重点");

    /** Words before a count that say that all of the things told before are meant. */
    private static final Pattern WHOLE_BEFORE =
            Pattern.compile(
                    "(?:这|上述|以上|[，。；：]对|[，。；：]将|[，。；：]把|受到?表[彰扬]的|获奖的|走访的|抽查的|[将要]把|全部|所有|全体)$");

    /** Words behind the noun that say so. */
    private static final Pattern WHOLE_BEHIND =
            Pattern.compile("(?:全部(?!完)|均(?!衡)|都(?!市)|要(?!求)|应当?(?!急)|须|必须|一致|中[，0-9]|活动期间|全年|面对)");

    private static final Pattern BEGINS =
            Pattern.compile("(?:^|[。；，：！？]|支持|组织|号召|督促|要求|推动|带领|[，。；：](?:对|将|把|向|由|让))$");

    /** What says that another number is of some of them, or of another time. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "其中|另有|另外|其余|剩余|其他|新增|新建|增加|减少|再|还有|还|每|平均|各(?!级|类)|部分|去年|上年|前年|明年|原有|原来|以前|首批|年内|先后|已|累计|每年|有[^，。]{0,4}$|已有|最|连续|计划|力争|达到|超过|之一");

    private static final Pattern SOME =
            Pattern.compile("(?:已|未|尚|被|获|仍|成为|完成|出现|存在|没有|通过|实现|率先|因|正在|达到|入选|列入|新)");

    /** 15个村 and 14个村的村卫生室全部. */
    private static final Pattern PLACES = Pattern.compile("[村镇乡县区校](?:的|全部|都|均|要|应)");

    /** 先进个人（8名） */
    private static final Pattern IN_BRACKETS = Pattern.compile("([\\u4e00-\\u9fff]{4,8})（共?$");

    /**
     * A number of things.
     *
     * @param kind what is counted: persons with several words
     * @param ahead what stands behind it in its sentence
     * @param behind the characters before it in its clause
     */
    private record Count(
            int value,
            String typed,
            String kind,
            String behind,
            String ahead,
            Prose prose,
            int from,
            int to) {

        String around() {
            return behind + "，" + ahead;
        }
    }

    @Override
    public void check(Article article, Findings findings) {
        List<Count> latest = new ArrayList<>();
        article.written().forEach(prose -> check(article, prose, latest, findings));
    }

    private static void check(Article article, Prose prose, List<Count> latest, Findings findings) {
        PrefilteredMatcher matcher = COUNT.in(prose);
        while (matcher.find()) {
            Count here = count(prose, matcher);
            if (here.value() < 2) {
                continue;
            }
            other(here, latest)
                    .or(() -> listed(here, latest))
                    .or(() -> bracketed(here, latest))
                    .ifPresent(
                            other ->
                                    findings.add(
                                            Code.TWO_VALUES,
                                            prose.span(here.from(), here.to()),
                                            noun(here),
                                            here.typed(),
                                            other.typed(),
                                            String.valueOf(article.line(other.prose()))));
            latest.add(here);
            if (latest.size() > LATEST) {
                latest.remove(0);
            }
        }
    }

    private static Count count(Prose prose, PrefilteredMatcher matcher) {
        String text = prose.text();
        String measure = matcher.group(2);
        int from = matcher.start();
        int start = from;
        while (start > 0
                && from - start < AHEAD
                && (Characters.isHan(text.charAt(start - 1))
                        || "“”".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        int end = matcher.end();
        while (end < text.length()
                && end - matcher.end() < AHEAD
                && "。；！？，、".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Count(
                Numbers.small(matcher.group(1)),
                matcher.group(),
                "名位".contains(measure) ? "人" : measure,
                text.substring(start, from),
                text.substring(matcher.end(), end),
                prose,
                from,
                matcher.end());
    }

    /** The Han right behind a count. */
    private static String noun(Count count) {
        String ahead = count.ahead();
        int end = 0;
        while (end < ahead.length() && end < LONGEST && Characters.isHan(ahead.charAt(end))) {
            end++;
        }
        return ahead.substring(0, end);
    }

    /** The count above of the same things as a whole, if it has another number. */
    private static Optional<Count> other(Count here, List<Count> latest) {
        String noun = noun(here);
        boolean before = WHOLE_BEFORE.matcher(context(here)).find();
        boolean begins = BEGINS.matcher(context(here)).find();
        if (noun.length() < 2 || !before && !begins || OTHER.matcher(here.behind()).find()) {
            return Optional.empty();
        }
        List<Count> likes =
                latest.stream()
                        .filter(c -> c.kind().equals(here.kind()))
                        .filter(c -> shared(noun, c) >= 2)
                        .toList();
        if (likes.isEmpty() || likes.stream().mapToInt(Count::value).distinct().count() > 1) {
            return Optional.empty();
        }
        Count earlier = likes.get(0);
        int shared = shared(noun, earlier);
        boolean general = shared < 3 && GENERAL.contains(noun.substring(0, 2));
        String behind = here.ahead().substring(Math.min(here.ahead().length(), shared));
        boolean whole = WHOLE_BEHIND.matcher(behind).lookingAt();
        boolean some = SOME.matcher(behind).lookingAt();
        boolean sure = before || whole && !general || begins && shared >= 4 && !some;
        boolean told = OTHER.matcher(earlier.behind()).find() && !earlier.behind().contains("累计");
        return sure && !told && isNear(here, earlier) && !isSameClause(here, earlier)
                ? Optional.of(earlier)
                : Optional.empty();
    }

    /** 4个乡镇、11个村, then 4个乡镇、12个村. */
    private static Optional<Count> listed(Count here, List<Count> latest) {
        int last = latest.size() - 1;
        String joint = last < 0 ? "" : joint(latest.get(last), here);
        for (int i = 0; !joint.isEmpty() && i < last; i++) {
            Count first = latest.get(i);
            Count second = latest.get(i + 1);
            if (first.value() == latest.get(last).value()
                    && joint.equals(joint(first, second))
                    && second.kind().equals(here.kind())
                    && noun(second)
                            .startsWith(noun(here).substring(0, Math.min(1, noun(here).length())))
                    && isNear(here, second)) {
                return Optional.of(second);
            }
        }
        return Optional.empty();
    }

    /** The measure, the noun and the 、 between a count and the next; empty where it is no list. */
    private static String joint(Count first, Count second) {
        String between =
                first.prose() == second.prose()
                        ? first.prose().text().substring(first.to(), second.from())
                        : "";
        boolean list = between.endsWith("、") && between.length() < LONGEST;
        return list && Characters.isHan(between.charAt(0)) ? first.kind() + between : "";
    }

    /** 授予8名同志“先进个人”称号, then 先进个人（9名）. */
    private static Optional<Count> bracketed(Count here, List<Count> latest) {
        Matcher name = IN_BRACKETS.matcher(head(here.prose().text(), here.from()));
        if (!here.ahead().startsWith("）") || !name.find()) {
            return Optional.empty();
        }
        List<Count> likes =
                latest.stream()
                        .filter(c -> c.kind().equals(here.kind()))
                        .filter(c -> c.around().contains(name.group(1)))
                        .toList();
        boolean only = likes.stream().mapToInt(Count::value).distinct().count() == 1;
        return likes.stream().filter(c -> only && isNear(here, c)).findFirst();
    }

    private static String head(String text, int at) {
        return text.substring(Math.max(0, at - 12), at);
    }

    /** The few characters before a count. */
    private static String context(Count count) {
        String text = count.prose().text();
        return text.substring(Math.max(0, count.from() - 6), count.from());
    }

    /** How many characters two counts have in common that say of what they are. */
    private static int shared(String noun, Count earlier) {
        String around = earlier.around();
        int shared = 0;
        while (shared < noun.length() && around.contains(noun.substring(0, shared + 1))) {
            shared++;
        }
        if (shared >= 2) {
            return shared;
        }
        if (shared == 1
                && PLACES.matcher(noun).lookingAt()
                && earlier.ahead().startsWith(noun.substring(0, 1))) {
            return 2;
        }
        for (int from = 1; from + 4 <= Math.min(noun.length(), 6); from++) {
            if (around.contains(noun.substring(from, from + 4))) {
                return 4;
            }
        }
        return 0;
    }

    private static boolean isNear(Count here, Count earlier) {
        int most = Math.max(here.value(), earlier.value());
        return here.value() != earlier.value()
                && Math.abs(here.value() - earlier.value()) <= Math.max(1, 0.35 * most);
    }

    private static boolean isSameClause(Count here, Count earlier) {
        return here.prose() == earlier.prose()
                && here.prose().text().substring(earlier.to(), here.from()).matches("[^，。；]*");
    }
}
