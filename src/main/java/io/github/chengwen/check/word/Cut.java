package io.github.chengwen.check.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The most probable way to cut a run of Chinese characters into words, each by its frequency. */
final class Cut {

    private static final float FAR = 1e9f;

    private final WordModel model;
    private final String text;
    private final int from;
    private final int size;

    /** The costs of the best ways from the start of the run to a place, and on to its end. */
    private final float[] before;

    private final float[] after;

    /** The lengths of the words that end and begin at a place on these ways. */
    private final byte[] ending;

    private final byte[] beginning;

    /** For each place, one more than how often the words were seen that meet there, once asked. */
    private final byte[] links;

    /** Where the words of the best way begin. */
    private final BitSet borders = new BitSet();

    /** Cuts the part of a text from {@code from} to {@code to}. */
    Cut(WordModel model, String text, int from, int to) {
        this.model = model;
        this.text = text;
        this.from = from;
        this.size = to - from;
        before = new float[size + 1];
        after = new float[size + 1];
        ending = new byte[size + 1];
        beginning = new byte[size + 1];
        links = new byte[size + 1];
        float[] costs = new float[size * WordModel.LONGEST];
        Arrays.fill(before, 1, size + 1, FAR);
        for (int start = 0; start < size; start++) {
            long digest = WordModel.start();
            for (int length = 1; length <= Math.min(WordModel.LONGEST, size - start); length++) {
                digest = WordModel.step(digest, text.charAt(from + start + length - 1));
                int frequency = model.frequency(digest);
                float cost = frequency > 0 || length == 1 ? model.cost(frequency) : FAR;
                costs[start * WordModel.LONGEST + length - 1] = cost;
                if (before[start] + cost < before[start + length]) {
                    before[start + length] = before[start] + cost;
                    ending[start + length] = (byte) length;
                }
            }
        }
        for (int start = size - 1; start >= 0; start--) {
            after[start] = FAR;
            for (int length = 1; length <= Math.min(WordModel.LONGEST, size - start); length++) {
                float cost = costs[start * WordModel.LONGEST + length - 1] + after[start + length];
                if (cost < after[start]) {
                    after[start] = cost;
                    beginning[start] = (byte) length;
                }
            }
        }
        for (int at = 0; at < size; at += beginning[at]) {
            borders.set(at);
        }
    }

    /** The runs of common Chinese characters of a text, each cut into words. */
    static List<Cut> of(String text) {
        List<Cut> cuts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Lexicon.alike().knows(text.charAt(i))) {
                if (i - start > 1) {
                    cuts.add(new Cut(Lexicon.model(), text, start, i));
                }
                start = i + 1;
            }
        }
        return cuts;
    }

    int from() {
        return from;
    }

    int to() {
        return from + size;
    }

    /** The cost of the best way. */
    float cost() {
        return before[size];
    }

    /** How much cheaper the run is with another word from one place of the text to another. */
    float gain(int start, int end, int frequency) {
        return before[size] - before[start - from] - model.cost(frequency) - after[end - from];
    }

    /** The word that ends at a place; the mark at the start of the run. */
    long ending(int end) {
        int length = ending[end - from];
        return length == 0 ? WordModel.MARK : digest(end - length, end);
    }

    /** The word that begins at a place; the mark at the end of the run. */
    long beginning(int start) {
        int length = beginning[start - from];
        return length == 0 ? WordModel.MARK : digest(start, start + length);
    }

    /** Where the word ends that begins at a place of the best way. */
    int next(int start) {
        return start + beginning[start - from];
    }

    /** Where the word begins that ends at a place. */
    int previous(int end) {
        return end - ending[end - from];
    }

    /** Whether a word of the best way begins at a place. */
    boolean isBorder(int at) {
        return borders.get(at - from);
    }

    /** How often the words were seen side by side that meet in a place; several rules ask it. */
    int link(WordModel model, int at) {
        int place = at - from;
        if (links[place] == 0) {
            links[place] = (byte) (1 + model.together(ending(at), beginning(at)));
        }
        return links[place] - 1;
    }

    /** The words from the border at or before a place to the one at or behind another. */
    Links links(WordModel model, int start, int end) {
        int first = start;
        while (first > from && !isBorder(first)) {
            first--;
        }
        int count = 1;
        int unseen = 0;
        int sum = 0;
        int step = first;
        while (step < end) {
            int link = link(model, step);
            unseen += link == 0 ? 1 : 0;
            sum += link;
            count++;
            step = next(step);
        }
        int behind = link(model, step);
        return new Links(
                count, unseen + (behind == 0 ? 1 : 0), sum + behind, link(model, first), behind);
    }

    /**
     * How words that follow each other are linked.
     *
     * @param count how many links there are
     * @param unseen how many of them were never seen
     * @param sum of them all
     * @param before the link to the word before the first
     * @param behind the link to the word behind the last
     */
    record Links(int count, int unseen, int sum, int before, int behind) {
        float mean() {
            return sum / (float) count;
        }
    }

    long digest(int start, int end) {
        long digest = WordModel.start();
        for (int i = start; i < end; i++) {
            digest = WordModel.step(digest, text.charAt(i));
        }
        return digest;
    }
}
