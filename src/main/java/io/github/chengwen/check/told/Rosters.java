package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
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
        String text = prose.text();
        int mark = text.indexOf('、');
        while (mark >= 0) {
            String first = Told.hanBefore(text, mark, LONGEST_ITEM);
            List<String> items = new ArrayList<>(List.of(first));
            int end = mark;
            while (isMark(text, end, items.size())) {
                int next = itemEnd(text, end + 1);
                if (next - end <= 2) {
                    break;
                }
                items.add(text.substring(end + 1, next));
                end = next;
            }
            if (first.length() > 1 && items.size() >= SHORTEST) {
                int from = mark - first.length();
                all.add(new Roster(items, new Told(text.substring(from, end), prose, from, end)));
            }
            mark = text.indexOf('、', Math.max(end, mark + 1));
        }
    }

    /** Whether a place parts two items: 、, or 和 before the last. */
    private static boolean isMark(String text, int at, int items) {
        char c = Characters.at(text, at);
        return c == '、' || c == '和' && items > 1;
    }

    private static int itemEnd(String text, int from) {
        int end = from;
        while (end - from < LONGEST_ITEM
                && Characters.isHan(Characters.at(text, end))
                && text.charAt(end) != '和') {
            end++;
        }
        return end;
    }

    private static final int LONGEST_ITEM = 6;

    private static void compare(Article article, Roster here, Roster earlier, Findings findings) {
        int size = here.items().size();
        if (size != earlier.items().size()) {
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
            if (shareOne(one, other) && !here.told().isInSentenceOf(earlier.told())) {
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
