package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;

/** The common words of two characters, by either of them. */
final class Twos {

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
