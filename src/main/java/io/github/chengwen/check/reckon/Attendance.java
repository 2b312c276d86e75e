package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons who are to come, so many of each, and all: 有关领导4人，18个成员单位负责人各1人，15个乡镇的乡镇长各1人，共39人. */
public final class Attendance implements ParagraphRule {

    private static final PrefilteredPattern ALL =
            PrefilteredPattern.of("共总合", "(?:共计|总计|合计|总共|共)([0-9]{1,4})([人名])(?=[，。；）]|参加|$)")
                    .needing("各");

    /** 15个乡镇的乡镇长各1人, 有关领导4人 */
    private static final Pattern PART =
            Pattern.compile(
                    "(?:[^，、；。0-9]{0,12}([0-9]{1,3})个([^，；。0-9]{0,40}?)各([0-9]{1,2})|[^，、；。0-9]{0,24}([0-9]{1,3}))[人名]");

    /** 与19个科室、7个中心和12个办公室签订责任书，共计38份 */
    private static final PrefilteredPattern LISTED =
            PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "(?<![0-9.第])([0-9]{1,3})个([^，；。、0-9]{1,12}[、和]){1}(?:([0-9]{1,3})个[^，；。、0-9]{1,12}[、和])?([0-9]{1,3})个[^，；。、0-9]{1,24}，(?:共计?|总计|合计)([0-9]{1,4})([份个家名人])(?=[，。；）])")
                    .needing("计");

    /** A total that is farther off counts something else. */
    private static final double NEAR = 0.15;

    private static final Pattern OTHER = Pattern.compile("(?:[左右余多约]|不少于|以内)");

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher all = ALL.in(prose);
        while (all.find()) {
            String text = prose.text();
            int start =
                    Math.max(text.lastIndexOf('。', all.start()), text.lastIndexOf('：', all.start()))
                            + 1;
            String list = text.substring(start, all.start()).replaceAll("（[^（）]*）", "");
            int told = Integer.parseInt(all.group(1));
            int sum = sum(list, told);
            if (sum > 0 && sum != told) {
                findings.add(
                        Code.SUM_DIFFERS,
                        prose.span(all.start(1), all.end(2)),
                        text.substring(start, all.end()),
                        String.valueOf(sum));
            }
        }
        PrefilteredMatcher listed = LISTED.in(prose);
        while (listed.find()) {
            checkListed(prose, listed, findings);
        }
    }

    private static void checkListed(Prose prose, PrefilteredMatcher listed, Findings findings) {
        int sum = Integer.parseInt(listed.group(1)) + Integer.parseInt(listed.group(4));
        sum += listed.group(3) == null ? 0 : Integer.parseInt(listed.group(3));
        int told = Integer.parseInt(listed.group(5));
        if (told != sum && Math.abs(told - sum) < NEAR * sum) {
            findings.add(
                    Code.SUM_DIFFERS,
                    prose.span(listed.start(5), listed.end(6)),
                    listed.group(),
                    String.valueOf(sum));
        }
    }

    /**
     * The sum of a list of which each part is understood, and one is so many of each; else 0.
     * 县长、局长各1人 are two of each, 农业、水利部门各1人 may be one: what is told decides.
     */
    private static int sum(String list, int told) {
        boolean mark = list.endsWith("，") || list.endsWith("、");
        String parts = mark ? list.substring(0, list.length() - 1) : list;
        if (OTHER.matcher(parts).find()) {
            return 0;
        }
        Matcher part = PART.matcher(parts);
        int at = 0;
        int least = 0;
        int most = 0;
        boolean each = false;
        while (at < parts.length() && part.region(at, parts.length()).lookingAt()) {
            if (part.group(1) == null) {
                least += Integer.parseInt(part.group(4));
                most += Integer.parseInt(part.group(4));
            } else {
                int one = Integer.parseInt(part.group(1)) * Integer.parseInt(part.group(3));
                int kinds = 1 + (int) part.group(2).chars().filter(c -> c == '、').count();
                least += one;
                most += one * kinds;
                each = true;
            }
            at = part.end();
            if (at < parts.length() && "，、；和".indexOf(parts.charAt(at)) < 0) {
                return 0;
            }
            at++;
        }
        boolean understood = each && at >= parts.length();
        return !understood || told == least ? 0 : most;
    }
}
