package io.github.chengwen.check.person;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One person with two posts that nobody has at once: 副区长孟祥林 and 区长孟祥林, 急诊科护士长林静 and 外科护士长林静,
 * 组织委员黄晓燕 and 宣传委员黄晓燕. Where posts change hands nothing is told.
 */
public final class VariedPosts implements Rule {

    /** Names of two characters may be words: 书记党委. */
    private static final int SHORTEST = 2;

    private static final int MOST = 200;

    private static final Pattern CHANGE =
            Pattern.compile("时任|前任|原任|接任|继任|免去|任命|换届|历任|卸任|免职|调任|转任|兼|先后|曾任|升任|当选|候选人|拟任|任前公示");

    /** What a post is of: 急诊科, 第二车间, 宣传 of 宣传委员. */
    private static final Pattern OF =
            Pattern.compile("([\\u4e00-\\u9fff]{1,4})(科|分厂|车间|支行|派出所|司法所|卫生院|小学|中学|社区|村)$");

    private static final Pattern DUTY = Pattern.compile("(组织|宣传|纪检|青年|生活|学习|体育|文艺|劳动|统战|保密|妇女)$");

    /**
     * @param deputy whether the post is that of a deputy
     * @param post without 副
     * @param of the department or the duty, empty where none is told
     */
    private record Held(Mention mention, boolean deputy, String post, String of) {}

    @Override
    public void check(Article article, Findings findings) {
        List<Mention> mentions = new ArrayList<>();
        article.written().forEach(prose -> PersonNames.collect(prose, mentions));
        Map<String, List<Mention>> persons = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            boolean name =
                    mention.name().length() > SHORTEST || !PersonNames.isWord(mention.name());
            if (name && !mention.post().isEmpty()) {
                persons.computeIfAbsent(mention.name(), n -> new ArrayList<>()).add(mention);
            }
        }
        if (persons.size() <= MOST) {
            persons.values().stream()
                    .filter(all -> all.size() > 1 && all.size() <= MOST)
                    .map(all -> all.stream().map(VariedPosts::held).toList())
                    .forEach(all -> compare(article, all, findings));
        }
    }

    private static Held held(Mention mention) {
        String post = mention.post();
        boolean deputy = post.startsWith("副");
        String text = mention.prose().text();
        boolean before = text.startsWith(post, mention.at() - post.length());
        int at = before ? mention.at() - post.length() : mention.at();
        int from = at;
        while (from > 0 && Characters.isHan(text.charAt(from - 1))) {
            from--;
        }
        String words = before ? text.substring(from, at) : "";
        Matcher of = (post.equals("委员") ? DUTY : OF).matcher(words);
        String place = of.find() ? of.group().replaceFirst("^(?:尤其是|以及|[是和与向对由请的])", "") : "";
        return new Held(mention, deputy, deputy ? post.substring(1) : post, place);
    }

    private static void compare(Article article, List<Held> all, Findings findings) {
        for (int i = 1; i < all.size(); i++) {
            Held here = all.get(i);
            Optional<Held> other =
                    all.subList(0, i).stream().filter(earlier -> differ(earlier, here)).findFirst();
            if (other.isPresent()) {
                if (changesHands(article)) {
                    return;
                }
                boolean right = times(all, here) > times(all, other.get());
                report(article, right ? other.get() : here, right ? here : other.get(), findings);
                return;
            }
        }
    }

    private static boolean changesHands(Article article) {
        return article.prose().stream().anyMatch(prose -> CHANGE.matcher(prose.text()).find());
    }

    private static boolean differ(Held one, Held other) {
        if (!one.post().equals(other.post()) || one.mention().prose() == other.mention().prose()) {
            return false;
        }
        if (one.deputy() != other.deputy()) {
            return true;
        }
        String first = one.of();
        String second = other.of();
        return !first.isEmpty()
                && !second.isEmpty()
                && !first.endsWith(second)
                && !second.endsWith(first)
                && first.charAt(first.length() - 1) == second.charAt(second.length() - 1)
                && !first.substring(Math.max(0, first.length() - 3))
                        .equals(second.substring(Math.max(0, second.length() - 3)));
    }

    private static long times(List<Held> all, Held held) {
        return all.stream()
                .filter(h -> h.deputy() == held.deputy() && h.of().equals(held.of()))
                .count();
    }

    private static void report(Article article, Held wrong, Held right, Findings findings) {
        findings.add(
                Code.NAME_VARIANT,
                wrong.mention()
                        .prose()
                        .span(
                                Math.max(0, wrong.mention().at() - wrong.mention().post().length()),
                                wrong.mention().end()),
                shown(wrong),
                shown(right),
                String.valueOf(article.line(right.mention().prose())));
    }

    private static String shown(Held held) {
        return held.of() + (held.deputy() ? "副" : "") + held.post() + held.mention().name();
    }
}
