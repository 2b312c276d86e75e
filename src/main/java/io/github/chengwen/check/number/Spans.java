package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times that do not fit one another: a year of foundation and an anniversary, a year of birth and
 * an age, the days and years from one date to another, ends before their beginnings, the first and
 * last year of a five-year plan, festivals and their days.
 */
public final class Spans implements Rule {

    private static final String BEGAN =
            "(?:创立|成立|建校|建厂|创办|组建|建成|建院|建市|建县|建区|始建|创建|建馆|建所|建社|开办|设立|通车|投产|运营|开馆|开园)";

    private static final String BEGAN_STARTS = "创成建组始开设通投运";

    private static final PrefilteredPattern FOUNDED =
            PrefilteredPattern.of(
                    "12" + BEGAN_STARTS,
                    "(?<![0-9])(1[89][0-9]{2}|20[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:正式|开始|挂牌|由[^，。；]{0,6})?"
                            + BEGAN
                            + "|"
                            + BEGAN
                            + "于(1[89][0-9]{2}|20[0-9]{2})年");

    private static final PrefilteredPattern ANNIVERSARY =
            PrefilteredPattern.of(
                    BEGAN_STARTS + "走至已历到迄",
                    "(?<!党|国|军|革|战|年|利|放|命|回归|动|诞辰|逝世|大会|政协|共青团|工会|妇联)(?:"
                            + BEGAN
                            + "|走过了?|(?:到今年|至今|迄今)(?:[春夏秋冬]天?)?(?:，)?(?:已有?|整整|正好|恰好|刚好)?|已有|历经|建立|创业)(?:的|了)?([0-9]{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?)(?:周年|个春秋|年(?:的)?(?:历史|历程|发展|历练|光辉|奋斗|风雨))");

    private static final PrefilteredPattern BORN =
            PrefilteredPattern.of(
                    "12",
                    "(?<![0-9])(19[2-9][0-9]|200[0-9])年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:出生|生于?)[^。；]{0,24}?(?:今年|现年|，|年仅)([1-9][0-9])岁");

    private static final PrefilteredPattern DAYS =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9])(?:([0-9]{1,2})月)([0-9]{1,2})日(?:（[^）]{1,5}）)?[^。；0-9]{0,8}?(?:至|到|—|-|－|~|～)[^。；，0-9]{0,2}(?:([0-9]{1,2})月)?([0-9]{1,2})日(?:（[^）]{1,5}）)?[^。；0-9]{0,14}?(?:为期|历时|共计?|会期|前后|时间为?)([0-9]{1,3}|[一二两三四五六七八九十]{1,2})(?:个)?(?:天|日(?!报))");

    private static final Pattern GUESTS =
            Pattern.compile("报到|入住|离会|返程|下午|晚|中午|工作日|[0-9一二三四五六七八九十]夜|[:：][0-5][0-9]");

    private static final PrefilteredPattern YEARS =
            PrefilteredPattern.of(
                    "从自12",
                    "(?:从|自)?(20[0-9]{2}|19[0-9]{2})年[^。；，0-9]{0,8}(?:到|至)(20[0-9]{2}|19[0-9]{2})年[^。；0-9]{0,12}?(?:用了|历时|经过|的|这|整整|干了|工作了|走过|共|坚守了?|已有?|奋斗了?|当了|，)([一二两三四五六七八九十]{1,3}|[0-9]{1,2})(?:个)?年(?:时间|间|来|里|的|。|，)");

    /** 自9月1日起……试行期三个月，至10月31日 */
    private static final PrefilteredPattern MONTHS =
            PrefilteredPattern.of(
                    "自",
                    "自(?:20[0-9]{2}年)?([0-9]{1,2})月1日起[^。]{0,60}?(?:。[^。]{0,6})?(?:期|为期|期限为?|时间)([一二两三四五六七八九十]{1,2}|[0-9]{1,2})个月，[^。0-9]{0,4}至([0-9]{1,2})月(?:[0-9]{1,2}日|底)");

    private static final PrefilteredPattern LASTED =
            PrefilteredPattern.of(
                    "12",
                    "(20[0-9]{2}|19[0-9]{2})年([0-9]{1,2})月[^。；0-9]{0,12}(20[0-9]{2}|19[0-9]{2})年([0-9]{1,2})月[^。；0-9]{0,12}历时(?:近|约)?([一二两三四五六七八九十]{1,2}|[0-9]{1,2})(年半|年|个月)");

    /** 5月20日至5月10日, 10:30至9:30 */
    private static final PrefilteredPattern DATES =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9年])([0-9]{1,2})月([0-9]{1,2})日(?:（[^）]{1,5}）)?(?:起)?(?:至|到|—|-|－|~|～)(?:(当年|同年|今年)?([0-9]{1,2})月)?([0-9]{1,2})日");

    private static final PrefilteredPattern HOURS =
            PrefilteredPattern.of(
                    "上下晚" + PrefilteredPattern.DIGITS,
                    "(上午|下午|晚上|晚)?(?<![0-9:：月])([0-9]{1,2})[:：]([0-5][0-9])(?:至|到|—|-|－|~|～)(下午|晚上|晚|次日|翌日)?([0-9]{1,2})[:：]([0-5][0-9])");

    private static final PrefilteredPattern PLAN =
            PrefilteredPattern.of(
                    "2今",
                    "(?:(20[0-9]{2})年|今年)[^。；0-9]{0,8}“?十([三四五六])五”?(?:规划|时期)?(?:的)?(开局|收官|起步|谋划|承上启下)之年");

    private static final PrefilteredPattern FESTIVAL =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日(?:[，（(]|是|为|（[^）]{2,4}）是?)?(?:我国)?(?:第?[0-9一二三四五六七八九十百]{1,5}个)?(?:全国|中国|世界|国际|全民|我国)?“?(植树节|劳动妇女节|妇女节|劳动节|青年节|儿童节|教师节|国庆节|建党节|建军节|记者节|医师节|护士节|宪法日|消防日|环境日|水日|地球日|读书日|禁毒日|土地日|烈士纪念日|国家公祭日|人民警察节|湿地日|气象日|卫生日|防灾减灾日|博物馆日|无烟日|献血者日|粮食日|扶贫日|艾滋病日|志愿者日|消费者权益日|国家安全教育日|交通安全日|科技工作者日|残疾人日|元旦|五四青年节)");

    private static final Map<String, String> DAY_OF =
            Map.ofEntries(
                    Map.entry("植树节", "3.12"),
                    Map.entry("劳动妇女节", "3.8"),
                    Map.entry("妇女节", "3.8"),
                    Map.entry("劳动节", "5.1"),
                    Map.entry("青年节", "5.4"),
                    Map.entry("五四青年节", "5.4"),
                    Map.entry("儿童节", "6.1"),
                    Map.entry("教师节", "9.10"),
                    Map.entry("国庆节", "10.1"),
                    Map.entry("建党节", "7.1"),
                    Map.entry("建军节", "8.1"),
                    Map.entry("记者节", "11.8"),
                    Map.entry("医师节", "8.19"),
                    Map.entry("护士节", "5.12"),
                    Map.entry("宪法日", "12.4"),
                    Map.entry("消防日", "11.9"),
                    Map.entry("环境日", "6.5"),
                    Map.entry("水日", "3.22"),
                    Map.entry("地球日", "4.22"),
                    Map.entry("读书日", "4.23"),
                    Map.entry("禁毒日", "6.26"),
                    Map.entry("土地日", "6.25"),
                    Map.entry("烈士纪念日", "9.30"),
                    Map.entry("国家公祭日", "12.13"),
                    Map.entry("人民警察节", "1.10"),
                    Map.entry("湿地日", "2.2"),
                    Map.entry("气象日", "3.23"),
                    Map.entry("卫生日", "4.7"),
                    Map.entry("防灾减灾日", "5.12"),
                    Map.entry("博物馆日", "5.18"),
                    Map.entry("无烟日", "5.31"),
                    Map.entry("献血者日", "6.14"),
                    Map.entry("粮食日", "10.16"),
                    Map.entry("扶贫日", "10.17"),
                    Map.entry("艾滋病日", "12.1"),
                    Map.entry("志愿者日", "12.5"),
                    Map.entry("消费者权益日", "3.15"),
                    Map.entry("国家安全教育日", "4.15"),
                    Map.entry("交通安全日", "12.2"),
                    Map.entry("科技工作者日", "5.30"),
                    Map.entry("残疾人日", "12.3"),
                    Map.entry("元旦", "1.1"));

    private static final PrefilteredPattern YEAR =
            PrefilteredPattern.of("2", "(?<![0-9])(20[0-9]{2})年");

    @Override
    public void check(Article article, Findings findings) {
        int year = year(article);
        TreeSet<Integer> founded = new TreeSet<>();
        for (Prose prose : article.prose()) {
            PrefilteredMatcher matcher = FOUNDED.in(prose);
            while (matcher.find()) {
                String first = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                founded.add(Integer.parseInt(first));
            }
        }
        article.written()
                .filter(prose -> hasTime(prose.text()))
                .forEach(
                        prose -> {
                            checkAges(prose, year, founded, findings);
                            checkLengths(prose, year, findings);
                            checkEnds(prose, findings);
                            checkDays(prose, year, findings);
                        });
    }

    /** Whether a text has a digit and tells a time, or speaks of a plan, 今年是“十五五”开局之年. */
    private static boolean hasTime(String text) {
        boolean tells =
                text.indexOf('年') >= 0
                        || text.indexOf('月') >= 0
                        || text.indexOf(':') >= 0
                        || text.indexOf('：') >= 0
                        || text.indexOf("个春秋") >= 0
                        || text.indexOf("周年") >= 0;
        return tells && (text.indexOf("今年") >= 0 || text.indexOf("周年") >= 0 || hasDigits(text));
    }

    private static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static void checkAges(
            Prose prose, int year, SortedSet<Integer> founded, Findings findings) {
        if (year == 0) {
            return;
        }
        PrefilteredMatcher born = BORN.in(prose);
        while (born.find()) {
            int age = year - number(born, 1);
            if (Math.abs(age - number(born, 2)) > 1) {
                tell(prose, born.start(), born.end(), age + "岁", findings);
            }
        }
        PrefilteredMatcher anniversary = ANNIVERSARY.in(prose);
        while (founded.size() == 1 && anniversary.find()) {
            int right = year - founded.first();
            int told = Numbers.small(anniversary.group(1));
            if (right > 0 && told != right && Math.abs(told - right) <= Math.max(12, right / 3)) {
                tell(prose, anniversary.start(1), anniversary.end(), right + "年", findings);
            }
        }
    }

    /** The last year that stands near before a place, else that of the document, or 2025. */
    private static int yearBefore(Prose prose, int at, int year) {
        Matcher before = NEAR_YEAR.matcher(prose.text()).region(Math.max(0, at - NEAR), at);
        return before.find() ? Integer.parseInt(before.group(1)) : year == 0 ? 2025 : year;
    }

    private static final Pattern NEAR_YEAR = Pattern.compile(".*(?<![0-9])(20[0-9]{2})年");

    private static final int NEAR = 200;

    private static void checkLengths(Prose prose, int year, Findings findings) {
        PrefilteredMatcher days = DAYS.in(prose);
        while (days.find()) {
            String month = days.group(3) == null ? days.group(1) : days.group(3);
            try {
                int in = yearBefore(prose, days.start(), year);
                LocalDate first = LocalDate.of(in, number(days, 1), number(days, 2));
                LocalDate last = LocalDate.of(in, Integer.parseInt(month), number(days, 4));
                long right = ChronoUnit.DAYS.between(first, last) + 1;
                int told = Numbers.small(days.group(5));
                // Guests come on the first day and leave on the last.
                boolean nights = GUESTS.matcher(prose.text()).find();
                if (right > 1 && told > 0 && told != right && !(nights && told == right - 1)) {
                    tell(prose, days.start(), days.end(), right + "天", findings);
                }
            } catch (DateTimeException e) {
                // Calendar reports the date itself.
            }
        }
        PrefilteredMatcher years = YEARS.in(prose);
        while (years.find()) {
            int right = number(years, 2) - number(years, 1);
            int told = Numbers.small(years.group(3));
            if (told > 0 && told != right && told != right + 1) {
                tell(prose, years.start(), years.end(), right + "年", findings);
            }
        }
        PrefilteredMatcher term = MONTHS.in(prose);
        while (term.find()) {
            int right = (number(term, 1) + Numbers.small(term.group(2)) - 2) % 12 + 1;
            if (right != number(term, 3)) {
                tell(prose, term.start(2), term.end(), right + "月底", findings);
            }
        }
        PrefilteredMatcher lasted = LASTED.in(prose);
        while (lasted.find()) {
            int months =
                    12 * (number(lasted, 3) - number(lasted, 1))
                            + number(lasted, 4)
                            - number(lasted, 2);
            int told = Numbers.small(lasted.group(5));
            int toldMonths =
                    lasted.group(6).equals("个月")
                            ? told
                            : told * 12 + (lasted.group(6).equals("年半") ? 6 : 0);
            int slack = lasted.group(6).equals("年") ? 6 : 2;
            if (told > 0 && Math.abs(toldMonths - months) > slack) {
                tell(prose, lasted.start(), lasted.end(), months + "个月", findings);
            }
        }
    }

    private static void checkEnds(Prose prose, Findings findings) {
        PrefilteredMatcher dates = DATES.in(prose);
        while (dates.find()) {
            int first = number(dates, 1) * 100 + number(dates, 2);
            int month = dates.group(4) == null ? number(dates, 1) : number(dates, 4);
            int last = month * 100 + number(dates, 5);
            boolean near = number(dates, 1) - month < 6;
            if (last < first && near && month <= 12) {
                impossible(prose, dates, findings);
            }
        }
        PrefilteredMatcher hours = HOURS.in(prose);
        while (hours.find()) {
            int first = number(hours, 2) * 60 + number(hours, 3);
            int last = number(hours, 5) * 60 + number(hours, 6);
            boolean night =
                    hours.group(1) != null && hours.group(1).startsWith("晚")
                            || number(hours, 2) >= 17;
            boolean later =
                    hours.group(4) != null || "上午".equals(hours.group(1)) && number(hours, 5) < 8;
            if (last <= first && !night && !later) {
                impossible(prose, hours, findings);
            }
        }
    }

    private static void checkDays(Prose prose, int year, Findings findings) {
        PrefilteredMatcher plan = PLAN.in(prose);
        while (plan.find()) {
            int of = plan.group(1) == null ? year : number(plan, 1);
            int first = 2016 + 5 * "三四五六".indexOf(plan.group(2));
            int right =
                    switch (plan.group(3)) {
                        case "开局", "起步" -> first;
                        case "收官", "谋划" -> plan.group(3).equals("谋划") ? first - 1 : first + 4;
                        default -> first + 2;
                    };
            if (of > 0 && of != right) {
                findings.add(
                        Code.MEETING,
                        prose.span(plan.start(), plan.end()),
                        plan.group(),
                        "应为" + right + "年");
            }
        }
        PrefilteredMatcher festival = FESTIVAL.in(prose);
        while (festival.find()) {
            String day = number(festival, 1) + "." + number(festival, 2);
            String right = DAY_OF.getOrDefault(festival.group(3), day);
            if (!right.equals(day)) {
                findings.add(
                        Code.MEETING,
                        prose.span(festival.start(), festival.end()),
                        festival.group(),
                        right.replace(".", "月") + "日");
            }
        }
    }

    private static int number(PrefilteredMatcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static void tell(Prose prose, int from, int to, String right, Findings findings) {
        findings.add(
                Code.RATE_DIFFERS, prose.span(from, to), prose.text().substring(from, to), right);
    }

    private static void impossible(Prose prose, PrefilteredMatcher matcher, Findings findings) {
        findings.add(
                Code.IMPOSSIBLE_DATE, prose.span(matcher.start(), matcher.end()), matcher.group());
    }

    /** The year of a document: that of its date lines, else the latest that it speaks of. */
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
        return dated.size() == 1
                ? dated.first()
                : dated.isEmpty() && all.size() == 1 ? all.first() : 0;
    }
}
