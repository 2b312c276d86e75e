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
 * A list of names that is told again with one of them changed in a character: 白沙、石桥、清溪三个镇 and
 * 白沙、石桥、清泉三个镇.
 */
public final class Rosters implements Rule {

    private static final PrefilteredPattern LIST =
            PrefilteredPattern.of(
                    "、",
                    "(?<=("
                            + Told.HAN
                            + "{2,12}))(?:、"
                            + Told.HAN
                            + "{2,6}){1,8}(?:和"
                            + Told.HAN
                            + "{2,6})?");

    private static final int SHORTEST = 3;

    /** With so many lists nothing is compared: it would take too long. */
    private static final int MOST = 400;

    /**
     * @param items the first and the last as far as the clause has them
     */
    private record Roster(List<String> items, Told told) {

        /** One of its names, at the place of the list. */
        Told named(String name) {
            return new Told(name, told.prose(), told.from(), told.to());
        }
    }

    @Override
    public void check(Article article, Findings findings) {
        List<Roster> all = new ArrayList<>();
        article.written().forEach(prose -> collect(prose, all));
        if (all.size() > MOST) {
            return;
        }
        for (int i = 1; i < all.size(); i++) {
            for (Roster earlier : all.subList(0, i)) {
                compare(article, all.get(i), earlier, findings);
            }
        }
    }

    private static void collect(Prose prose, List<Roster> all) {
        PrefilteredMatcher list = LIST.in(prose);
        while (list.find()) {
            String text = prose.text();
            String first = Told.hanBefore(text, list.start(), 6);
            List<String> items = List.of((first + list.group()).split("[、和]", -1));
            if (items.size() >= SHORTEST && items.stream().allMatch(i -> i.length() > 1)) {
                int from = list.start() - first.length();
                all.add(
                        new Roster(
                                items,
                                new Told(
                                        text.substring(from, list.end()),
                                        prose,
                                        from,
                                        list.end())));
            }
        }
    }

    private static void compare(Article article, Roster here, Roster earlier, Findings findings) {
        int size = here.items().size();
        if (size != earlier.items().size() || here.told().isInSentenceOf(earlier.told())) {
            return;
        }
        int changed = -1;
        for (int i = 0; i < size; i++) {
            if (!isSame(here.items().get(i), earlier.items().get(i), i, size)) {
                if (changed >= 0) {
                    return;
                }
                changed = i;
            }
        }
        if (changed > 0) {
            String one = name(here, changed);
            String other = name(earlier, changed);
            if (shareOne(one, other)) {
                here.named(one).contradicts(earlier.named(other), article, findings);
            }
        }
    }

    /**
     * Whether two items are the same: what stands before the first or behind the last may not be.
     */
    private static boolean isSame(String one, String other, int index, int size) {
        if (index == 0) {
            return one.endsWith(tail(other));
        }
        return index + 1 < size ? one.equals(other) : head(one).equals(head(other));
    }

    /** An item, the last without what may stand behind it. */
    private static String name(Roster roster, int index) {
        String item = roster.items().get(index);
        return index + 1 < roster.items().size() ? item : head(item);
    }

    private static String head(String item) {
        return item.substring(0, 2);
    }

    private static String tail(String item) {
        return item.substring(item.length() - 2);
    }

    /** Whether two names are of one length and differ in one character. */
    private static boolean shareOne(String one, String other) {
        if (one.length() != other.length()
                || one.length() > LONGEST
                || NUMBERED.matcher(one).find()) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < one.length(); i++) {
            same += one.charAt(i) == other.charAt(i) ? 1 : 0;
        }
        return same == one.length() - 1;
    }

    private static final int LONGEST = 4;

    /** 一组, 二组: what is counted may well be others. */
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]");
}
