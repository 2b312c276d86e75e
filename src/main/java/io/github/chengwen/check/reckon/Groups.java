package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/**
 * Things named one by one and counted: 下设甲、乙、丙、丁4个工作组; 县乡村四级; 由张伟、李强、王芳组成的四人小组; and a vote that all
 * agree to with votes against.
 */
public final class Groups implements ParagraphRule {

    private static final String COUNT = "([0-9]{1,2}|[一二两三四五六七八九十])";

    private static final PrefilteredPattern TEAMS =
            PrefilteredPattern.of(
                    "下分设",
                    "(?:下设|分设|分为|设立?)((?:[\\u4e00-\\u9fff]{2,14}、){1,9}[\\u4e00-\\u9fff]{2,14}?)(?<!等)([0-9]{1,2}|[二两三四五六七八九十])个(?:专项)?(?:工作组|小组|专班|专项组|组|科室|部门|中心)(?![、成])");

    private static final PrefilteredPattern PERSONS =
            PrefilteredPattern.of(
                    "由",
                    "由((?:[\\u4e00-\\u9fff]{2,3}、){1,8}[\\u4e00-\\u9fff]{2,3})组成的?" + COUNT + "人");

    private static final PrefilteredPattern LEVELS =
            PrefilteredPattern.of(
                    "省市县区乡镇村",
                    "(?<![省市县区乡镇村组\\u4e00-\\u9fff])([省市县区乡镇村组]{2,6})([两三四五六])级(?!以)|(?<=成|在|动|建|现|健全|善|的|立|过|行|按|对|由)(?<!我|本|该|县|市)([省市县区乡镇村组]{2,6})([两三四五六])级(?!以)");

    private static final PrefilteredPattern AGAINST =
            PrefilteredPattern.of(
                    "一全",
                    "(?:一致(?:通过|同意|赞成)|全票(?:通过|赞成|当选))[^。；]{0,40}?((?:反对|弃权)(?:票)?[1-9][0-9]{0,2}票|[1-9][0-9]{0,2}票(?:反对|弃权))");

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher teams = TEAMS.in(prose);
        while (teams.find()) {
            count(prose, teams, teams.group(1), teams.group(2), findings);
        }
        PrefilteredMatcher persons = PERSONS.in(prose);
        while (persons.find()) {
            count(prose, persons, persons.group(1), persons.group(2), findings);
        }
        PrefilteredMatcher levels = LEVELS.in(prose);
        while (levels.find()) {
            int group = levels.group(1) == null ? 3 : 1;
            int named = levels.group(group).length();
            if (named != Numbers.small(levels.group(group + 1))) {
                findings.add(
                        Code.COUNT_DIFFERS,
                        prose.span(levels.start(), levels.end()),
                        levels.group(),
                        String.valueOf(named));
            }
        }
        PrefilteredMatcher against = AGAINST.in(prose);
        while (against.find()) {
            findings.add(
                    Code.SUM_DIFFERS,
                    prose.span(against.start(1), against.end(1)),
                    against.group(),
                    against.group(1));
        }
    }

    /** 和 within a name may join two or stand in one: either number is right then. */
    private static void count(
            Prose prose, PrefilteredMatcher matcher, String list, String told, Findings findings) {
        int least = 1 + (int) list.chars().filter(c -> c == '、').count();
        int most = least + (int) list.chars().filter(c -> "和与及".indexOf(c) >= 0).count();
        int said = Numbers.small(told);
        if (said < least || said > most) {
            findings.add(
                    Code.COUNT_DIFFERS,
                    prose.span(matcher.start(), matcher.end()),
                    matcher.group(),
                    String.valueOf(least));
        }
    }
}
