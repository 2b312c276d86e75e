package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.Numeral;
import java.util.HashMap;
import java.util.Map;

/**
 * How well the end of each line and the start of the next hold together: a word that needs another
 * at the end, one that leans on another at the start, pairs of characters that the draft has
 * elsewhere.
 */
final class Seams {

    /** So many lines that break off openly or in a word are no chance. */
    private static final int FEWEST_RAGGED = 3;

    private static final String OPEN_ENDS = "的和与及或在对把被将从向以为于是要之而并但更很最各每其这那不没我你他她它们由给让使";

    /** Headings may end so, too: 有担当有作为, 让校舍有方向. */
    private static final String AT_END_OF_HEADINGS = "为向";

    private static final String SURELY_BOUND = "的了们性化者";
    private static final String BOUND_STARTS = "的了着过们地得等和与及之者性化而并或于";

    /** Whether the last character asks for more. */
    final boolean[] endsOpen;

    /** Whether the first character of a line leans on something before it. */
    final boolean[] startsBound;

    /** How often the draft has the pair of characters that a line end parts: 0, 1 or more. */
    final int[] pairs;

    /** Whether a word straddles the line end above. */
    final boolean[] word;

    /** How many lines break off in a word. */
    final int broken;

    /** How the line above breaks off: 0 not at all, 1 at a comma, 2 openly, 3 in a word. */
    final int[] breaksOff;

    /** How many lines of any width break off, and in how many words. */
    final int ragged;

    final int words;

    Seams(DraftView view) {
        int n = view.size;
        endsOpen = new boolean[n];
        startsBound = new boolean[n];
        pairs = new int[n];
        word = new boolean[n];
        breaksOff = new int[n];
        Map<Integer, Integer> counts = new HashMap<>();
        for (int k = 0; k < n; k++) {
            String text = view.text[k];
            for (int i = 0; i + 1 < text.length(); i++) {
                counts.merge(text.charAt(i) << 16 | text.charAt(i + 1), 1, Integer::sum);
            }
            endsOpen[k] = OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
            startsBound[k] = BOUND_STARTS.indexOf(text.charAt(0)) >= 0;
        }
        int found = 0;
        for (int k = 1; k < n; k++) {
            String above = view.text[k - 1];
            char last = above.charAt(above.length() - 1);
            char first = view.text[k].charAt(0);
            if (Chars.isHan(last) && Chars.isHan(first)) {
                word[k] = isWord(view, k);
                boolean breaksOff =
                        !view.ended[k - 1] && view.width[k - 1] >= Guard.SHORTEST_BROKEN;
                found += word[k] && breaksOff ? 1 : 0;
                pairs[k] = 1 + Math.min(2, counts.getOrDefault(last << 16 | first, 0));
            }
        }
        broken = found;
        int lines = 0;
        int inWord = 0;
        for (int k = 1; k < n; k++) {
            breaksOff[k] = breaksOff(view, k);
            lines += breaksOff[k] > 0 ? 1 : 0;
            inWord += breaksOff[k] > 1 ? 1 : 0;
        }
        ragged = lines;
        words = inWord;
    }

    private int breaksOff(DraftView view, int k) {
        if (view.ended[k - 1]
                || view.number[k].form() != Numeral.NONE
                || view.item(k).piece() > 0
                || view.has(k, LinePattern.LABELLED)
                || view.has(k - 1, LinePattern.LABELLED)
                || Cells.ofAnyLength(view.text[k]) > 1 && view.stops[k] == 0
                || Cells.ofAnyLength(view.text[k - 1]) > 1 && view.stops[k - 1] == 0
                || CharClass.of(view.text[k].charAt(0)) == CharClass.OPEN_BRACKET) {
            return 0;
        }
        if (word[k]) {
            return 3;
        }
        int end = view.end[k - 1];
        boolean bound = SURELY_BOUND.indexOf(view.text[k].charAt(0)) >= 0;
        String above = view.text[k - 1];
        boolean open = endsOpen[k - 1] && AT_END_OF_HEADINGS.indexOf(last(above)) < 0;
        if (open || bound && end == CharClass.HAN) {
            return 2;
        }
        boolean clause = end == CharClass.COMMA || end == CharClass.PAUSE;
        return clause && !view.has(k - 1, LinePattern.OPEN_ADDRESS) ? 1 : 0;
    }

    /**
     * Whether lines of any width break off: several in a word or openly, which no line of a tidy
     * draft does but by chance, and as many as one of twelve.
     */
    boolean isRagged(int lines) {
        return words >= FEWEST_RAGGED && words * 12 >= lines;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Whether the pair of characters around the end of the line above is of a word. */
    static boolean isWord(DraftView view, int k) {
        String above = view.text[k - 1];
        return Words.isPair(above.charAt(above.length() - 1), view.text[k].charAt(0));
    }
}
