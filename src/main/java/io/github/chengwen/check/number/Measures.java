package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.OfficialElement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times and measures that contradict themselves: 上午15时, 第一季度（1—4月）, 甲辰蛇年, the months from one to
 * another, the number of a festival. Units are those of {@code reckon.Units}.
 */
public final class Measures implements Rule {

    private static final PrefilteredPattern HOUR =
            PrefilteredPattern.of(
                    "上早凌", "(?:上午|早上|早晨|凌晨|清晨)(?:1[3-9]|2[0-3])(?:时|点|[:：][0-5][0-9])");

    private static final PrefilteredPattern QUARTER =
            PrefilteredPattern.of(
                    "第一二三四上下1",
                    "(第?[一二三四]季度|上半年|下半年)[（(]([0-9]{1,2})月?[—\\-－–～~至到]+([0-9]{1,2})月[）)]");

    private static final Map<Character, int[]> QUARTERS =
            Map.of(
                    '一', new int[] {1, 3},
                    '二', new int[] {4, 6},
                    '三', new int[] {7, 9},
                    '四', new int[] {10, 12},
                    '上', new int[] {1, 6},
                    '下', new int[] {7, 12});

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

    private static final PrefilteredPattern LUNAR =
            PrefilteredPattern.of(STEMS, "([甲乙丙丁戊己庚辛壬癸])([子丑寅卯辰巳午未申酉戌亥])([鼠牛虎兔龙蛇马羊猴鸡狗猪])?年");

    private static final PrefilteredPattern MONTHS =
            PrefilteredPattern.of(
                    "2",
                    "(20[0-9]{2})年([0-9]{1,2})月(?:[0-9]{1,2}日)?(?:起)?(?:至|到|—|-|——)(20[0-9]{2})年([0-9]{1,2})月(?:[0-9]{1,2}日|底)?(?:止)?[，（(]?(?:共|为期|历时|工期|建设期|建设工期|合计|总共|时间跨度)(?:为|约)?([0-9]{1,3})个月");

    private static final PrefilteredPattern ORDINAL =
            PrefilteredPattern.of(
                    "第",
                    "第([0-9]{1,3}|[一二三四五六七八九十百]{1,5})(?:个|届|次)“?([\\u4e00-\\u9fff]{2,12}?(?:节|日|月|周(?!年)))");

    /** The year before the first of each festival. */
    private static final class Firsts {
        private static final Map<String, Integer> YEARS =
                Resource.lines(Measures.class, "festivals.txt").stream()
                        .flatMap(line -> Stream.of(line.split(" ", -1)))
                        .map(entry -> entry.split("=", -1))
                        .collect(Collectors.toMap(e -> e[0], e -> Integer.parseInt(e[1])));
    }

    private static final PrefilteredPattern NUMBER_OF_DOCUMENT =
            PrefilteredPattern.of(
                    "〔[（【(2",
                    "〔20[0-9]{2}〕第[0-9]{1,4}号|(?<=[发办函字政委党文])[\\[（【(]20[0-9]{2}[\\]）】)]第?[0-9]{1,4}号");

    private static final PrefilteredPattern YEAR =
            PrefilteredPattern.of("2", "(?<![0-9])(20[0-9]{2})年");

    private static final PrefilteredPattern DAYS =
            PrefilteredPattern.of(
                    "2",
                    "(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日(?:起)?(?:至|到|—|-|——)(?:(20[0-9]{2})年)?(?:([0-9]{1,2})月)?([0-9]{1,2})日(?:止)?[，（(]?(?:共|为期|历时|共计|前后)([0-9]{1,3})天");

    /** 庆祝中国共产党成立105周年 where the year is that of the document. */
    private static final Pattern NOW =
            Pattern.compile(
                    "(?:今年是|今天是|今年|今天|庆祝|纪念|热烈庆祝|隆重庆祝|迎来|喜迎)[^，。；0-9]{0,16}?(中国共产党成立|新中国成立|中华人民共和国成立|战争胜利|抗战胜利|改革开放|中国人民解放军建军|中国人民解放军成立|五四运动|国际劳动妇女节)([0-9]{2,3})周年");

    private static final Map<String, Integer> BEGINNINGS =
            Map.of(
                    "国际劳动妇女节", 1910,
                    "中国共产党成立", 1921,
                    "新中国成立", 1949,
                    "中华人民共和国成立", 1949,
                    "战争胜利", 1945,
                    "抗战胜利", 1945,
                    "改革开放", 1978,
                    "中国人民解放军建军", 1927,
                    "中国人民解放军成立", 1927,
                    "五四运动", 1919);

    @Override
    public void check(Article article, Findings findings) {
        int year = year(article);
        article.prose().forEach(prose -> check(prose, year, findings));
    }

    private static void check(Prose prose, int year, Findings findings) {
        tell(prose, HOUR, Code.IMPOSSIBLE_DATE, findings);
        PrefilteredMatcher quarter = QUARTER.in(prose);
        while (quarter.find()) {
            String name = quarter.group(1).replace("第", "");
            int[] right = QUARTERS.getOrDefault(name.charAt(0), new int[] {0, 0});
            if (right[0] != Integer.parseInt(quarter.group(2))
                    || right[1] != Integer.parseInt(quarter.group(3))) {
                report(prose, quarter, Code.IMPOSSIBLE_DATE, findings);
            }
        }
        checkLunar(prose, findings);
        checkMonths(prose, findings);
        checkOrdinals(prose, year, findings);
        checkDays(prose, findings);
        checkAnniversaries(prose, year, findings);
        checkDocumentNumbers(prose, findings);
    }

    private static void checkLunar(Prose prose, Findings findings) {
        PrefilteredMatcher lunar = LUNAR.in(prose);
        while (lunar.find()) {
            int stem = STEMS.indexOf(lunar.group(1));
            int branch = BRANCHES.indexOf(lunar.group(2));
            boolean animal = lunar.group(3) != null && ANIMALS.indexOf(lunar.group(3)) != branch;
            boolean impossible = stem % 2 != branch % 2;
            if (animal || impossible) {
                report(prose, lunar, Code.IMPOSSIBLE_DATE, findings);
            }
        }
    }

    private static void checkMonths(Prose prose, Findings findings) {
        PrefilteredMatcher span = MONTHS.in(prose);
        while (span.find()) {
            int first = Integer.parseInt(span.group(1)) * 12 + Integer.parseInt(span.group(2));
            int last = Integer.parseInt(span.group(3)) * 12 + Integer.parseInt(span.group(4));
            int told = Integer.parseInt(span.group(5));
            if (told != last - first && told != last - first + 1) {
                findings.add(
                        Code.RATE_DIFFERS,
                        prose.span(span.start(), span.end()),
                        span.group(),
                        (last - first + 1) + "个月");
            }
        }
    }

    private static void checkOrdinals(Prose prose, int year, Findings findings) {
        PrefilteredMatcher ordinal = ORDINAL.in(prose);
        while (year > 0 && ordinal.find()) {
            int first = first(ordinal.group(2));
            int told = Numbers.small(ordinal.group(1));
            if (first > 0 && told > 0 && told != year - first) {
                findings.add(
                        Code.MEETING,
                        prose.span(ordinal.start(), ordinal.end()),
                        ordinal.group(),
                        year + "年是第" + (year - first) + "个");
            }
        }
    }

    /** That of the festival whose name a text ends with; 0 for none. */
    private static int first(String name) {
        for (int from = 0; from + 3 <= name.length(); from++) {
            Integer first = Firsts.YEARS.get(name.substring(from));
            if (first != null) {
                return first;
            }
        }
        return 0;
    }

    private static void checkDays(Prose prose, Findings findings) {
        PrefilteredMatcher days = DAYS.in(prose);
        while (days.find()) {
            try {
                int year = Integer.parseInt(days.group(1));
                int month = Integer.parseInt(days.group(2));
                LocalDate first = LocalDate.of(year, month, Integer.parseInt(days.group(3)));
                int lastYear = days.group(4) == null ? year : Integer.parseInt(days.group(4));
                int lastMonth = days.group(5) == null ? month : Integer.parseInt(days.group(5));
                LocalDate last = LocalDate.of(lastYear, lastMonth, Integer.parseInt(days.group(6)));
                long right = ChronoUnit.DAYS.between(first, last) + 1;
                if (right > 0 && right != Integer.parseInt(days.group(7))) {
                    findings.add(
                            Code.RATE_DIFFERS,
                            prose.span(days.start(), days.end()),
                            days.group(),
                            right + "天");
                }
            } catch (DateTimeException e) {
                // Calendar reports the date itself.
            }
        }
    }

    private static void checkAnniversaries(Prose prose, int year, Findings findings) {
        if (year == 0 || !prose.text().contains("周年")) {
            return;
        }
        Matcher now = NOW.matcher(prose.text());
        while (now.find()) {
            int right = year - BEGINNINGS.getOrDefault(now.group(1), year);
            if (right > 0 && right != Integer.parseInt(now.group(2))) {
                findings.add(
                        Code.MEETING,
                        prose.span(now.start(1), now.end()),
                        now.group(1) + now.group(2) + "周年",
                        year + "年是" + right + "周年");
            }
        }
    }

    /** That of the document itself is checked with the elements of its head. */
    private static void checkDocumentNumbers(Prose prose, Findings findings) {
        if (prose.block() instanceof OfficialElement) {
            return;
        }
        PrefilteredMatcher number = NUMBER_OF_DOCUMENT.in(prose);
        while (number.find()) {
            String digits = number.group().replaceAll("[^0-9]", "");
            findings.add(
                    Code.WRONG_MARK,
                    prose.span(number.start(), number.end()),
                    number.group(),
                    "〔" + digits.substring(0, 4) + "〕" + digits.substring(4) + "号");
        }
    }

    private static void tell(
            Prose prose, PrefilteredPattern pattern, Code code, Findings findings) {
        PrefilteredMatcher matcher = pattern.in(prose);
        while (matcher.find()) {
            report(prose, matcher, code, findings);
        }
    }

    private static void report(
            Prose prose, PrefilteredMatcher matcher, Code code, Findings findings) {
        findings.add(code, prose.span(matcher.start(), matcher.end()), matcher.group());
    }

    /** The one year that a document speaks of, or that of its date; 0 where there are several. */
    private static int year(Article article) {
        TreeSet<Integer> dated = new TreeSet<>();
        TreeSet<Integer> all = new TreeSet<>();
        for (Prose prose : article.prose()) {
            PrefilteredMatcher matcher = YEAR.in(prose);
            while (matcher.find()) {
                all.add(Integer.parseInt(matcher.group(1)));
                if (prose.isDate()) {
                    dated.add(Integer.parseInt(matcher.group(1)));
                }
            }
        }
        return dated.size() == 1 ? dated.first() : all.size() == 1 ? all.first() : 0;
    }
}
