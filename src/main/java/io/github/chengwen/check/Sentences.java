package io.github.chengwen.check;

import io.github.chengwen.check.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences, and gives keys to compare them by. */
final class Sentences {

    private static final String STOPS = "。！？；…";
    private static final String CLOSERS = "”’）》";

    private Sentences() {}

    /** A sentence with its stop. */
    record Sentence(String text, int start, int end) {}

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean stop =
                    STOPS.indexOf(text.charAt(i)) >= 0
                            || CLOSERS.indexOf(text.charAt(i)) >= 0
                                    && STOPS.indexOf(Characters.at(text, i - 1)) >= 0;
            char next = Characters.at(text, i + 1);
            if (stop && STOPS.indexOf(next) < 0 && CLOSERS.indexOf(next) < 0) {
                sentences.add(new Sentence(text.substring(start, i + 1), start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(new Sentence(text.substring(start), start, text.length()));
        }
        return sentences;
    }

    /** A key of letters and digits only. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                key.append(text.charAt(i));
            }
        }
        return key.toString();
    }

    /** A key of letters only, equal for sentences that differ in numbers. */
    static String keyWithoutNumbers(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && "XxＸｘ".indexOf(c) < 0) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
