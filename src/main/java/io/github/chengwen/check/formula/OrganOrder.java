package io.github.chengwen.check.formula;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;

/** The organs of a place in their order: 县委、县人大、县政府、县政协. */
public final class OrganOrder implements ParagraphRule {

    private static final String ORGAN =
            "(?:[省市县区镇乡州旗]?(?:委|党委|人大(?:常委会)?|人民政府|政府|政协|纪委(?:监委)?|监委|法院|检察院|总工会|工会|妇联|科协)|团[省市县区镇乡州旗]?委)";

    private static final PrefilteredPattern LIST =
            PrefilteredPattern.of(
                    "省市县区镇乡州旗党人政团总",
                    "(?<![\\u4e00-\\u9fff&&[^在向由与和受代表经对是于为照按到请的各据听从同]])"
                            + ORGAN
                            + "(?:(?:、|和)"
                            + ORGAN
                            + ")+(?![\\u4e00-\\u9fff]?[组干主委副])");

    private static final List<String> ORDER = List.of("党委", "人大", "政府", "政协", "总工会", "团委", "妇联");

    /** The head of a government before the secretary of the party. */
    private static final PrefilteredPattern POSTS =
            PrefilteredPattern.of(
                    "县市区镇乡州省人",
                    "([县市区镇乡州省])长、\\1委书记|(?<=[县市区省州镇乡])人民政府[ 、\u3000和]{1,2}(?:中共|中国共产党)[\\u4e00-\\u9fff]{2,8}委员?会?");

    private static final List<String> CENTRAL =
            List.of("国务院、中共中央", "国务院、党中央", "中央军委、国务院", "全国政协、全国人大", "全国政协、国务院");

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        PrefilteredMatcher matcher = LIST.in(prose);
        while (matcher.find()) {
            List<String> organs = List.of(matcher.group().split("[、和]", -1));
            List<String> right = new ArrayList<>(organs);
            right.sort((one, other) -> Integer.compare(rank(one), rank(other)));
            boolean known = organs.stream().mapToInt(OrganOrder::rank).allMatch(r -> r >= 0);
            boolean different =
                    organs.stream().mapToInt(OrganOrder::rank).distinct().count() == organs.size();
            boolean oneLevel = organs.stream().map(OrganOrder::level).distinct().count() == 1;
            if (known && different && oneLevel && !organs.equals(right)) {
                report(prose, matcher.start(), matcher.end(), String.join("、", right), findings);
            }
        }
        PrefilteredMatcher posts = POSTS.in(prose);
        while (posts.find()) {
            String level = posts.group(1);
            if (level == null) {
                report(prose, posts.start(), posts.end(), "党委在前，政府在后", findings);
            } else {
                report(prose, posts.start(), posts.end(), level + "委书记、" + level + "长", findings);
            }
        }
        for (String wrong : CENTRAL) {
            int at = text.indexOf(wrong);
            if (at >= 0) {
                String[] two = wrong.split("、", -1);
                report(prose, at, at + wrong.length(), two[1] + "、" + two[0], findings);
            }
        }
    }

    /** The rank of an organ; -1 where it has none among the four. */
    private static int rank(String organ) {
        String bare =
                organ.matches("团.?委")
                        ? "团委"
                        : organ.replaceFirst("^[省市县区镇乡州旗]", "").replace("常委会", "");
        String name = bare.equals("委") ? "党委" : bare.equals("人民政府") ? "政府" : bare;
        return ORDER.indexOf(name);
    }

    /** The level that an organ's name begins with; empty for 党委 and the like. */
    private static String level(String organ) {
        int at = organ.charAt(0) == '团' ? 1 : 0;
        return "省市县区镇乡州旗".indexOf(organ.charAt(at)) >= 0 ? organ.substring(at, at + 1) : "";
    }

    private static void report(Prose prose, int from, int to, String right, Findings findings) {
        findings.add(
                Code.ORGAN_ORDER, prose.span(from, to), prose.text().substring(from, to), right);
    }
}
