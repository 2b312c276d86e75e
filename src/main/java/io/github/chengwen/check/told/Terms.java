package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A term, a rate or a beginning told in two ways: 期限为8年 and 10年里, 每人5000元 and 按每人6000元的标准,
 * 2023年6月进驻 and 2023年8月进村时, 为期三天的培训 and 为期五天的培训.
 */
public final class Terms implements Rule {

    private static final String NUMBER = "([0-9]{1,2}|[一二两三四五六七八九十]{1,3})";

    private static final PrefilteredPattern TERM =
            PrefilteredPattern.of(
                    "期租任聘工",
                    "(?:期限|合同期|租期|承包期|流转期|服务期|合作期|任期|聘期|工期)(?:限)?(?:暂定|定)?(?:为|是|：)?"
                            + NUMBER
                            + "(年|个月|天)(?!前|内)");

    private static final PrefilteredPattern WITHIN =
            PrefilteredPattern.of(
                    "0123456789一二两三四五六七八九十",
                    "(?<![0-9一二三四五六七八九十第])"
                            + NUMBER
                            + "(年|个月|天)(?:里，?|期满|到期后?|的?(?:合同期|租期|承包期|任期|工期|服务期))");

    private static final PrefilteredPattern STANDARD =
            PrefilteredPattern.of(
                    "按", "按照?(每[人户亩名生场次月天台个件]{1,2})([0-9]+(?:\\.[0-9]+)?)(万?元)的?(?:统一)?标准");

    private static final PrefilteredPattern EACH =
            PrefilteredPattern.of(
                    "每", "(?<!按)(?<!按照)(每[人户亩名生场次月天台个件]{1,2})([0-9]+(?:\\.[0-9]+)?)(万?元)");

    private static final String BEGAN = "(进村|进驻|入驻|驻村|到任|开工|动工|成立|启动|投产|通车|挂牌|开业|运营|试运行)";

    private static final PrefilteredPattern SINCE =
            PrefilteredPattern.of(
                    "12",
                    "(?<![0-9])((?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?)" + BEGAN + "(?:时|以来|之初|至今|后，)");

    private static final PrefilteredPattern BEGINNING =
            PrefilteredPattern.of(
                    "12",
                    "(?<![0-9])((?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?)(?:[0-9]{1,2}日)?[^。；0-9]{0,40}?"
                            + BEGAN);

    private static final PrefilteredPattern LASTS =
            PrefilteredPattern.of("为", "为期" + NUMBER + "(天|周|个月)的?(" + Told.HAN + "{2})");

    private static final Pattern OTHER =
            Pattern.compile("质保|保修|维保|第[一二三]期|分别|各|试用|缓刑|延长|续|压缩|缩短|提前");

    @Override
    public void check(Article article, Findings findings) {
        List<Told> terms = new ArrayList<>();
        List<Told> lasts = new ArrayList<>();
        List<Told> begun = new ArrayList<>();
        for (Prose prose : article.written().toList()) {
            checkTerms(prose, terms, article, findings);
            checkStandards(prose, article, findings);
            checkBegun(prose, begun, article, findings);
            checkLasts(prose, lasts, article, findings);
        }
    }

    private static void checkTerms(
            Prose prose, List<Told> terms, Article article, Findings findings) {
        PrefilteredMatcher term = TERM.in(prose);
        while (term.find()) {
            terms.add(new Told(term.group(1) + term.group(2), prose, term.start(1), term.end(2)));
        }
        PrefilteredMatcher within = WITHIN.in(prose);
        while (within.find() && terms.size() == 1) {
            Told here =
                    new Told(
                            within.group(1) + within.group(2),
                            prose,
                            within.start(1),
                            within.end(2));
            Told right = terms.get(0);
            boolean unit = right.value().endsWith(within.group(2));
            if (unit && isOther(right, here) && !OTHER.matcher(here.sentence()).find()) {
                here.contradicts(right, article, findings);
            }
        }
    }

    private static boolean isOther(Told one, Told other) {
        return !plain(one.value()).equals(plain(other.value())) && one.from() != other.from();
    }

    /** A number of one character in digits. */
    private static String plain(String value) {
        String plain = value.replace('两', '二');
        for (int i = 0; i < 9; i++) {
            plain = plain.replace("一二三四五六七八九".charAt(i), (char) ('1' + i));
        }
        return plain.equals(value) ? plain : plain.replaceFirst("^十(?=[年天个])", "10");
    }

    private static void checkStandards(Prose prose, Article article, Findings findings) {
        PrefilteredMatcher standard = STANDARD.in(prose);
        if (!standard.find()) {
            return;
        }
        Told here =
                new Told(
                        standard.group(2) + standard.group(3),
                        prose,
                        standard.start(2),
                        standard.end(3));
        PrefilteredMatcher each = EACH.in(prose);
        int times = 0;
        Told other = here;
        while (each.find()) {
            boolean same =
                    each.group(1).equals(standard.group(1))
                            && each.group(3).equals(standard.group(3));
            times += same ? 1 : 0;
            other =
                    same
                            ? new Told(
                                    each.group(2) + each.group(3),
                                    prose,
                                    each.start(2),
                                    each.end(3))
                            : other;
        }
        if (times == 1 && !other.value().equals(here.value())) {
            here.contradicts(other, article, findings);
        }
    }

    private static void checkBegun(
            Prose prose, List<Told> begun, Article article, Findings findings) {
        PrefilteredMatcher since = SINCE.in(prose);
        while (since.find()) {
            Told here = Told.of(since, 1, prose);
            String verb = since.group(2);
            List<Told> same =
                    begun.stream()
                            .filter(b -> b.prose() != prose || b.to() < here.from())
                            .filter(b -> isOne(verb, b.value()))
                            .toList();
            if (same.size() == 1) {
                String day = same.get(0).value().substring(same.get(0).value().indexOf('#') + 1);
                boolean known = day.startsWith(here.value()) || here.value().startsWith(day);
                if (!known) {
                    new Told(here.value(), prose, here.from(), since.end(2))
                            .differsFrom(
                                    new Told(day, same.get(0).prose(), 0, 0), article, findings);
                }
            }
        }
        PrefilteredMatcher beginning = BEGINNING.in(prose);
        while (beginning.find()) {
            begun.add(
                    new Told(
                            beginning.group(2) + "#" + beginning.group(1),
                            prose,
                            beginning.start(),
                            beginning.end()));
        }
    }

    /** Whether a verb is that of what began: teams 进驻, 进村, 驻村. */
    private static boolean isOne(String verb, String begun) {
        boolean team = "进村进驻驻村".contains(verb) && "进村进驻驻村".contains(begun.substring(0, 2));
        return team || begun.startsWith(verb + "#");
    }

    private static void checkLasts(
            Prose prose, List<Told> lasts, Article article, Findings findings) {
        PrefilteredMatcher matcher = LASTS.in(prose);
        while (matcher.find()) {
            Told here =
                    new Told(
                            matcher.group(3) + matcher.group(1) + matcher.group(2),
                            prose,
                            matcher.start(),
                            matcher.end(2));
            for (Told earlier : lasts) {
                boolean same =
                        earlier.value().startsWith(matcher.group(3))
                                && earlier.value().endsWith(matcher.group(2));
                if (same
                        && !plain(earlier.value()).equals(plain(here.value()))
                        && !earlier.isInSentenceOf(here)
                        && !OTHER.matcher(here.sentence()).find()) {
                    here.contradicts(earlier, article, findings);
                    break;
                }
            }
            lasts.add(here);
        }
    }
}
