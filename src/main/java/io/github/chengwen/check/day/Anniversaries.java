package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Anniversaries and ages against the year of the document: 1958年建厂 and 建厂60年 in 2025,
 * 1990年出生，今年45岁, 庆祝中国共产党成立105周年.
 */
public final class Anniversaries implements Rule {

    private static final String BEGAN =
            "(?:创立|成立|建校|建厂|创办|组建|建成|建院|建市|建县|建区|始建|创建|建馆|建所|建社|开办|设立|通车|投产|运营|开馆|开园)";

    /** The characters that these words begin with. */
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
        int year = DocumentDate.year(article);
        if (year == 0) {
            return;
        }
        SortedSet<Integer> founded = founded(article);
        for (Prose prose : article.written().toList()) {
            if (prose.text().indexOf('年') >= 0) {
                checkAges(prose, year, findings);
                if (founded.size() == 1) {
                    checkFounded(prose, year - founded.first(), findings);
                }
            }
        }
        article.prose().forEach(prose -> checkKnown(prose, year, findings));
    }

    private static SortedSet<Integer> founded(Article article) {
        SortedSet<Integer> founded = new TreeSet<>();
        for (Prose prose : article.prose()) {
            PrefilteredMatcher matcher = FOUNDED.in(prose);
            while (matcher.find()) {
                String first = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                founded.add(Integer.parseInt(first));
            }
        }
        return founded;
    }

    private static void checkAges(Prose prose, int year, Findings findings) {
        PrefilteredMatcher born = BORN.in(prose);
        while (born.find()) {
            int age = year - Integer.parseInt(born.group(1));
            // Before his birthday one is a year younger.
            if (Math.abs(age - Integer.parseInt(born.group(2))) > 1) {
                tell(prose, born.start(), born.end(), age + "岁", findings);
            }
        }
    }

    /**
     * @param right the years since the foundation; a number far from them is of something else
     */
    private static void checkFounded(Prose prose, int right, Findings findings) {
        PrefilteredMatcher anniversary = ANNIVERSARY.in(prose);
        while (anniversary.find()) {
            int told = Numbers.small(anniversary.group(1));
            if (right > 0 && told != right && Math.abs(told - right) <= Math.max(12, right / 3)) {
                tell(prose, anniversary.start(1), anniversary.end(), right + "年", findings);
            }
        }
    }

    private static void checkKnown(Prose prose, int year, Findings findings) {
        if (!prose.text().contains("周年")) {
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

    private static void tell(Prose prose, int from, int to, String right, Findings findings) {
        findings.add(
                Code.RATE_DIFFERS, prose.span(from, to), prose.text().substring(from, to), right);
    }
}
