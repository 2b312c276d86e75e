package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.Chars;
import java.util.HashMap;
import java.util.Map;

/**
 * How well the end of each line and the start of the next hold together: a word that needs another
 * at the end, one that leans on another at the start, pairs of characters that the draft has
 * elsewhere.
 */
final class Seams {

    private static final String OPEN_ENDS = "的和与及或在对把被将从向以为于是要之而并但更很最各每其这那不没我你他她它们由给让使";
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

    Seams(DraftView view) {
        int n = view.size;
        endsOpen = new boolean[n];
        startsBound = new boolean[n];
        pairs = new int[n];
        word = new boolean[n];
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
    }

    /** Whether the pair of characters around the end of the line above is of a word. */
    static boolean isWord(DraftView view, int k) {
        String above = view.text[k - 1];
        return Words.isPair(above.charAt(above.length() - 1), view.text[k].charAt(0));
    }
}
