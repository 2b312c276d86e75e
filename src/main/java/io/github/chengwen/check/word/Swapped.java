package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Search;
import io.github.chengwen.text.Surnames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Looks for places where two characters stand in the wrong order: 神精 for 精神. */
final class Swapped {

    private static final float LEAST_GAIN = 2;

    private static final int LONGEST = 4;

    /** Characters of numbers, which stand in any order: 万余, 7号信令. */
    private static final BitSet COUNTED = Search.set("一二三四五六七八九十百千万亿余多第号几两");

    private final WordModel model = Lexicon.model();
    private final OfficialPairs official = Lexicon.official();
    private final Lexicon.Threes threes = Lexicon.threes();
    private final String text;
    private final Lexicon.Fours fours = Lexicon.fours();
    private final List<Edit> found = new ArrayList<>();
    private final List<Edit> sure = new ArrayList<>();

    private Swapped(String text) {
        this.text = text;
    }

    /**
     * The words of which two characters may have been swapped.
     *
     * @param likely those that are to be weighed
     * @param sure those that laws and documents have in the other order, with the same beside them
     */
    record Found(List<Edit> likely, List<Edit> sure) {}

    static Found of(String text, List<Cut> cuts) {
        Swapped swapped = new Swapped(text);
        cuts.forEach(swapped::search);
        return new Found(swapped.found, swapped.sure);
    }

    private void search(Cut cut) {
        for (int at = cut.from(); at + 2 <= cut.to(); at++) {
            char first = text.charAt(at);
            char second = text.charAt(at + 1);
            if (first == second || COUNTED.get(first) || COUNTED.get(second)) {
                continue;
            }
            boolean odd = !isOfPhrase(at) && isOdd(cut, at);
            if (odd) {
                swap(cut, at);
            }
            if (meetsAlone(cut, at) && isSeldom(first, second)) {
                settle(cut, at, odd);
            }
        }
    }

    /** Whether two characters stand so seldom, and in the other order at least sometimes. */
    private boolean isSeldom(char first, char second) {
        return official.together(first, second) <= SELDOM && official.together(second, first) > 0;
    }

    private static final int SELDOM = 4;

    /** 下得了楼, 老王总: whether one of the two may stand in any place, or they are of a name. */
    private boolean isOfPhrase(int at) {
        return PARTS.get(text.charAt(at))
                || PARTS.get(text.charAt(at + 1))
                || SURNAME.get(at(at - 1))
                || SURNAME.get(text.charAt(at)) && TITLES.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** 防消结合, 消防: whether the two stand so elsewhere. */
    private boolean isRepeated(int at) {
        String typed = text.substring(at, at + 2);
        return text.indexOf(typed) < at || text.indexOf(typed, at + 1) >= 0;
    }

    private static final BitSet PARTS = Search.set("得了的地着过不好成完出上下");

    private static final BitSet SURNAME = Search.set(Surnames.CERTAIN);

    private static final String TITLES = "老总工姐哥嫂叔";

    /**
     * Whether two characters may not belong where they stand: one is alone, or neither is known.
     */
    private boolean isOdd(Cut cut, int at) {
        if (cut.isBorder(at + 1)) {
            return meetsAlone(cut, at) && cut.link(model, at + 1) <= MOST_LINKED;
        }
        return cut.isBorder(at)
                && cut.next(at) == at + 2
                && cut.link(model, at) == 0
                && cut.link(model, at + 2) == 0;
    }

    /** Whether two words meet between the characters, of which one is of one character. */
    private static boolean meetsAlone(Cut cut, int at) {
        return cut.isBorder(at + 1)
                && (at + 1 - cut.previous(at + 1) == 1 || cut.next(at + 1) == at + 2);
    }

    private static final int MOST_LINKED = 2;

    /** So many fours that were seen leave no doubt that two characters were swapped. */
    private static final int SURE = 2;

    private char at(int index) {
        return OfficialPairs.at(text, index);
    }

    private void swap(Cut cut, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        int start = at;
        int end = at + 2;
        int frequency = 0;
        float gain = Float.NEGATIVE_INFINITY;
        for (int from = at; from >= Math.max(cut.from(), at - LONGEST + 2); from--) {
            if (cut.gain(from, Math.min(at + 2, cut.to()), WordModel.MOST) < LEAST_GAIN
                    && from < at) {
                continue;
            }
            long digest = WordModel.step(WordModel.step(cut.digest(from, at), second), first);
            int most = Math.min(cut.to(), from + LONGEST);
            for (int to = at + 2; to <= most; to++) {
                if (to > at + 2) {
                    digest = WordModel.step(digest, text.charAt(to - 1));
                }
                int known = model.frequency(digest);
                float better = known == 0 ? Float.NEGATIVE_INFINITY : cut.gain(from, to, known);
                if (better > gain) {
                    gain = better;
                    start = from;
                    end = to;
                    frequency = known;
                }
            }
        }
        // Last what looks through the whole text: few places come so far.
        if (gain >= LEAST_GAIN
                && model.frequency(cut.digest(at, at + 2)) == 0
                && !isRepeated(at)
                && !Names.isPart(text, at, at + 2)) {
            offer(cut, at, start, end, frequency, gain);
        }
    }

    /** The least class of frequency of two words of which characters were swapped. */
    private static final int LEAST_CROSSED = 9;

    /**
     * Whether laws and documents leave no doubt that two characters were swapped, between two words
     * or not: 技指术导, 警预信息.
     */
    private void settle(Cut cut, int at, boolean odd) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        if (model.frequency(cut.digest(at, at + 2)) > 0
                || seen(at(at - 1), first, second) + seen(first, second, at(at + 2)) > 0) {
            return;
        }
        int known = knownFours(at);
        if (odd && isCrossed(cut, at, known)) {
            String right = "" + text.charAt(at - 1) + second + first + text.charAt(at + 2);
            sure.add(new Edit(at - 1, at + 3, right, false, NONE));
        } else if (known >= MANY && !isRepeated(at)) {
            sure.add(new Edit(at, at + 2, "" + second + first, false, NONE));
        }
    }

    /** Whether the last character of a word and the first of the next were swapped: 技指术导. */
    private boolean isCrossed(Cut cut, int at, int known) {
        if (known < 0 || at == cut.from() || at + 3 > cut.to()) {
            return false;
        }
        long one = word(text.charAt(at - 1), text.charAt(at + 1));
        long two = word(text.charAt(at), text.charAt(at + 2));
        return model.frequency(one) >= LEAST_CROSSED
                && model.frequency(two) >= LEAST_CROSSED
                && (known > 0 || model.together(one, two) > 0);
    }

    /** So many fours that were seen need no word besides. */
    private static final int MANY = 3;

    private static final float[] NONE = {};

    private static long word(char first, char second) {
        return WordModel.step(WordModel.step(WordModel.start(), first), second);
    }

    /**
     * How many of the fours that hold one of two characters were seen where these are swapped, if
     * one that holds both was; -1 where any was seen as they stand.
     */
    private int knownFours(int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + 2 + AROUND);
        String before = text.substring(from, at);
        String behind = text.substring(at + 2, to);
        String swapped = before + text.charAt(at + 1) + text.charAt(at) + behind;
        int known = 0;
        boolean both = false;
        for (int i = at - AROUND; i < at + 2; i++) {
            if (fours.seen(text, i)) {
                return -1;
            }
            boolean seen = fours.seen(swapped, i - from);
            known += seen ? 1 : 0;
            both |= seen && i > at - AROUND && i <= at;
        }
        return both ? known : 0;
    }

    /** A four that holds a character begins or ends so far from it, at most. */
    private static final int AROUND = 3;

    private void offer(Cut cut, int at, int start, int end, int frequency, float gain) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        String right = text.substring(start, at) + second + first + text.substring(at + 2, end);
        long word = WordModel.start();
        for (int i = 0; i < right.length(); i++) {
            word = WordModel.step(word, right.charAt(i));
        }
        int left = model.together(cut.ending(start), word);
        int rightLink = model.together(word, cut.beginning(end));
        Cut.Links links = cut.links(model, start, end);
        char before = at(at - 1);
        char after = at(at + 2);
        if (seen(before, first, second) + seen(first, second, after) > 0) {
            return;
        }
        boolean isWord = model.frequency(cut.digest(start, end)) > 0;
        if (knownFours(at) >= SURE) {
            sure.add(new Edit(start, end, right, isWord, NONE));
            return;
        }
        int typedThrees =
                seen(at(at - 2), before, first)
                        + seen(before, first, second)
                        + seen(first, second, after)
                        + seen(second, after, at(at + 3));
        int meantThrees =
                seen(at(at - 2), before, second)
                        + seen(before, second, first)
                        + seen(second, first, after)
                        + seen(first, after, at(at + 3));
        float[] signs = {
            gain,
            frequency,
            right.length(),
            at - start,
            left,
            rightLink,
            Math.min(left, rightLink),
            links.count(),
            links.unseen(),
            links.mean(),
            links.behind(),
            links.before(),
            typedThrees,
            meantThrees,
            meantThrees - typedThrees,
            seen(before, first, second) + seen(first, second, after),
            seen(before, second, first) + seen(second, first, after),
            0,
            Lexicon.seen().word(text, at, at + 2) ? 1 : 0,
            Lexicon.seen().pair(first, second) ? 1 : 0,
            official.together(first, second),
            official.together(second, first),
            official.together(before, first),
            official.together(before, second),
            official.together(second, after),
            official.together(first, after),
            model.together(first, second),
            model.together(second, first),
            model.frequency(WordModel.step(WordModel.start(), first)),
            model.frequency(WordModel.step(WordModel.start(), second)),
            cut.isBorder(at + 1) ? 1 : 0,
            cut.isBorder(at + 1) ? cut.link(model, at + 1) : -1,
            at - 1 >= 0 && Lexicon.seen().word(text, at - 1, at + 1) ? 1 : 0,
            Lexicon.seen().word(text, at + 1, at + 3) ? 1 : 0,
            Names.isPart(text, at, at + 2) ? 1 : 0,
            Lexicon.isSingle(first) ? 1 : 0,
            Lexicon.isSingle(second) ? 1 : 0,
            at == cut.from() ? 1 : 0,
            at + 2 == cut.to() ? 1 : 0,
            before == second || after == first ? 1 : 0,
        };
        found.add(new Edit(start, end, right, isWord, signs));
    }

    private int seen(char first, char second, char third) {
        return threes.seen(first, second, third) ? 1 : 0;
    }
}
