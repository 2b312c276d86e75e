package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is spoken of again with its number: 以上三点 after four points, 三个单位的发言 after two have spoken,
 * 看了五个项目，四个项目各有特点, 派出四个巡察组 and 五位巡察组组长.
 */
public final class ReferredCounts implements Rule {

    /** What was told so many blocks before is no longer spoken of. */
    private static final int LATEST = 40;

    private static final String NUMBERS = "二两三四五六七八九十";

    private static final String NUMBER = "([二两三四五六七八九十])";

    private static final String HAN = "[\\u4e00-\\u9fff]";

    /** 按照上面三点要求, 围绕上述四个问题 */
    private static final PrefilteredPattern POINTS =
            PrefilteredPattern.of(
                    "上以",
                    "(?:以上|上述|上面)(?:这|的)?"
                            + NUMBER
                            + "(?:点(?!钟)|个问题|个方面|项要求|项任务|条意见|条要求|条措施|项措施|个要求)");

    /** 一是, 第一，, 一、 */
    private static final Pattern POINT =
            Pattern.compile("(?:^|(?<=[。；：，！]))(?:第([一二三四五六七八九])[，、]|([一二三四五六七八九])(?:是|要(?!求)|、))");

    /** 刚才，甲局、乙局和丙镇的负责同志先后作了发言 */
    private static final PrefilteredPattern SPOKEN =
            PrefilteredPattern.of(
                    "刚",
                    "刚才，([^，。；]{4,60}?)(?:(?:的)?(?:主要)?(?:负责同志|负责人|同志|代表))?(?:先后|分别|依次)(?:作|做)了?[^，。；]{0,6}(?:发言|表态|汇报|介绍|交流)");

    private static final PrefilteredPattern SPEAKERS =
            PrefilteredPattern.of(
                    NUMBERS + "这",
                    "(?:这)?"
                            + NUMBER
                            + "(?:个|位|家|名)(?:单位|部门|同志|乡镇|企业|代表|负责同志)(?:的)?(?:发言|表态|汇报|介绍|经验|做法)");

    /** 看了五个项目，四个项目各有特点 */
    private static final PrefilteredPattern EACH =
            PrefilteredPattern.of(
                    NUMBERS,
                    NUMBER
                            + "(个|家|位|名|所|座|处)("
                            + HAN
                            + "{2,4})[，。](?:这)?"
                            + NUMBER
                            + "\\2\\3各(?:有|具|自)");

    private static final PrefilteredPattern GROUPS =
            PrefilteredPattern.of(NUMBERS, "(?<!第)" + NUMBER + "个(" + HAN + "{2,4}组)(?!成员|组长)");

    private static final PrefilteredPattern LEADERS =
            PrefilteredPattern.of(NUMBERS, "(?<!第)" + NUMBER + "[位名](" + HAN + "{2,4}组)(?:的)?组长");

    @Override
    public void check(Article article, Findings findings) {
        List<Prose> read = new ArrayList<>();
        for (Prose prose : article.written().toList()) {
            read.add(prose);
            if (read.size() > LATEST) {
                read.remove(0);
            }
            checkPoints(article, read, findings);
            checkSpeakers(article, read, findings);
            checkGroups(article, read, findings);
            PrefilteredMatcher each = EACH.in(prose);
            while (each.find()) {
                if (!each.group(1).equals(each.group(4))) {
                    String earlier = each.group(1) + each.group(2);
                    tell(article, prose, prose, each.start(4), each.end(), earlier, findings);
                }
            }
        }
    }

    private static void checkPoints(Article article, List<Prose> read, Findings findings) {
        Prose here = read.get(read.size() - 1);
        PrefilteredMatcher points = POINTS.in(here);
        while (points.find()) {
            int listed = listed(read, points.start());
            int said = Numbers.small(points.group(1));
            if (listed >= 2 && listed != said && !isAnnounced(read, points.group(1))) {
                tell(article, here, here, points.start(), points.end(), listed + "项", findings);
            }
        }
    }

    /** How many points the latest list has that ends before a place. */
    private static int listed(List<Prose> read, int before) {
        int highest = 0;
        for (int i = read.size() - 1; i >= 0; i--) {
            String text = read.get(i).text();
            int end = i == read.size() - 1 ? before : text.length();
            Matcher point = POINT.matcher(text).region(0, end);
            point.useTransparentBounds(true).useAnchoringBounds(false);
            int lowest = 0;
            while (point.find()) {
                String number = point.group(1) == null ? point.group(2) : point.group(1);
                int value = Numbers.small(number);
                lowest = lowest == 0 ? value : Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
            if (lowest == 1) {
                return highest;
            }
        }
        return 0;
    }

    /** Whether so many were announced: 讲三点意见. */
    private static boolean isAnnounced(List<Prose> read, String number) {
        Pattern announced = Pattern.compile("[讲提谈说有做存][^，。；]{0,8}" + number + "(?:点|个|项|条|方面)");
        return read.stream().anyMatch(prose -> announced.matcher(prose.text()).find());
    }

    private static void checkSpeakers(Article article, List<Prose> read, Findings findings) {
        Prose here = read.get(read.size() - 1);
        PrefilteredMatcher speakers = SPEAKERS.in(here);
        while (speakers.find()) {
            for (Prose prose : read) {
                PrefilteredMatcher spoken = SPOKEN.in(prose);
                while (spoken.find()) {
                    boolean before = prose != here || spoken.end() <= speakers.start();
                    int count = items(spoken.group(1));
                    if (before && count > 1 && count != Numbers.small(speakers.group(1))) {
                        int from = speakers.start(1);
                        tell(article, here, prose, from, speakers.end(), count + "个", findings);
                        return;
                    }
                }
            }
        }
    }

    /** How many are named one after the other; 0 where that is not sure. */
    private static int items(String list) {
        if (list.contains("等")
                || list.contains("各")
                || list.contains("几")
                || COUNTED.matcher(list).find()) {
            return 0;
        }
        int joints = 0;
        for (int i = 0; i < list.length(); i++) {
            joints += list.charAt(i) == '、' ? 1 : 0;
        }
        int last = list.lastIndexOf('、');
        boolean and = list.indexOf('和', last + 1) > 0;
        return joints == 0 || !and ? 0 : joints + 2;
    }

    private static final Pattern COUNTED = Pattern.compile("[0-9二两三四五六七八九十][个家位名]");

    private static void checkGroups(Article article, List<Prose> read, Findings findings) {
        Prose here = read.get(read.size() - 1);
        PrefilteredMatcher leaders = LEADERS.in(here);
        while (leaders.find()) {
            for (Prose prose : read) {
                PrefilteredMatcher groups = GROUPS.in(prose);
                while (groups.find()) {
                    if (groups.group(2).endsWith(leaders.group(2))
                            && !groups.group(1).equals(leaders.group(1))) {
                        String earlier = groups.group(1) + "个";
                        int from = leaders.start();
                        tell(article, here, prose, from, leaders.end(), earlier, findings);
                        return;
                    }
                }
            }
        }
    }

    private static void tell(
            Article article,
            Prose here,
            Prose earlier,
            int from,
            int to,
            String value,
            Findings findings) {
        String typed = here.text().substring(from, to);
        findings.add(
                Code.TWO_VALUES,
                here.span(from, to),
                typed,
                typed.substring(0, Math.min(2, typed.length())),
                value,
                String.valueOf(article.line(earlier)));
    }
}
