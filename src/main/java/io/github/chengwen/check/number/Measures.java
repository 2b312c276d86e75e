package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times and measures that contradict themselves: 上午15时, 第一季度（1—4月）, 甲辰蛇年, the months from one to
 * another, the number of a festival, areas that do not convert, water in square metres.
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
                    "第([0-9]{1,3}|[一二三四五六七八九十百]{1,5})个(?:全国|中国|国际|世界)?(教师节|记者节|医师节|农民丰收节|宪法日|植树节|护士节|土地日|水日|读书日|禁毒日|安全生产月|人民警察节|烈士纪念日|国家公祭日|消防日|环境日)");

    /** The first year of each, less one. */
    private static final Map<String, Integer> FIRSTS =
            Map.ofEntries(
                    Map.entry("教师节", 1984),
                    Map.entry("记者节", 1999),
                    Map.entry("医师节", 2017),
                    Map.entry("农民丰收节", 2017),
                    Map.entry("宪法日", 2013),
                    Map.entry("土地日", 1990),
                    Map.entry("安全生产月", 2001),
                    Map.entry("人民警察节", 2020),
                    Map.entry("烈士纪念日", 2013),
                    Map.entry("国家公祭日", 2013),
                    Map.entry("消防日", 1991));

    private static final PrefilteredPattern AREA =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)(万?)亩[，（(]?(?:折合|约合|合|折)(?:约)?([0-9]+(?:\\.[0-9]+)?)(万?)公顷");

    private static final PrefilteredPattern VOLUME =
            PrefilteredPattern.of(
                    "供库蓄来用需节径土清排输储水污气砂填挖",
                    "(?:供水|库容|蓄水|来水|用水|需水|节水|径流|土石?方|清淤|排水|输水|储水|水量|污水|供气|用气|储气|砂石|填方|挖方)(?:能力|总量|量|规模)?[^，。；、0-9]{0,6}[0-9.]+[万亿]?(?:平方米|平方公里)");

    private static final PrefilteredPattern SURFACE =
            PrefilteredPattern.of(
                    "面绿造建",
                    "(?:面积|绿化|造林|建筑面积)(?:达到|达|为|约|共|近|超过|[^，。；、0-9]{0,2})?[0-9.]+[万亿]?(?:立方米|公里|千米|米(?!²))(?![^，。]{0,2}平方)");

    private static final PrefilteredPattern LENGTH =
            PrefilteredPattern.of(
                    "全总里长",
                    "(?:全长|总长度?|里程|长度)(?:达到|达|为|约|共|近|超过|[^，。；、0-9]{0,2})?[0-9.]+[万]?(?:平方公里|平方千米|平方米|立方米|公顷|亩)");

    private static final PrefilteredPattern POWER =
            PrefilteredPattern.of(
                    "发用年装",
                    "(?:发电量|用电量|年发电)(?:达到|达|为|约|[^，。；、0-9]{0,2})?[0-9.]+[万亿]?千瓦(?!时|·|小时)|装机(?:容量|规模)?(?:达到|达|为|约|[^，。；、0-9]{0,2})?[0-9.]+[万亿]?千瓦时");

    private static final PrefilteredPattern NUMBER_OF_DOCUMENT =
            PrefilteredPattern.of(
                    "〔[（【(2",
                    "〔20[0-9]{2}〕第[0-9]{1,4}号|(?<=[发办函字政委党文])[\\[（【(]20[0-9]{2}[\\]）】)]第?[0-9]{1,4}号");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年");

    @Override
    public void check(Article article, Findings findings) {
        int year = year(article);
        article.prose().forEach(prose -> check(prose, year, findings));
    }

    private static void check(Prose prose, int year, Findings findings) {
        tell(prose, HOUR, Code.IMPOSSIBLE_DATE, findings);
        PrefilteredMatcher quarter = QUARTER.in(prose.text());
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
        checkAreas(prose, findings);
        checkUnits(prose, findings);
        checkDocumentNumbers(prose, findings);
    }

    private static void checkLunar(Prose prose, Findings findings) {
        PrefilteredMatcher lunar = LUNAR.in(prose.text());
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
        PrefilteredMatcher span = MONTHS.in(prose.text());
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
        PrefilteredMatcher ordinal = ORDINAL.in(prose.text());
        while (year > 0 && ordinal.find()) {
            int first = FIRSTS.getOrDefault(ordinal.group(2), 0);
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

    private static void checkAreas(Prose prose, Findings findings) {
        PrefilteredMatcher area = AREA.in(prose.text());
        while (area.find()) {
            double mu = Double.parseDouble(area.group(1)) * (area.group(2).isEmpty() ? 1 : 10000);
            double hectares =
                    Double.parseDouble(area.group(3)) * (area.group(4).isEmpty() ? 1 : 10000);
            double right = mu / 15;
            if (Math.abs(hectares - right) > 0.05 * right) {
                findings.add(
                        Code.RATE_DIFFERS,
                        prose.span(area.start(), area.end()),
                        area.group(),
                        Numbers.written(right) + "公顷");
            }
        }
    }

    private static void checkUnits(Prose prose, Findings findings) {
        tellWord(prose, VOLUME, "立方米", findings);
        tellWord(prose, SURFACE, "面积单位", findings);
        tellWord(prose, LENGTH, "长度单位", findings);
        tellWord(prose, POWER, "电量用千瓦时，装机容量用千瓦", findings);
    }

    private static void checkDocumentNumbers(Prose prose, Findings findings) {
        PrefilteredMatcher number = NUMBER_OF_DOCUMENT.in(prose.text());
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
        PrefilteredMatcher matcher = pattern.in(prose.text());
        while (matcher.find()) {
            report(prose, matcher, code, findings);
        }
    }

    private static void tellWord(
            Prose prose, PrefilteredPattern pattern, String right, Findings findings) {
        PrefilteredMatcher matcher = pattern.in(prose.text());
        while (matcher.find()) {
            findings.add(
                    Code.WRONG_WORD,
                    prose.span(matcher.start(), matcher.end()),
                    matcher.group(),
                    right);
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
            Matcher matcher = YEAR.matcher(prose.text());
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
