package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Looks for places of a text where a character typed for another would explain what is odd. */
final class Suspects {

    /** How much cheaper, at least, a change must make a sentence. */
    private static final float LEAST_GAIN = 2;

    /** The least class of frequency of a word that may be meant. */
    private static final int LEAST = 9;

    private static final int LONGEST = 4;

    private final WordModel model = Lexicon.model();
    private final String text;
    private final List<Edit> found = new ArrayList<>();

    private Suspects(String text) {
        this.text = text;
    }

    /** The changes that may be meant, in no order; they may overlap. */
    static List<Edit> of(String text, List<Cut> cuts) {
        Suspects suspects = new Suspects(text);
        cuts.forEach(suspects::search);
        return suspects.found;
    }

    private void search(Cut cut) {
        BitSet odd = new BitSet();
        for (int at = cut.from(); at < cut.to(); at = cut.next(at)) {
            int end = cut.next(at);
            if (end - at > 2) {
                continue;
            }
            int left = cut.link(model, at);
            int right =
                    cut.previous(end) == at
                            ? cut.link(model, end)
                            : model.together(cut.digest(at, end), cut.beginning(end));
            if (end - at == 1 && (left == 0 || right == 0)) {
                odd.set(Math.max(cut.from(), at - 1), Math.min(cut.to(), end + 1));
            }
            if (end - at == 2 && left == 0 && right == 0) {
                odd.set(at, end);
            }
        }
        for (int place = odd.nextSetBit(0); place >= 0; place = odd.nextSetBit(place + 1)) {
            exchange(cut, place);
        }
    }

    /** He, she and it are no mistake of typing that statistics could see. */
    private static final String THIRD = "他她它";

    /**
     * The words of several characters around a place that another character there could make: a bit
     * each, see {@link #bit}. Left out are those that even the commonest word could not make
     * probable enough: half of all, which need not be looked up for each other character.
     */
    private int promising(Cut cut, int place) {
        if (isRepeated(place)) {
            return 0;
        }
        int all = 0;
        int most = isRepeatedBehind(place) ? place + 1 : Math.min(cut.to(), place + LONGEST);
        int least = isRepeatedBefore(place) ? place : cut.from();
        for (int end = place + 1; end <= most; end++) {
            int first = Math.max(least, end - LONGEST);
            int last = Math.min(place, end - 2);
            if (last < first || isPattern(end)) {
                continue;
            }
            for (int start = first; start <= last; start++) {
                if (cut.gain(start, end, WordModel.MOST) >= LEAST_GAIN) {
                    all |= bit(place, start, end);
                }
            }
        }
        return all;
    }

    private static int bit(int place, int start, int end) {
        return 1 << (place - start) * LONGEST + end - place - 1;
    }

    /** Those of {@link #promising} that begin at the place, and those that end behind it. */
    private static final int BEGINNING = (1 << LONGEST) - 1;

    private static final int ENDING = 0x1111;

    /**
     * Whether another character was seen behind the one before a place, and before the one behind.
     */
    private static final byte FITS_LEFT = 1;

    private static final byte FITS_RIGHT = 2;

    /** Tries other characters in a place. */
    private void exchange(Cut cut, int place) {
        int promising = promising(cut, place);
        if (promising == 0) {
            return;
        }
        boolean left = (promising & ~BEGINNING) != 0 && place > cut.from();
        boolean right = (promising & ~ENDING) != 0 && place + 1 < cut.to();
        char typed = text.charAt(place);
        Confusable.Others others = Lexicon.alike().others(typed);
        String all = others.characters();
        byte[] fits = new byte[all.length()];
        // First all of them, as each look-up waits for memory, and waits can overlap.
        if (left) {
            Lexicon.behind().mark(text.charAt(place - 1), others, fits, FITS_LEFT);
        }
        if (right) {
            Lexicon.before().mark(text.charAt(place + 1), others, fits, FITS_RIGHT);
        }
        boolean third = THIRD.indexOf(typed) >= 0;
        long[] heads = new long[LONGEST];
        for (int start = Math.max(cut.from(), place - LONGEST + 1); start <= place; start++) {
            heads[place - start] = cut.digest(start, place);
        }
        for (int i = 0; i < fits.length; i++) {
            if (fits[i] != 0 && !(third && THIRD.indexOf(all.charAt(i)) >= 0)) {
                int some =
                        ((fits[i] & FITS_LEFT) == 0 ? promising & BEGINNING : promising)
                                & ((fits[i] & FITS_RIGHT) == 0 ? ENDING : -1);
                exchange(cut, place, some, heads, all.charAt(i), others.likeness(i));
            }
        }
    }

    /**
     * Tries another character in a place.
     *
     * @param words the words that are tried: a bit each
     * @param heads what stands in a word before the place, by its length
     */
    private void exchange(
            Cut cut, int place, int words, long[] heads, char other, Confusable.Likeness likeness) {
        for (int start = Math.max(cut.from(), place - LONGEST + 1); start <= place; start++) {
            int ends = words >>> (place - start) * LONGEST & BEGINNING;
            long digest = WordModel.step(heads[place - start], other);
            for (int end = place + 1; ends != 0; end++) {
                if ((ends & 1) != 0) {
                    int frequency = model.frequency(digest);
                    if (frequency >= LEAST) {
                        offer(cut, place, other, likeness, start, end, digest, frequency);
                    }
                }
                ends >>>= 1;
                digest = ends == 0 ? digest : WordModel.step(digest, text.charAt(end));
            }
        }
    }

    /** Characters that join words, or count, beside anything. */
    private static final String CONNECTING = "一二三四五六七八九十百千万两几第每各这那不在有了说的上下里内外中既也又都就才再还更并而且或与和及";

    private static final String PLACES = "区县市镇乡村州省街路河湖山桥段站组队班";

    /** Whether two characters stand in a list of their like: 学纪、知纪、明纪. */
    private boolean isListed(int end) {
        char last = text.charAt(end - 1);
        return Characters.at(text, end) == '、' && Characters.at(text, end + 2) == last
                || Characters.at(text, end - 3) == '、' && Characters.at(text, end - 4) == last;
    }

    /** Whether a word up to here is part of a list, 一守就是, or of the name of a place. */
    private boolean isPattern(int end) {
        boolean once = text.charAt(end - 2) == '一' && Characters.at(text, end) == '就';
        boolean ordinal = text.charAt(end - 2) == '第';
        // 以会代学, 以读代学
        boolean instead = text.charAt(end - 2) == '代' && Characters.at(text, end - 4) == '以';
        return isListed(end)
                || once
                || instead
                || ordinal
                || PLACES.indexOf(text.charAt(end - 1)) >= 0
                || PLACES.indexOf(Characters.at(text, end)) >= 0;
    }

    /** Whether the characters around a place are part of 时开时停, 似模似样, 翻一翻. */
    private boolean isRepeated(int place) {
        char c = text.charAt(place);
        char before = Characters.at(text, place - 1);
        char after = Characters.at(text, place + 1);
        return c == Characters.at(text, place - 2)
                || c == Characters.at(text, place + 2)
                || before == after;
    }

    /** Whether what follows a place is such a part by itself: 垃圾|日产日清. */
    private boolean isRepeatedBehind(int place) {
        char after = Characters.at(text, place + 1);
        return after == Characters.at(text, place + 3) && Characters.isHan(after);
    }

    private boolean isRepeatedBefore(int place) {
        char before = Characters.at(text, place - 1);
        return before == Characters.at(text, place - 3) && Characters.isHan(before);
    }

    private void offer(
            Cut cut,
            int place,
            char other,
            Confusable.Likeness likeness,
            int start,
            int end,
            long digest,
            int frequency) {
        float gain = cut.gain(start, end, frequency);
        if (gain < LEAST_GAIN) {
            return;
        }
        int left = model.together(cut.ending(start), digest);
        int right = model.together(digest, cut.beginning(end));
        int from = start;
        while (from > cut.from() && !cut.isBorder(from)) {
            from--;
        }
        int links = 1;
        int at = from;
        int unseen = 0;
        int best = 0;
        int longest = 1;
        while (at < end) {
            int next = cut.next(at);
            int together = model.together(cut.ending(at), cut.digest(at, next));
            longest = Math.max(longest, next - at);
            unseen += together == 0 ? 1 : 0;
            best += together;
            links++;
            at = next;
        }
        int together = model.together(cut.ending(at), cut.beginning(at));
        unseen += together == 0 ? 1 : 0;
        best += together;
        char typed = text.charAt(place);
        int typedLeft = place == cut.from() ? 15 : model.together(text.charAt(place - 1), typed);
        int typedRight = place + 1 == cut.to() ? 15 : model.together(typed, text.charAt(place + 1));
        int meantLeft = place == cut.from() ? 15 : model.together(text.charAt(place - 1), other);
        int meantRight = place + 1 == cut.to() ? 15 : model.together(other, text.charAt(place + 1));
        boolean oddLeft = place > start && typedLeft == 0;
        boolean oddRight = place + 1 < end && typedRight == 0;
        int known = model.frequency(cut.digest(start, end));
        boolean listed = Lexicon.seen().word(text, start, end);
        boolean quoted =
                "“‘《".indexOf(Characters.at(text, start - 1)) >= 0
                        && "”’》".indexOf(Characters.at(text, end)) >= 0;
        int alone = model.frequency(WordModel.step(WordModel.start(), typed));
        String right0 = text.substring(start, place) + other + text.substring(place + 1, end);
        OfficialPairs official = Lexicon.official();
        char before = OfficialPairs.at(text, place - 1);
        char after = OfficialPairs.at(text, place + 1);
        int officialLeft = official.together(before, typed);
        int officialRight = official.together(typed, after);
        int rightLeft = official.together(before, other);
        int rightRight = official.together(other, after);
        int typedThrees = Lexicon.threes().around(text, place, typed);
        int meantThrees = Lexicon.threes().around(text, place, other);
        float[] signs = {
            gain / 10,
            frequency / 10f,
            end - start == 3 ? 1 : 0,
            end - start == 4 ? 1 : 0,
            left / 5f,
            right / 5f,
            left == 0 ? 1 : 0,
            right == 0 ? 1 : 0,
            left == 0 && right == 0 ? 1 : 0,
            links,
            unseen,
            unseen == links ? 1 : 0,
            best / (float) links / 5,
            oddLeft ? 1 : 0,
            oddRight ? 1 : 0,
            likeness == Confusable.Likeness.SHAPE ? 1 : 0,
            likeness == Confusable.Likeness.NEAR_SOUND ? 1 : 0,
            likeness == Confusable.Likeness.PART ? 1 : 0,
            known > 0 ? 1 : 0,
            known / 10f,
            listed ? 1 : 0,
            alone / 10f,
            Names.isPart(text, start, end) ? 1 : 0,
            quoted ? 1 : 0,
            from == start && at == end ? 1 : 0,
            end - start == 2 && (oddLeft || oddRight) ? 1 : 0,
            end - start > 2 && (oddLeft || oddRight) ? 1 : 0,
            Math.min(gain, 12) / 10,
            place == start ? 1 : 0,
            start == place && Lexicon.seen().word(text, place - 1, place + 1) ? 1 : 0,
            end == place + 1 && Lexicon.seen().word(text, place, place + 2) ? 1 : 0,
            longest - 1,
            Math.min(typedLeft, 10) / 5f,
            Math.min(typedRight, 10) / 5f,
            (Math.min(meantLeft, 10) - Math.min(typedLeft, 10)) / 5f,
            (Math.min(meantRight, 10) - Math.min(typedRight, 10)) / 5f,
            typedLeft == 0 && typedRight == 0 ? 1 : 0,
            typedLeft <= 2 && typedRight <= 2 ? 1 : 0,
            typedLeft == 0 && place == start ? 1 : 0,
            typedRight == 0 && place == end - 1 ? 1 : 0,
            CONNECTING.indexOf(typed) >= 0 ? 1 : 0,
            typedThrees,
            meantThrees,
            typedThrees == 0 ? 1 : 0,
            meantThrees == 0 ? 1 : 0,
            typedThrees == 0 && meantThrees >= 2 ? 1 : 0,
            typedThrees == 0 && meantThrees == 3 ? 1 : 0,
            Lexicon.alike().areOftenMistaken(typed, other) ? 1 : 0,
            officialLeft / 5f,
            officialRight / 5f,
            rightLeft / 5f,
            rightRight / 5f,
            Math.min(officialLeft, officialRight) / 5f,
            Math.min(rightLeft, rightRight) / 5f,
            officialLeft == 0 ? 1 : 0,
            officialRight == 0 ? 1 : 0,
            officialLeft == 0 && officialRight == 0 ? 1 : 0,
            rightLeft > 0 && rightRight > 0 ? 1 : 0,
            Math.min(officialLeft, officialRight) == 0 && rightLeft > 0 && rightRight > 0 ? 1 : 0,
        };
        found.add(new Edit(start, end, right0, known > 0, signs));
    }
}
