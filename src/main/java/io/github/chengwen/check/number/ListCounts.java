package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.BlockFindings;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Look;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.RunInParagraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts that do not fit what is listed: 抓好三件事：一是…二是…三是…四是…, 甲村、乙村、丙村四个村. */
public final class ListCounts implements Rule {

    private static final String NUMBER = "([2-9]|1[0-9]|[二两三四五六七八九]|十[一二三四五]?)";

    private static final String POINTS = "一二三四五六七八九十";

    private static final String STARTS = "123456789二两三四五六七八九十";

    /** 三件事：一是, 四点意见：第一， */
    private static final PrefilteredPattern ANNOUNCED =
            PrefilteredPattern.of(
                    STARTS,
                    "(?<![0-9.第十百千万点星年月日届约近])"
                            + NUMBER
                            + "(?:个|项|件|条|点|大|方面|类|种|步|句)[^。；：，、！？（）]{0,12}[。：:，](?=[^。；]{0,2}(?:一是|一要|第一[，、]|首先[，、]|其一))");

    private static final Pattern POINT =
            Pattern.compile(
                    "(?:^|(?<=[。；：，！]))(?:([一二三四五六七八九十])(是|要)|第([一二三四五六七八九十])[，、]|其([一二三四五六七八九十])[，、])");

    /** 抓住“三个关键”：甲、乙、丙。 */
    private static final PrefilteredPattern NAMED =
            PrefilteredPattern.of(
                    STARTS,
                    "(?<![0-9.第十百千万点星年月日届约近])"
                            + NUMBER
                            + "(?:个|项|件|条|大|种|类)(?!字)[\\u4e00-\\u9fff”]{1,10}(?:：|，即|，分别是|，分别为|分别是|分别为)([^。；：，！？（）《》]{4,120})。");

    /** 甲村、乙村、丙村四个村. */
    private static final PrefilteredPattern SUMMED =
            PrefilteredPattern.of(
                    "、",
                    "(?<=[\\u4e00-\\u9fff”》])、([^，。；：！？（）]{1,60}?)(等)?(?<![0-9.第十百千万点星年月日届零二三四五六七八九两的各约近])"
                            + NUMBER
                            + "(?:个|项|大|种|类|名|位|家|所|座|条|件)(?=(?:[乡镇县村社市区部门单企学方行项工重环条指产要问任制体系省国家人民族地类品板区议事措内课目程渠平奖栏章故案窗岗关]|[^、]{0,4}[，。；])[^、和]{0,12}(?:[，。；的]|$))");

    /** What is counted and listed within one paragraph. */
    private static final Look<BlockFindings> WITHIN =
            Look.of(
                    prose -> {
                        BlockFindings found = new BlockFindings();
                        checkNamed(prose, found);
                        checkSummed(prose, found);
                        return found;
                    });

    @Override
    public void check(Article article, Findings findings) {
        List<Prose> all = article.prose();
        for (int i = 0; i < all.size(); i++) {
            Prose prose = all.get(i);
            if (prose.isText()) {
                checkPoints(all, i, findings);
                prose.look(WITHIN).tell(prose, findings);
            }
        }
    }

    private static void checkPoints(List<Prose> all, int index, Findings findings) {
        Prose prose = all.get(index);
        PrefilteredMatcher matcher = ANNOUNCED.in(prose);
        while (matcher.find()) {
            int said = Numbers.small(matcher.group(1));
            int listed = points(all, index, matcher.end());
            boolean more = listed == POINTS.length() && said > listed;
            if (listed >= 2 && listed != said && !more && isOwn(matcher.group())) {
                report(prose, matcher.start(), matcher.end() - 1, listed, findings);
            }
        }
    }

    /** Whether the number counts what follows, and not what a name in quotation marks has. */
    private static boolean isOwn(String announced) {
        int close = announced.indexOf('”');
        return close < 0 || close >= announced.length() - 2;
    }

    /**
     * How many points follow one another from a place on, in this paragraph and in the next ones.
     */
    private static int points(List<Prose> all, int index, int from) {
        int count = 0;
        int start = from;
        for (int i = index; i < all.size(); i++) {
            Prose prose = all.get(i);
            boolean ends =
                    i > index
                            && (prose.block() instanceof Heading
                                    || prose.block() instanceof RunInParagraph
                                    || !prose.isText());
            if (ends) {
                return count;
            }
            Matcher matcher = POINT.matcher(prose.text());
            int at = start;
            boolean any = false;
            while (matcher.find(at)) {
                at = matcher.end();
                int value = Numbers.small(first(matcher));
                if (value == count + 1) {
                    count = value;
                    any = true;
                } else if (value == count && value > 1) {
                    // Points reports a number that stands twice.
                    return 0;
                } else if (value == 1) {
                    // A list within a point, or the next list.
                    return count >= 2 ? unsure(prose, at, count) : 0;
                }
            }
            if (!any && i > index) {
                return count;
            }
            start = 0;
        }
        return count;
    }

    /** A count of points with others within; zero where the list may go on behind these. */
    private static int unsure(Prose prose, int at, int count) {
        if (count >= POINTS.length()) {
            return 0;
        }
        return prose.text().indexOf(POINTS.charAt(count) + "是", at) >= 0 ? 0 : count;
    }

    private static String first(Matcher matcher) {
        for (int group : new int[] {1, 3, 4}) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    private static void checkNamed(Prose prose, Findings findings) {
        PrefilteredMatcher matcher = NAMED.in(prose);
        while (matcher.find()) {
            String list = matcher.group(2);
            int least = 1 + count(list, "、");
            int most = least + count(list, "和") + count(list, "与") + count(list, "及");
            int said = Numbers.small(matcher.group(1));
            if (least >= 2
                    && !list.matches("(?s).*等.*|(?:一是|第一|首先|其一).*")
                    && (said < least || said > most)) {
                report(prose, matcher.start(), matcher.start(2), least, findings);
            }
        }
    }

    private static final String COUNTERS = "个项大种类名位家所座条件";

    /** Whether a text counts anything: 三个. */
    private static boolean counts(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (COUNTERS.indexOf(text.charAt(i)) >= 0 && STARTS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is counted in the same clause behind a place. */
    private static boolean countsBehind(String text, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("，。；：！？（）".indexOf(c) >= 0) {
                return false;
            }
            char before = text.charAt(i - 1);
            if (COUNTERS.indexOf(c) >= 0 && (before == '0' || STARTS.indexOf(before) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static void checkSummed(Prose prose, Findings findings) {
        String text = prose.text();
        int at = counts(text) ? text.indexOf('、') : -1;
        while (at >= 0) {
            // Behind each 、 the pattern would look through the rest of the sentence in vain.
            Optional<Matcher> found =
                    countsBehind(text, at) ? SUMMED.at(text, at) : Optional.empty();
            found.ifPresent(matcher -> checkSummed(prose, matcher, findings));
            at = text.indexOf('、', found.map(Matcher::end).orElse(at + 1));
        }
    }

    private static void checkSummed(Prose prose, Matcher matcher, Findings findings) {
        String list = matcher.group(1);
        int least = 2 + count(list, "、");
        int most = least + count(list, "和") + count(list, "与") + count(list, "及");
        int said = Numbers.small(matcher.group(3));
        boolean open = matcher.group(2) != null;
        boolean wrong = open ? said < least : said < least || said > most;
        if (least >= 3 && wrong && isList(prose.text(), matcher)) {
            report(prose, matcher.start(3), matcher.end(), least, findings);
        }
    }

    /** Whether the items are of one kind, and the number counts them. */
    private static boolean isList(String text, Matcher matcher) {
        String list = matcher.group(1);
        if (COUNTED.matcher(list).find()) {
            return false;
        }
        String noun = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 2));
        if (noun.length() == 2 && ASPECTS.contains(noun)) {
            return true;
        }
        if (noun.length() == 2 && THINGS.contains(noun)) {
            int listed = 2 + count(list, "、");
            boolean near = Math.abs(Numbers.small(matcher.group(3)) - listed) == 1;
            return near && startsClause(text, matcher.start());
        }
        char last = text.charAt(matcher.start() - 1);
        for (String item : list.split("[、和与及]", -1)) {
            if (item.isEmpty() || item.charAt(item.length() - 1) != last) {
                return false;
            }
        }
        return true;
    }

    /** What is told in any words: 谋划、部署、落实三个环节. */
    private static final Set<String> ASPECTS = Set.of("方面", "环节", "领域", "层面", "维度", "阶段", "步骤");

    /** What several things of different names are. */
    private static final Set<String> THINGS =
            Set.of(
                    "问题", "议题", "工作", "任务", "事项", "措施", "项目", "内容", "重点", "关键", "要素", "课题", "专题",
                    "主题", "目标", "指标", "程序", "渠道", "平台", "品牌", "行业", "产业", "部门", "单位", "学科", "科目",
                    "奖项", "板块", "系列", "类别", "栏目", "章节", "故事", "案例", "窗口", "岗位", "课程", "工程", "制度",
                    "机制", "学校", "医院", "企业", "公司", "科室", "乡镇", "街道", "社区", "县区", "区县", "车间", "班组",
                    "协会", "学院", "城市");

    /** Whether a list begins with the clause: what stands before 、 is its first item alone. */
    private static boolean startsClause(String text, int mark) {
        int start = mark;
        while (start > 0 && "，。；：！？（）".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, mark).chars().noneMatch(c -> "、和与及等".indexOf(c) >= 0);
    }

    private static final Pattern COUNTED = Pattern.compile("[0-9,]|[一二两三四五六七八九十][个家名位所座条件种类项]");

    private static int count(String text, String mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            count++;
        }
        return count;
    }

    private static void report(Prose prose, int from, int to, int listed, Findings findings) {
        findings.add(
                Code.COUNT_DIFFERS,
                prose.span(from, to),
                prose.text().substring(from, to),
                String.valueOf(listed));
    }
}
