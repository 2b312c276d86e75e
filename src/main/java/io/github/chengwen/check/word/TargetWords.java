package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import java.util.ArrayList;
import java.util.List;

/** The common words of two characters, sorted. */
final class TargetWords {

    private final String words = Resource.text(TargetWords.class, "targets.txt").strip();

    /** The words that begin with a character. */
    List<String> with(char c) {
        List<String> found = new ArrayList<>();
        for (int at = words.indexOf(c); at >= 0; at = words.indexOf(c, at + 1)) {
            if (at % 2 == 0) {
                found.add(words.substring(at, at + 2));
            }
        }
        return found;
    }

    boolean has(char first, char second) {
        int low = 0;
        int high = words.length() / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = words.charAt(2 * middle) - first;
            if (order == 0) {
                order = words.charAt(2 * middle + 1) - second;
            }
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }
}
