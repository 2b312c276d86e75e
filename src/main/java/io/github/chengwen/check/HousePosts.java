package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Persons of the house with a post that is not theirs (style key {@code terms.posts}): 周明远县长 where
 * he is 县委书记. A post that ends as one of theirs is theirs: 书记, 青岚县委书记.
 */
final class HousePosts implements Rule {

    private static final String POST =
            "(?:副)?(?:书记|省长|市长|州长|县长|区长|镇长|乡长|局长|厅长|处长|科长|部长|主任|主席|校长|院长|检察长|秘书长|董事长|总经理|经理|会长|组长|所长|站长|队长|馆长|行长|总工程师|政委|常委)";

    private static final Pattern BEHIND = Pattern.compile("(" + POST + ")");

    /** The posts before a name: 县委副书记、县长. */
    private static final Pattern BEFORE =
            Pattern.compile("((?:[\\u4e00-\\u9fff]{0,10}?" + POST + "[、 ]){0,3}[\\u4e00-\\u9fff]{0,10}?" + POST + ")[ 　]?$");

    private static final Pattern PAST = Pattern.compile("原(?!则|因|来)|时任|曾任|前任|拟任|候任");

    /** So many characters before a name may be of its posts. */
    private static final int LONGEST = 40;

    private final Map<String, List<String>> posts;

    HousePosts(Map<String, List<String>> posts) {
        this.posts = new TreeMap<>(posts);
    }

    @Override
    public void check(Article article, Findings findings) {
        if (!posts.isEmpty()) {
            article.prose().forEach(prose -> check(prose, findings));
        }
    }

    private void check(Prose prose, Findings findings) {
        posts.forEach(
                (name, of) -> {
                    String text = prose.text();
                    int at = text.indexOf(name);
                    while (at >= 0) {
                        checkBehind(prose, name, of, at, findings);
                        checkBefore(prose, name, of, at, findings);
                        at = text.indexOf(name, at + name.length());
                    }
                });
    }

    private static void checkBehind(
            Prose prose, String name, List<String> of, int at, Findings findings) {
        int end = at + name.length();
        Matcher post = BEHIND.matcher(prose.text()).region(end, prose.text().length());
        if (post.lookingAt() && of.stream().noneMatch(right -> isOf(post.group(1), right))) {
            report(prose, at, post.end(), of.get(0) + name, findings);
        }
    }

    private static void checkBefore(
            Prose prose, String name, List<String> of, int at, Findings findings) {
        Matcher posts = BEFORE.matcher(prose.text()).region(start(prose.text(), at), at);
        if (!posts.find() || PAST.matcher(posts.group()).find()) {
            return;
        }
        String[] typed = posts.group(1).split("[、 ]", -1);
        String last = typed[typed.length - 1];
        if (of.stream().noneMatch(right -> isOf(last, right))) {
            int from = posts.end(1) - last.length();
            report(prose, from, at + name.length(), of.get(0) + name, findings);
        }
    }

    /** Where the clause with the posts before a name begins, at most. */
    private static int start(String text, int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST
                && (Characters.isHan(text.charAt(start - 1)) || "、 　".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    /** Whether a post as typed is one that a person has, written short or long. */
    private static boolean isOf(String typed, String right) {
        Matcher post = END.matcher(typed);
        Matcher own = END.matcher(right);
        return typed.endsWith(right)
                || post.find() && own.find() && post.group().equals(own.group());
    }

    private static final Pattern END = Pattern.compile(POST + "$");

    private static void report(Prose prose, int from, int to, String right, Findings findings) {
        findings.add(
                Code.HOUSE_TERM, prose.span(from, to), prose.text().substring(from, to), right);
    }
}
