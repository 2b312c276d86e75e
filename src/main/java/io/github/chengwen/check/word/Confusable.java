package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    Confusable() {
        List<String> syllables = Resource.lines(Confusable.class, "readings.txt");
        for (int i = 0; i < syllables.size(); i++) {
            String chars = syllables.get(i);
            for (int k = 0; k < chars.length(); k++) {
                put(chars.charAt(k), (short) (i + 1));
            }
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
