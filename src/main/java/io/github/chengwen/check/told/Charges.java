package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has a thing in hand, told in two ways: 由合规管理部牵头 and 牵头部门零售金融部, 办公室设在门诊部 and 办公室（医务科）, 由甲方承担
 * and 由乙方承担.
 */
public final class Charges implements Rule {

    private static final String ORGAN = "[局委办厅院部处室科组中心会站所校镇乡道社司团行]";

    private static final PrefilteredPattern LEADS =
            PrefilteredPattern.of("由", "由([^，。；：、（）由和会]{3,14}?" + ORGAN + ")(?:负责)?牵头");

    private static final PrefilteredPattern LEADER =
            PrefilteredPattern.of(
                    "牵",
                    "牵头(?:部门|单位|科室)(?:为|是|：)?(" + Told.HAN + "{2,13}?" + ORGAN + ")(?=[，。；（）])");

    private static final PrefilteredPattern SEATED =
            PrefilteredPattern.of("办", "办公室设在(" + Told.HAN + "{2,14}?" + ORGAN + ")(?=[，。；（]|$)");

    private static final PrefilteredPattern SEAT =
            PrefilteredPattern.of("办", "办公室[（(](" + Told.HAN + "{2,14}" + ORGAN + ")[）)]");

    private static final PrefilteredPattern PARTY =
            PrefilteredPattern.of(
                    "由",
                    "由(甲方|乙方|丙方|供方|需方|出租方|承租方|委托方|受托方|发包方|承包方)(?:全额|全部|单独)?(?:承担|支付|提供|缴纳|负责)");

    /** Words too general to name what is paid for. */
    private static final String GENERAL = "费用|资金|责任|部分|全部|双方|款项|所有|一切|其他|损失|事项|工作|另行|同时|应当";

    private static final int LONGEST = 6;

    @Override
    public void check(Article article, Findings findings) {
        compare(all(article, LEADS), all(article, LEADER), article, findings);
        compare(all(article, SEATED), all(article, SEAT), article, findings);
        checkParties(article, findings);
    }

    private static List<Told> all(Article article, PrefilteredPattern pattern) {
        List<Told> all = new ArrayList<>();
        article.written()
                .forEach(
                        prose -> {
                            PrefilteredMatcher matcher = pattern.in(prose);
                            while (matcher.find()) {
                                all.add(Told.of(matcher, 1, prose));
                            }
                        });
        return all;
    }

    /** One is charged, and the same charge is spoken of with another. */
    private static void compare(
            List<Told> charged, List<Told> spoken, Article article, Findings findings) {
        if (charged.size() != 1) {
            return;
        }
        Told right = charged.get(0);
        for (Told here : spoken) {
            boolean same =
                    here.value().contains(right.value()) || right.value().contains(here.value());
            if (!same && !isShort(here.value(), right.value())) {
                here.differsFrom(right, article, findings);
            }
        }
    }

    /** Whether one name may be short for the other: 县发改局, 县发展和改革局. */
    private static boolean isShort(String one, String other) {
        String brief = one.length() < other.length() ? one : other;
        String full = brief.equals(one) ? other : one;
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            at += full.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        return at == brief.length();
    }

    private static void checkParties(Article article, Findings findings) {
        List<Told> known = new ArrayList<>();
        for (Told party : all(article, PARTY)) {
            String thing = thing(party);
            for (Told earlier : known) {
                String other = thing(earlier);
                boolean same = thing.endsWith(other) || other.endsWith(thing);
                boolean near = thing.length() > 1 && other.length() > 1;
                if (near && same && !earlier.value().equals(party.value())) {
                    party.differsFrom(earlier, article, findings);
                    break;
                }
            }
            known.add(party);
        }
    }

    /** What a party takes over: the Han before 由, back to a mark, 的, 于 or 因; empty for none. */
    private static String thing(Told party) {
        String text = party.prose().text();
        int end = party.from() - 1;
        int start = end;
        while (start > Math.max(0, end - LONGEST)
                && "，。；：、（）的于因 \u3000".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String thing = text.substring(start, end);
        for (String word : GENERAL.split("\\|", -1)) {
            if (thing.contains(word)) {
                return "";
            }
        }
        return thing;
    }
}
