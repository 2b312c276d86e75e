package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Characters that are typed for one another: of one reading, whatever the tone, or alike in shape.
 */
final class Confusable {

    private static final int FIRST = 0x4E00;
    private static final int COUNT = 0x5200;

    /** How many readings of a character are kept. */
    private static final int READINGS = 3;

    /** For each character, the numbers of its syllables, from 1. */
    private final short[] readings = new short[COUNT * READINGS];

    /** For each syllable, its name without what many speakers do not tell apart. */
    private final List<String> near = Resource.lines(Confusable.class, "syllables.txt");

    private final Map<Character, String> shapes = new HashMap<>();

    private final List<String> syllables;

    /** For each character, those of like shape, a bar, and those that share a part. */
    private final Map<Character, String> drawn = new HashMap<>();

    private final Map<Character, List<Other>> others = new ConcurrentHashMap<>();

    /** A character that is typed for another, and how it is like it. */
    record Other(char c, Likeness likeness) {}

    enum Likeness {
        SOUND,
        SHAPE,
        NEAR_SOUND,
        PART
    }

    Confusable() {
        syllables = Resource.lines(Confusable.class, "readings.txt");
        for (int i = 0; i < syllables.size(); i++) {
            String chars = syllables.get(i);
            for (int k = 0; k < chars.length(); k++) {
                put(chars.charAt(k), (short) (i + 1));
            }
        }
        for (String line : Resource.lines(Confusable.class, "alike.txt")) {
            drawn.put(line.charAt(0), line.substring(1));
        }
        for (String line : Resource.lines(Confusable.class, "shapes.txt")) {
            for (String group : line.split(" ", -1)) {
                for (int k = 0; k < group.length(); k++) {
                    String rest = group.substring(0, k) + group.substring(k + 1);
                    shapes.merge(group.charAt(k), rest, String::concat);
                }
            }
        }
    }

    /** The characters in common use that one may be typed for, the likest first. */
    List<Other> others(char c) {
        return others.computeIfAbsent(c, this::collect);
    }

    private List<Other> collect(char c) {
        List<Other> all = new ArrayList<>();
        String shape = drawn.getOrDefault(c, "|");
        int bar = shape.indexOf('|');
        for (int i = 0; i < syllables.size(); i++) {
            boolean same = syllables.get(i).indexOf(c) >= 0;
            if (same) {
                add(c, syllables.get(i), Likeness.SOUND, all);
            }
        }
        add(c, shape.substring(0, bar) + shapes.getOrDefault(c, ""), Likeness.SHAPE, all);
        for (int i = 0; i < syllables.size(); i++) {
            if (syllables.get(i).indexOf(c) >= 0) {
                for (int k = 0; k < syllables.size(); k++) {
                    if (near.get(k).equals(near.get(i))) {
                        add(c, syllables.get(k), Likeness.NEAR_SOUND, all);
                    }
                }
            }
        }
        add(c, shape.substring(bar + 1), Likeness.PART, all);
        return all;
    }

    private void add(char c, String chars, Likeness likeness, List<Other> all) {
        for (int i = 0; i < chars.length(); i++) {
            char other = chars.charAt(i);
            if (other != c
                    && drawn.containsKey(other)
                    && all.stream().noneMatch(known -> known.c() == other)) {
                all.add(new Other(other, likeness));
            }
        }
    }

    private void put(char c, short syllable) {
        int at = (c - FIRST) * READINGS;
        for (int i = 0; at >= 0 && at < readings.length && i < READINGS; i++) {
            if (readings[at + i] == 0) {
                readings[at + i] = syllable;
                return;
            }
        }
    }

    /** Whether the character is among those in common use, whose readings are known. */
    boolean knows(char c) {
        return c >= FIRST && c < FIRST + COUNT && readings[(c - FIRST) * READINGS] != 0;
    }

    /** Whether one of the two is typed for the other. */
    boolean areAlike(char a, char b) {
        return knows(a) && knows(b) && (sound(a, b) || shapes.getOrDefault(a, "").indexOf(b) >= 0);
    }

    /** Whether two characters sound alike to many speakers: zh and z, ing and in. */
    boolean soundNearly(char a, char b) {
        if (!knows(a) || !knows(b)) {
            return false;
        }
        for (int i = 0; i < READINGS; i++) {
            int one = readings[(a - FIRST) * READINGS + i];
            for (int k = 0; one != 0 && k < READINGS; k++) {
                int two = readings[(b - FIRST) * READINGS + k];
                if (two != 0 && near.get(one - 1).equals(near.get(two - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sound(char a, char b) {
        for (int i = 0; i < READINGS; i++) {
            short one = readings[(a - FIRST) * READINGS + i];
            for (int k = 0; one != 0 && k < READINGS; k++) {
                if (one == readings[(b - FIRST) * READINGS + k]) {
                    return true;
                }
            }
        }
        return false;
    }
}
