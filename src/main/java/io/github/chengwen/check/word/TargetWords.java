package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import java.util.HashMap;
import java.util.Map;

/** The common words of two characters. */
final class TargetWords {

    /** For each character, those that a word begun with it ends in. */
    private final Map<Character, String> seconds = new HashMap<>();

    /** For each character, those that a word ended by it begins with. */
    private final Map<Character, String> firsts = new HashMap<>();

    TargetWords() {
        String words = Resource.text(TargetWords.class, "targets.txt").strip();
        Map<Character, StringBuilder> after = new HashMap<>();
        Map<Character, StringBuilder> before = new HashMap<>();
        for (int i = 0; i + 1 < words.length(); i += 2) {
            char first = words.charAt(i);
            char second = words.charAt(i + 1);
            after.computeIfAbsent(first, c -> new StringBuilder()).append(second);
            before.computeIfAbsent(second, c -> new StringBuilder()).append(first);
        }
        after.forEach((c, all) -> seconds.put(c, all.toString()));
        before.forEach((c, all) -> firsts.put(c, all.toString()));
    }

    /** The characters that follow a character in a word. */
    String after(char first) {
        return seconds.getOrDefault(first, "");
    }

    /** The characters that stand before a character in a word. */
    String before(char second) {
        return firsts.getOrDefault(second, "");
    }

    boolean has(char first, char second) {
        return after(first).indexOf(second) >= 0;
    }
}
