package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Resource;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Characters that are typed for one another: of one reading, whatever the tone, or alike in shape.
 */
final class Confusable {

    private static final int FIRST = 0x4E00;
    private static final int COUNT = 0x5200;

    /** How many readings of a character are compared, and how many are kept. */
    private static final int COMPARED = 3;

    private static final int READINGS = 6;

    /** For each syllable, the characters that are read so. */
    private final List<String> syllables = Resource.lines(Confusable.class, "readings.txt");

    /** For each character, the numbers of its syllables, from 1. */
    private final short[] readings = new short[COUNT * READINGS];

    /** The characters that have a reading; asked for at every place, so it is kept small. */
    private final BitSet known = new BitSet(COUNT);

    /** For each syllable, from 1, the first that many speakers do not tell from it. */
    private final short[] near = new short[syllables.size() + 1];

    /** Groups of characters of like shape, between spaces. */
    private final String groups = Resource.text(Confusable.class, "shapes.txt");

    /** Those of like shape of the characters that were asked for. */
    private final Map<Character, String> shapes = new ConcurrentHashMap<>();

    /**
     * For each character in common use, those of like shape, a bar, and those that share a part.
     */
    private final String drawn = Resource.text(Confusable.class, "alike.txt");

    /** For each other character, those in common use of like shape: 佘余. */
    private final String seldom = "\n" + Resource.text(Confusable.class, "seldom.txt");

    /** Where these begin; 0 for a character that is not in common use. */
    private final int[] drawnAt = new int[COUNT];

    /** The numbers of the characters in common use, from 1, and how many there are. */
    private final short[] numberOf = new short[COUNT];

    private int common;

    /** What was asked for. */
    private final AtomicReferenceArray<Others> others = new AtomicReferenceArray<>(COUNT);

    /**
     * Characters that are typed for another, the likest first: of its sound, of its shape, of
     * nearly its sound, with a part of it.
     *
     * @param numbers of the characters among all that are in common use
     * @param shape where those of its shape begin
     * @param nearSound where those of nearly its sound begin
     * @param part where those with a part of it begin
     */
    record Others(String characters, char[] numbers, int shape, int nearSound, int part) {

        Likeness likeness(int at) {
            if (at < shape) {
                return Likeness.SOUND;
            }
            if (at < nearSound) {
                return Likeness.SHAPE;
            }
            return at < part ? Likeness.NEAR_SOUND : Likeness.PART;
        }
    }

    enum Likeness {
        SOUND,
        SHAPE,
        NEAR_SOUND,
        PART
    }

    Confusable() {
        for (int i = 0; i < syllables.size(); i++) {
            String chars = syllables.get(i);
            for (int k = 0; k < chars.length(); k++) {
                put(chars.charAt(k), (short) (i + 1));
            }
        }
        List<String> names = Resource.lines(Confusable.class, "syllables.txt");
        Map<String, Short> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Short known = numbers.putIfAbsent(names.get(i), (short) (i + 1));
            near[i + 1] = known == null ? (short) (i + 1) : known;
        }
        for (int at = 0; at < drawn.length(); at = endOfLine(at) + 1) {
            drawnAt[drawn.charAt(at) - FIRST] = at + 1;
        }
        for (String chars : syllables) {
            number(chars);
        }
        number(drawn);
    }

    /**
     * Numbers the characters in common use: those of one sound stand side by side, as they are
     * looked up together.
     */
    private void number(String chars) {
        for (int i = 0; i < chars.length(); i++) {
            int character = chars.charAt(i) - FIRST;
            if (character >= 0
                    && character < COUNT
                    && drawnAt[character] > 0
                    && numberOf[character] == 0) {
                common++;
                numberOf[character] = (short) common;
            }
        }
    }

    /** How many characters are in common use. */
    int common() {
        return common;
    }

    /** The characters that stand with one in the groups of like shape. */
    private String shapes(char c) {
        String known = shapes.get(c);
        return known != null ? known : shapes.computeIfAbsent(c, this::collectShapes);
    }

    private String collectShapes(char c) {
        StringBuilder all = new StringBuilder();
        for (int at = groups.indexOf(c); at >= 0; at = groups.indexOf(c, at + 1)) {
            int start = at;
            while (start > 0 && Characters.isHan(groups.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (Characters.isHan(Characters.at(groups, end))) {
                end++;
            }
            all.append(groups, start, at).append(groups, at + 1, end);
        }
        return all.toString();
    }

    private int endOfLine(int at) {
        int end = drawn.indexOf('\n', at);
        return end < 0 ? drawn.length() : end;
    }

    /** The characters in common use that one, which is known, may be typed for. */
    Others others(char c) {
        Others known = others.get(c - FIRST);
        if (known != null) {
            return known;
        }
        others.compareAndSet(c - FIRST, null, collect(c));
        return others.get(c - FIRST);
    }

    private Others collect(char c) {
        StringBuilder all = new StringBuilder();
        BitSet taken = new BitSet(COUNT);
        taken.set(c - FIRST);
        int start = (c - FIRST) * READINGS;
        for (int i = start; i < start + READINGS && readings[i] > 0; i++) {
            add(syllables.get(readings[i] - 1), taken, all);
        }
        int shape = all.length();
        int from = drawnAt[c - FIRST];
        int bar = from == 0 ? 0 : drawn.indexOf('|', from);
        add(drawn.substring(from, bar), taken, all);
        add(shapes(c), taken, all);
        int rare = from > 0 ? -1 : seldom.indexOf("\n" + c);
        if (rare >= 0) {
            add(seldom.substring(rare + 2, seldom.indexOf('\n', rare + 1)), taken, all);
        }
        int nearSound = all.length();
        for (int i = start; i < start + READINGS && readings[i] > 0; i++) {
            for (int k = 1; k < near.length; k++) {
                if (near[k] == near[readings[i]]) {
                    add(syllables.get(k - 1), taken, all);
                }
            }
        }
        int part = all.length();
        if (from > 0) {
            add(drawn.substring(bar + 1, endOfLine(bar)), taken, all);
        }
        char[] numbers = new char[all.length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (char) numberOf[all.charAt(i) - FIRST];
        }
        return new Others(all.toString(), numbers, shape, nearSound, part);
    }

    /** Adds those of some characters that are in common use and were not taken before. */
    private void add(String chars, BitSet taken, StringBuilder all) {
        for (int i = 0; i < chars.length(); i++) {
            int number = chars.charAt(i) - FIRST;
            if (number >= 0 && number < COUNT && drawnAt[number] > 0 && !taken.get(number)) {
                taken.set(number);
                all.append(chars.charAt(i));
            }
        }
    }

    private void put(char c, short syllable) {
        int at = (c - FIRST) * READINGS;
        known.set(c - FIRST);
        for (int i = at; i < at + READINGS; i++) {
            if (readings[i] == 0) {
                readings[i] = syllable;
                return;
            }
        }
    }

    /** Whether the character is among those in common use, whose readings are known. */
    boolean knows(char c) {
        return c >= FIRST && known.get(c - FIRST);
    }

    /** Whether one of the two is typed for the other. */
    boolean areAlike(char a, char b) {
        return knows(a) && knows(b) && (sound(a, b) || shapes(a).indexOf(b) >= 0);
    }

    /** Whether two characters sound alike to many speakers: zh and z, ing and in. */
    boolean soundNearly(char a, char b) {
        if (!knows(a) || !knows(b)) {
            return false;
        }
        for (int i = 0; i < COMPARED; i++) {
            int one = readings[(a - FIRST) * READINGS + i];
            for (int k = 0; one != 0 && k < COMPARED; k++) {
                int two = readings[(b - FIRST) * READINGS + k];
                if (two != 0 && near[one] == near[two]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the likeness of two characters is one that people are warned of: 簿 and 薄. */
    boolean areOftenMistaken(char a, char b) {
        return shapes.getOrDefault(a, "").indexOf(b) >= 0;
    }

    private boolean sound(char a, char b) {
        for (int i = 0; i < COMPARED; i++) {
            short one = readings[(a - FIRST) * READINGS + i];
            for (int k = 0; one != 0 && k < COMPARED; k++) {
                if (one == readings[(b - FIRST) * READINGS + k]) {
                    return true;
                }
            }
        }
        return false;
    }
}
