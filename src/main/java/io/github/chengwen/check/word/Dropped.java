package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for places where a character was left out: what meets there was never seen side by side,
 * and with the character it was: 外出务[工]人员, 协助提[供]相关材料.
 */
final class Dropped {

    /** Characters that end and join words of three characters and more: 满意[度], 未成[年]人. */
    private static final String INSIDE = "的了和到在上中以有出得为与及不性化者人会地是要对等能可将被把于所过下一";

    /** How much dearer, at most, the text may be with the character. */
    private static final float LEAST_GAIN = -2;

    /** Words of so many characters and fewer are made. */
    private static final int LONGEST = 4;

    private final WordModel model = Lexicon.model();
    private final OfficialPairs official = Lexicon.official();
    private final Lexicon.Threes threes = Lexicon.threes();
    private final String text;
    private final List<Edit> found = new ArrayList<>();

    /** The characters that are already tried in a place, a bit each. */
    private final long[] taken = new long[Twos.COUNT / Long.SIZE];

    private Dropped(String text) {
        this.text = text;
    }

    /** The characters that may be left out, in no order; several may be offered for a place. */
    static List<Edit> of(String text, List<Cut> cuts) {
        Dropped dropped = new Dropped(text);
        cuts.forEach(dropped::search);
        return dropped.found;
    }

    private void search(Cut cut) {
        for (int at = cut.from(); at <= cut.to(); at++) {
            if (isOdd(cut, at)) {
                fill(cut, at);
            }
        }
    }

    /** Whether a word of one character stands beside a place where what meets was never seen so. */
    private boolean isOdd(Cut cut, int at) {
        boolean alone =
                at > cut.from() && at - cut.previous(at) == 1
                        || at < cut.to() && cut.next(at) - at == 1;
        // 第位: a number that has fallen out has a rule of its own.
        if (!alone || "第须".indexOf(Characters.at(text, at - 1)) >= 0) {
            return false;
        }
        if (at > cut.from() && at < cut.to() && !cut.isBorder(at)) {
            int start = at - 1;
            return cut.isBorder(start)
                    && cut.next(start) == at + 1
                    && (cut.link(model, start) == 0 || cut.link(model, at + 1) == 0)
                    && seenAcross(at) == 0;
        }
        // 受到影，: the end of a clause follows anything.
        if (at == cut.to() && isRepeated(at - 1)) {
            return false;
        }
        boolean fits = at < cut.to() || cut.link(model, at - 1) > MOST_LINKED;
        return (cut.link(model, at) == 0 || !fits) && seenAcross(at) < 2;
    }

    /** 金融活，经济活: whether the last character of a clause stands near once more, or is a verb. */
    private boolean isRepeated(int place) {
        char c = text.charAt(place);
        int near = text.indexOf(c, Math.max(0, place - NEAR));
        int next = text.indexOf(c, place + 1);
        return near < place || next >= 0 && next <= place + NEAR || "须办做去来走说看".indexOf(c) >= 0;
    }

    private static final int NEAR = 16;

    /** So often the last word of a clause may have been seen behind the one before it. */
    private static final int MOST_LINKED = 4;

    private char at(int index) {
        return OfficialPairs.at(text, index);
    }

    /** How many of the two threes were seen that hold what meets in a place. */
    private int seenAcross(int at) {
        char last = at(at - 1);
        char next = at(at);
        return (threes.seen(at(at - 2), last, next) ? 1 : 0)
                + (threes.seen(last, next, at(at + 1)) ? 1 : 0);
    }

    private void fill(Cut cut, int at) {
        if (!canGain(cut, at)) {
            return;
        }
        int from = found.size();
        for (char c : fitting(at(at - 1), at(at))) {
            consider(cut, at, c);
        }
        int rivals = found.size() - from;
        for (int i = from; i < found.size(); i++) {
            found.get(i).signs()[RIVALS] = rivals;
        }
    }

    /** Whether the commonest word would make the text probable enough. */
    private boolean canGain(Cut cut, int at) {
        for (int from = at; from >= Math.max(cut.from(), at - LONGEST + 1); from--) {
            int most = Math.min(cut.to(), from + LONGEST - 1);
            for (int to = at; to <= most; to++) {
                if (to > from && cut.gain(from, to, WordModel.MOST) >= LEAST_GAIN) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The sign that tells how many characters were offered for the place. */
    private static final int RIVALS = 0;

    /** The characters that make a word with what meets in a place, and were seen between it. */
    private char[] fitting(char last, char next) {
        String[] all = {Twos.behind(last), Twos.before(next), INSIDE};
        char[] fitting = new char[all[0].length() + all[1].length() + INSIDE.length()];
        int count = 0;
        for (String some : all) {
            for (int i = 0; i < some.length(); i++) {
                char c = some.charAt(i);
                int number = c - Twos.FIRST;
                boolean again = (taken[number / Long.SIZE] & 1L << number) != 0;
                if (!again && c != last && c != next) {
                    taken[number / Long.SIZE] |= 1L << number;
                    fitting[count++] = c;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            taken[(fitting[i] - Twos.FIRST) / Long.SIZE] = 0;
        }
        return Arrays.copyOf(fitting, threes.keepSeen(last, fitting, count, next));
    }

    /** Looks at a character that was seen between what meets in a place. */
    private void consider(Cut cut, int at, char c) {
        boolean first = threes.seen(at(at - 2), at(at - 1), c);
        boolean third = threes.seen(c, at(at), at(at + 1));
        if (first || third) {
            offer(cut, at, c, first, third);
        }
    }

    private void offer(Cut cut, int at, char c, boolean first, boolean third) {
        int start = at;
        int end = at;
        int frequency = 0;
        float gain = Float.NEGATIVE_INFINITY;
        for (int from = at; from >= Math.max(cut.from(), at - LONGEST + 1); from--) {
            long digest = WordModel.step(cut.digest(from, at), c);
            int most = Math.min(cut.to(), from + LONGEST - 1);
            for (int to = at; to <= most; to++) {
                if (to > at) {
                    digest = WordModel.step(digest, text.charAt(to - 1));
                }
                int known = to > from ? model.frequency(digest) : 0;
                float better = known == 0 ? Float.NEGATIVE_INFINITY : cut.gain(from, to, known);
                if (better > gain) {
                    gain = better;
                    start = from;
                    end = to;
                    frequency = known;
                }
            }
        }
        if (gain >= LEAST_GAIN && !(end - start == 1 && "须办招".indexOf(text.charAt(start)) >= 0)) {
            String right = text.substring(start, at) + c + text.substring(at, end);
            float[] signs = signs(cut, at, c, start, end, gain, frequency, first, third);
            found.add(new Edit(start, end, right, false, signs));
        }
    }

    private float[] signs(
            Cut cut,
            int at,
            char c,
            int start,
            int end,
            float gain,
            int frequency,
            boolean first,
            boolean third) {
        long word = WordModel.step(cut.digest(start, at), c);
        for (int i = at; i < end; i++) {
            word = WordModel.step(word, text.charAt(i));
        }
        int left = model.together(cut.ending(start), word);
        int right = model.together(word, cut.beginning(end));
        Cut.Links links = cut.links(model, start, end);
        char last = at(at - 1);
        char next = at(at);
        int typed = official.together(last, next);
        int one = official.together(last, c);
        int two = official.together(c, next);
        boolean head = at == cut.from();
        boolean tail = at == cut.to();
        return new float[] {
            0,
            first ? 1 : 0,
            third ? 1 : 0,
            seenAcross(at),
            gain,
            frequency,
            end - start + 1,
            at - start,
            left,
            right,
            Math.min(left, right),
            head || tail || cut.isBorder(at) ? 0 : 1,
            links.count(),
            links.unseen(),
            links.mean(),
            links.behind(),
            links.before(),
            typed,
            one,
            two,
            Math.min(one, two),
            Math.min(one, two) - typed,
            head || tail ? -1 : model.together(last, next),
            head ? -1 : model.together(last, c),
            tail ? -1 : model.together(c, next),
            head ? 0 : model.frequency(WordModel.step(WordModel.start(), last)),
            tail ? 0 : model.frequency(WordModel.step(WordModel.start(), next)),
            model.frequency(WordModel.step(WordModel.start(), c)),
            head ? 0 : at - cut.previous(at),
            tail || !cut.isBorder(at) ? 0 : cut.next(at) - at,
            head ? 1 : 0,
            tail ? 1 : 0,
            cut.isBorder(start) && (end == cut.to() || cut.isBorder(end)) ? 1 : 0,
            Lexicon.isSingle(last) ? 1 : 0,
            Lexicon.isSingle(next) ? 1 : 0,
            Lexicon.standsAnywhere(last) ? 1 : 0,
            Lexicon.standsAnywhere(next) ? 1 : 0,
            INSIDE.indexOf(c) >= 0 ? 1 + INSIDE.indexOf(c) : 0,
            Names.isPart(text, Math.max(0, at - 1), Math.min(text.length(), at + 1)) ? 1 : 0,
            threes.seen(at(at - 3), at(at - 2), last) ? 1 : 0,
            threes.seen(next, at(at + 1), at(at + 2)) ? 1 : 0,
            head ? 0 : known(at - 2, at),
            tail ? 0 : known(at, at + 2),
            Characters.at(text, at) == '，' || Characters.at(text, at) == '。' ? 1 : 0,
            Characters.isDigit(Characters.at(text, at - 1)) ? 1 : 0,
            Characters.isDigit(Characters.at(text, at)) ? 1 : 0,
            Lexicon.seen().pair(last, next) ? 1 : 0,
            repeats(at, c),
            isListed(at) ? 1 : 0,
        };
    }

    /** Whether marks of a list stand near: 严管理、严监督, 部省市. */
    private boolean isListed(int at) {
        for (int i = Math.max(0, at - 5); i < Math.min(text.length(), at + 5); i++) {
            if (text.charAt(i) == '、') {
                return true;
            }
        }
        return false;
    }

    private int known(int from, int to) {
        return from >= 0 && to <= text.length() && Lexicon.seen().word(text, from, to) ? 1 : 0;
    }

    /** How often what is meant stands elsewhere in the text, and whether what is typed does. */
    private int repeats(int at, char c) {
        if (at == 0 || at >= text.length()) {
            return 0;
        }
        String typed = text.substring(at - 1, at + 1);
        boolean again = text.indexOf(typed) < at - 1 || text.indexOf(typed, at) >= 0;
        boolean meant = text.contains(typed.charAt(0) + String.valueOf(c) + typed.charAt(1));
        return (again ? 1 : 0) + (meant ? 2 : 0);
    }

    /** The common words of two characters, by either of them. */
    static final class Twos {

        private static final int FIRST = 0x4E00;
        private static final int COUNT = 0x5200;

        private static final class Loaded {
            private static final String WORDS = Resource.text(Twos.class, "twos.txt").strip();
            private static final String[] BEHIND = list(0);
            private static final String[] BEFORE = list(1);
        }

        private Twos() {}

        /** For each character, those that make a word with it in a place: 0 first, 1 last. */
        private static String[] list(int place) {
            StringBuilder[] lists = new StringBuilder[COUNT];
            for (int i = 0; i + 1 < Loaded.WORDS.length(); i += 2) {
                int number = Loaded.WORDS.charAt(i + place) - FIRST;
                lists[number] = lists[number] == null ? new StringBuilder() : lists[number];
                lists[number].append(Loaded.WORDS.charAt(i + 1 - place));
            }
            String[] all = new String[COUNT];
            for (int i = 0; i < COUNT; i++) {
                all[i] = lists[i] == null ? "" : lists[i].toString();
            }
            return all;
        }

        /** The characters that stand behind one in a word. */
        static String behind(char c) {
            return isListed(c) ? Loaded.BEHIND[c - FIRST] : "";
        }

        /** The characters that stand before one in a word. */
        static String before(char c) {
            return isListed(c) ? Loaded.BEFORE[c - FIRST] : "";
        }

        private static boolean isListed(char c) {
            return c >= FIRST && c < FIRST + COUNT;
        }
    }
}
