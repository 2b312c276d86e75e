package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Things counted in one order of words and again in the other: 检查企业46家 and 检查的48家企业, 党支部23个 and
 * 全镇22个党支部, 苏见微等20名同志“优秀党务工作者”称号 and 25名优秀党务工作者, 2600多名离退休干部 and 2800多名离退休干部.
 */
public final class Recalled implements Rule {

    private static final String UNIT = "(个|家|名|位|人|所|户|支|座|处|件|台|辆|条|项|张|批|场|套|栋|间)";

    private static final String N = "([0-9]{1,6})";

    /** 共检查企业46家, 共有党支部23个, 社区工作者共240人 */
    private static final PrefilteredPattern BEHIND =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<=" + Told.HAN + "{2})(?<![第约近超])" + N + UNIT + "(?=[，。；、（）]|$)");

    /** 检查的48家企业, 全镇22个党支部, 240名社区工作者 */
    private static final PrefilteredPattern BEFORE =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![第约近超余达增0-9.〔—－-])"
                            + N
                            + "(多|余)?"
                            + UNIT
                            + "(?!以)("
                            + Told.HAN
                            + "{2,8})");

    /** 授予苏见微等20名同志“全县优秀党务工作者”称号 */
    private static final PrefilteredPattern HONOURED =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<=等)"
                            + N
                            + "(名|位|个|家)[^“”，。；]{2,8}(?:为)?“(?:全[国省市县区镇乡校院局]|[省市县区镇])?([^“”]{4,14})”(?:荣誉)?称号");

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?:全[省市县区镇乡村校院局厂县科班馆队处站所系]|全公司|全街道|共有?|辖|现有?)(?:" + Told.HAN + "{0,4})$");

    /** Words by which all that were counted are spoken of again. */
    private static final Pattern AGAIN = Pattern.compile("(?:^|[是要])(?:对|把|让|组织|这|上述)$");

    private static final Pattern OTHER =
            Pattern.compile(
                    "去年|上年|原有|新增|新建|其中|首批|第[一二三四五六七八九十]批|拟|计划|力争|增加到|减少到|以上|每|至少|不少于|另|其余|剩余|还有|抽|先后|累计|余下");

    private static final int LONGEST = 12;

    /** With so many counts on either side one is compared. */
    private static final int MOST = 300;

    /**
     * A number of things.
     *
     * @param noun what is counted, before the number or behind it
     * @param around the Han before the number
     */
    private record Count(Told told, String number, String unit, String noun, String around) {}

    @Override
    public void check(Article article, Findings findings) {
        List<Count> behind = new ArrayList<>();
        List<Count> honours = new ArrayList<>();
        List<Count> before = new ArrayList<>();
        for (Prose prose : article.written().toList()) {
            collect(prose, behind, before, honours);
        }
        for (int i = 0; i < before.size(); i++) {
            compareAll(
                    before.get(i),
                    near(behind, before.get(i)),
                    before.subList(Math.max(0, i - MOST), i),
                    near(honours, before.get(i)),
                    article,
                    findings);
        }
    }

    /** The counts of a list that stand nearest to another: with all, the time would be squared. */
    private static List<Count> near(List<Count> counts, Count here) {
        int after = Collections.binarySearch(counts, here, BY_PLACE);
        int at = after < 0 ? -after - 1 : after;
        return counts.subList(Math.max(0, at - MOST), Math.min(counts.size(), at + MOST));
    }

    private static final Comparator<Count> BY_PLACE =
            Comparator.comparingInt(count -> count.told().place());

    private static void collect(
            Prose prose, List<Count> behind, List<Count> before, List<Count> honours) {
        PrefilteredMatcher honoured = HONOURED.in(prose);
        while (honoured.find()) {
            Told told =
                    new Told(
                            honoured.group(1) + honoured.group(2),
                            prose,
                            honoured.start(1),
                            honoured.end(2));
            honours.add(
                    new Count(told, honoured.group(1), honoured.group(2), honoured.group(3), ""));
        }
        PrefilteredMatcher last = BEHIND.in(prose);
        while (last.find()) {
            String noun = Told.hanBefore(prose.text(), last.start(), LONGEST);
            Told told = new Told(last.group(), prose, last.start(), last.end());
            behind.add(new Count(told, last.group(1), last.group(2), noun, noun));
        }
        PrefilteredMatcher first = BEFORE.in(prose);
        while (first.find()) {
            String text = prose.text();
            String around = Told.hanBefore(text, first.start(), LONGEST);
            int from = first.start();
            Told told = new Told(text.substring(from, first.end(3)), prose, from, first.end(3));
            before.add(new Count(told, first.group(1), first.group(3), first.group(4), around));
        }
    }

    private static void compareAll(
            Count here,
            List<Count> behind,
            List<Count> before,
            List<Count> honours,
            Article article,
            Findings findings) {
        if (OTHER.matcher(clause(here)).find()) {
            return;
        }
        for (Count honour : honours) {
            if (here.noun().startsWith(honour.noun()) && isOther(here, honour)) {
                here.told().contradicts(honour.told(), article, findings);
                return;
            }
        }
        for (Count count : behind) {
            if (isTurned(here, count) && isOther(here, count)) {
                here.told().contradicts(count.told(), article, findings);
                return;
            }
        }
        for (Count count : before) {
            if (isSpokenOfAgain(here, count) && isOther(here, count)) {
                here.told().contradicts(count.told(), article, findings);
                return;
            }
        }
        if (here.noun().length() < 5) {
            return;
        }
        boolean again = AGAIN.matcher(here.around()).find();
        for (Count count : before) {
            boolean like =
                    count.unit().equals(here.unit())
                            && count.noun().startsWith(here.noun().substring(0, 5));
            if (like && (again || isAboutAsMany(here, count)) && isOther(here, count)) {
                here.told().contradicts(count.told(), article, findings);
                return;
            }
        }
    }

    /** 对5个案例进行了通报 and 通报的6个案例: whether what was done to so many is said of them again. */
    private static boolean isSpokenOfAgain(Count here, Count count) {
        String around = here.around();
        boolean same =
                count.unit().equals(here.unit())
                        && count.noun().length() >= 2
                        && here.noun().startsWith(count.noun().substring(0, 2));
        if (!same || around.length() < 3 || !around.endsWith("的")) {
            return false;
        }
        String verb = around.substring(around.length() - 3, around.length() - 1);
        // 需修订的15个文件, of which 11 were
        boolean open = around.length() > 3 && OPEN.indexOf(around.charAt(around.length() - 4)) >= 0;
        return !open
                && count.told().sentence(NEAR).contains(verb)
                && !OTHER.matcher(clause(count)).find();
    }

    /** What stands farther from a number says nothing of it. */
    private static final int NEAR = 100;

    /** What is still to be done, or was done to some. */
    private static final String OPEN = "需拟待应未已将可不新";

    /** 2600多名 and 2800多名, 25余人 and 28余人. */
    private static boolean isAboutAsMany(Count here, Count count) {
        String value = here.told().value();
        String other = count.told().value();
        int at = here.number().length();
        return (value.indexOf('多') > 0 || value.indexOf('余') > 0)
                && other.length() == value.length()
                && other.charAt(count.number().length()) == value.charAt(at);
    }

    /** Whether both count the same: 检查企业46家 and 检查的48家企业, 共有党支部23个 and 全镇22个党支部. */
    private static boolean isTurned(Count here, Count count) {
        boolean units =
                count.unit().equals(here.unit()) || isPerson(count.unit()) && isPerson(here.unit());
        if (!units || OTHER.matcher(clause(count)).find()) {
            return false;
        }
        String noun = noun(count.noun(), here.noun());
        if (noun.length() < 2) {
            return false;
        }
        String rest =
                count.noun()
                        .substring(0, count.noun().length() - noun.length())
                        .replaceFirst("(?:共|共计|合计|为|是|有|的)$", "");
        boolean verb =
                here.around().endsWith("的")
                        && here.around().length() >= 3
                        && rest.endsWith(
                                here.around()
                                        .substring(
                                                here.around().length() - 3,
                                                here.around().length() - 1));
        boolean whole =
                WHOLE.matcher(here.around()).find()
                        && (rest.isEmpty() || WHOLE.matcher(rest).find());
        boolean long5 =
                noun.length() >= 5
                        && (here.around().isEmpty()
                                || here.around().matches(".*(?:确保|对|向|把|让|组织|这|上述)"));
        return verb || whole || long5;
    }

    private static boolean isPerson(String unit) {
        return "名位人".contains(unit);
    }

    /** The noun before a number that also stands behind the other; empty for none. */
    private static String noun(String before, String behind) {
        String bare = before.replaceFirst("(?:共有?|共计|合计|总数为?|为|有)$", "");
        for (int length = Math.min(bare.length(), behind.length()); length >= 2; length--) {
            String tail = bare.substring(bare.length() - length);
            if (behind.startsWith(tail)) {
                return bare.length() == before.length()
                        ? tail
                        : tail + before.substring(bare.length());
            }
        }
        return "";
    }

    /** The clause before a number, in which words may say that others are counted. */
    private static String clause(Count count) {
        String text = count.told().prose().text();
        int start = count.told().from();
        while (start > 0 && "，。；".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, Math.min(text.length(), count.told().to() + 2));
    }

    /** Another number of like size, in another sentence. */
    private static boolean isOther(Count here, Count other) {
        double one = Double.parseDouble(here.number());
        double two = Double.parseDouble(other.number());
        return one != two
                && Math.abs(one - two) <= Math.max(2, 0.3 * Math.max(one, two))
                && !here.told().isInSentenceOf(other.told());
    }
}
