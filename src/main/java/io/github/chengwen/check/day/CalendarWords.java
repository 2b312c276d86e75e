package io.github.chengwen.check.day;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.List;
import java.util.Map;

/** Times that there are not: 13月, 26时, 第五季度, 上午15时, 第一季度（1—4月）, 甲辰蛇年. */
public final class CalendarWords implements ParagraphRule {

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

    private static final PrefilteredPattern NONE =
            PrefilteredPattern.of(
                    "0123456789一二三四五六七八九十第",
                    "(?<![0-9./个])(?:1[3-9]|[2-9][0-9])月(?![0-9]{0,2}[岁大])(?=[0-9]{1,2}日|底|初|中旬|上旬|下旬|份|以前|以来|前|，|。|、|至|—)"
                            + "|(?<![一二三四五六七八九十百])十[三四五六七八九]月(?=底|初|中旬|上旬|下旬|份|[一二三四五六七八九十]{1,3}日)"
                            + "|(?<![0-9:：.．])(?:2[5-9]|[3-9][0-9])[:：时](?=[0-5][0-9](?![0-9])|整|至|前)"
                            + "|(?<![0-9:：.．])(?:[01]?[0-9]|2[0-4])[:：](?:[6-9][0-9])(?![0-9:：%％])(?=[，。；、至前开召准在—]|分)"
                            + "|(?<![0-9])(?:[01]?[0-9]|2[0-4])时(?:[6-9][0-9])分"
                            + "|第?[五六七八]季度|(?<![0-9一二三四五六七八九十])(?:[一二三四五六七八九十]{1,2})月(?:三十[二三四五六七八九]|四十[一二三四五六七八九]?)日"
                            + "|(?:二|四|六|九|十一)月三十一日|(?<!十)二月三十日");

    /** Characters that any time is told with. */
    private static final String TIMES = "月时点季年:：";

    @Override
    public boolean reads(Prose prose) {
        return true;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        if (prose.text().chars().noneMatch(c -> TIMES.indexOf(c) >= 0)) {
            return;
        }
        for (PrefilteredPattern times : List.of(NONE, HOUR)) {
            PrefilteredMatcher time = times.in(prose);
            while (time.find()) {
                report(prose, time, findings);
            }
        }
        checkQuarters(prose, findings);
        checkLunar(prose, findings);
    }

    private static void checkQuarters(Prose prose, Findings findings) {
        PrefilteredMatcher quarter = QUARTER.in(prose);
        while (quarter.find()) {
            String name = quarter.group(1).replace("第", "");
            int[] right = QUARTERS.getOrDefault(name.charAt(0), new int[] {0, 0});
            if (right[0] != Integer.parseInt(quarter.group(2))
                    || right[1] != Integer.parseInt(quarter.group(3))) {
                report(prose, quarter, findings);
            }
        }
    }

    private static void checkLunar(Prose prose, Findings findings) {
        PrefilteredMatcher lunar = LUNAR.in(prose);
        while (lunar.find()) {
            int stem = STEMS.indexOf(lunar.group(1));
            int branch = BRANCHES.indexOf(lunar.group(2));
            boolean animal = lunar.group(3) != null && ANIMALS.indexOf(lunar.group(3)) != branch;
            boolean impossible = stem % 2 != branch % 2;
            if (animal || impossible) {
                report(prose, lunar, findings);
            }
        }
    }

    private static void report(Prose prose, PrefilteredMatcher matcher, Findings findings) {
        findings.add(
                Code.IMPOSSIBLE_DATE, prose.span(matcher.start(), matcher.end()), matcher.group());
    }
}
