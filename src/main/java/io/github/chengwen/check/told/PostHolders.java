package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.text.Surnames;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One post with two holders: 县教育局局长王建国, 县教育局局长李明. */
public final class PostHolders implements Rule {

    private static final String SURNAME = "[" + Surnames.CERTAIN + "]";

    private static final String ENDS =
            "(?=同志|老师|女士|先生|联系|主持|宣读|介绍|讲|通报|汇报|出席|带|率|指出|强调|要求|表示|说|致|代表|参加|陪同|担任|[，。；、）（]|在|作|就|$)";

    private static final String POST =
            "(?:局长|县长|市长|区长|镇长|乡长|书记|主任|校长|院长|董事长|总经理|会长|检察长|部长|站长|所长|秘书长|厂长|馆长|行长|园长|台长|社长)";

    private static final PrefilteredPattern HELD =
            PrefilteredPattern.of(
                    "局县市区镇乡书主校院董总会检部站所秘厂馆行园台社裁",
                    "((?<=[局委办厅院校会部团司镇乡县市区心处站所厂馆园行社])"
                            + POST
                            + "|裁判长)(?:由"
                            + Told.HAN
                            + "{0,6}?)?("
                            + SURNAME
                            + Told.HAN
                            + "{1,2}?)"
                            + ENDS);

    /** Where posts change hands two holders are right. */
    private static final Pattern CHANGE =
            Pattern.compile("时任|前任|原任|接任|继任|免去|任命|换届|历任|卸任|免职|调任|转任|兼任|轮值|先后担任|原[省市县区镇乡]|当选");

    private static final Pattern OTHER = Pattern.compile("副|助理|原|各|级|等|代理");

    /** Words that stand between a verb or another word and a post. */
    private static final String JOINTS = "由请和与向对在是为经据以及让给将把到同了的见取";

    private static final int LONGEST = 12;

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Told> known = new HashMap<>();
        Map<String, Told> holders = new HashMap<>();
        for (Prose prose : article.prose()) {
            PrefilteredMatcher held = HELD.in(prose);
            while (held.find()) {
                String post = organ(prose.text(), held.start()) + held.group(1);
                if (OTHER.matcher(post).find()) {
                    continue;
                }
                Told here = Told.of(held, 2, prose);
                known.entrySet().stream()
                        .filter(e -> isOnePost(e.getKey(), post) && isVaried(e.getValue(), here))
                        .findFirst()
                        .ifPresent(
                                e -> {
                                    known.put(post, e.getValue());
                                    holders.putIfAbsent(post, here);
                                });
                Told first = known.putIfAbsent(post, here);
                if (first != null
                        && !first.value().equals(here.value())
                        && !first.isInSentenceOf(here)) {
                    holders.putIfAbsent(post, here);
                }
            }
        }
        if (!holders.isEmpty()
                && article.prose().stream().noneMatch(p -> CHANGE.matcher(p.text()).find())) {
            holders.forEach(
                    (post, here) ->
                            here.contradicts(known.getOrDefault(post, here), article, findings));
        }
    }

    /** 园区管委会主任 and 管委会主任 */
    private static boolean isOnePost(String one, String other) {
        return !one.equals(other)
                && Math.min(one.length(), other.length()) >= SHORTEST
                && (one.endsWith(other) || other.endsWith(one));
    }

    private static final int SHORTEST = 5;

    /** Whether two names of one length have the surname and one more character in common. */
    private static boolean isVaried(Told one, Told other) {
        String name = one.value();
        String here = other.value();
        return name.length() == 3
                && here.length() == 3
                && !name.equals(here)
                && name.charAt(0) == here.charAt(0)
                && (name.charAt(1) == here.charAt(1) || name.charAt(2) == here.charAt(2));
    }

    /** The organ of a post with its place, 石臼镇党委 of 石臼镇党委书记. */
    private static String organ(String text, int at) {
        String before = Told.hanBefore(text, at, LONGEST);
        int joint = before.length();
        while (joint > 0 && JOINTS.indexOf(before.charAt(joint - 1)) < 0) {
            joint--;
        }
        return before.substring(joint);
    }
}
