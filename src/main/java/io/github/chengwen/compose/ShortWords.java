package io.github.chengwen.compose;

import io.github.chengwen.style.Compatibility;
import io.github.chengwen.style.ParagraphStyle;

/**
 * Measures short texts of Han and digits, for indents that depend on a text's width (E-26: 附件说明;
 * E-29: 署名 and date). Other Latin characters count as half an em.
 */
final class ShortWords {

    private static final int LAST_LATIN = 0xFF;

    /** In hundredths of an em (L-11: digits have Times New Roman's advance). */
    private static final int HALF = 50;

    private static final int FULL_STOP = 25;
    private static final int COLON = 28;

    private final ParagraphStyle look;
    private final Compatibility compatibility;

    ShortWords(ParagraphStyle look, Compatibility compatibility) {
        this.look = look;
        this.compatibility = compatibility;
    }

    /**
     * The distance from the first character of a text to the first one after it, in thousandths of
     * a point.
     *
     * @param following what comes after the text in the same row; empty at the end
     */
    int advance(String words, String following) {
        int[] all = (words + following).codePoints().toArray();
        int count = words.codePointCount(0, words.length());
        boolean[] latin = latin(all);
        int size = look.size().milliPoints();
        int advance = 0;
        for (int i = 0; i < count; i++) {
            boolean changes = i + 1 < all.length && latin[i] != latin[i + 1];
            boolean ends = changes || i + 1 == all.length;
            boolean spaced = compatibility.spacingEndsPortions() || !ends;
            boolean gap =
                    changes
                            && Character.isLetterOrDigit(all[i])
                            && Character.isLetterOrDigit(all[i + 1]);
            advance += size * hundredths(all[i], latin[i]) / 100;
            advance += spaced ? look.spacing().milliPoints() : 0;
            advance += gap ? size * compatibility.scriptGapPercent() / 100 : 0;
        }
        return advance;
    }

    private boolean[] latin(int[] codePoints) {
        boolean[] latin = new boolean[codePoints.length];
        for (int i = 0; i < latin.length; i++) {
            boolean weak = codePoints[i] == ' ' && compatibility.weakFollowsPrevious();
            latin[i] = weak ? i > 0 && latin[i - 1] : codePoints[i] <= LAST_LATIN;
        }
        return latin;
    }

    private static int hundredths(int codePoint, boolean latin) {
        if (codePoint > LAST_LATIN) {
            return 100;
        }
        return switch (codePoint) {
            case '.' -> FULL_STOP;
            case ':' -> COLON;
            case ' ' -> latin ? FULL_STOP : HALF;
            default -> HALF;
        };
    }
}
