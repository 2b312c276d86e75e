package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;

/** The common words of two characters, sorted. */
final class TargetWords {

    private final String words = Resource.text(TargetWords.class, "targets.txt").strip();

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
