package io.github.chengwen.model;

import io.github.chengwen.diag.Span;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Where parts of a passage's text stand in the draft. Where text and source differ, as for a form
 * that was normalised, the part that differs counts whole.
 */
public final class PassagePlaces {

    private final Passage passage;
    private final int length;
    private final int behind;

    /** How many units text and source have in common at their start and at their end. */
    private final int same;

    private final int sameEnd;

    /** The unit of the source that each span begins with. */
    private final int[] starts;

    private PassagePlaces(Passage passage) {
        this.passage = passage;
        this.length = passage.text().length();
        this.behind = passage.source().length() - length;
        this.same = common(passage.text(), passage.source());
        this.sameEnd = commonEnd(passage.text(), passage.source(), same);
        this.starts = new int[passage.spans().size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + passage.spans().get(i - 1).length();
        }
    }

    public static PassagePlaces of(Passage passage) {
        return new PassagePlaces(passage);
    }

    private static int common(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int commonEnd(String one, String other, int taken) {
        int most = Math.min(one.length(), other.length()) - taken;
        int same = 0;
        while (same < most
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /**
     * The place of a part; that of the whole passage where the draft has nothing of the part.
     *
     * @param from the first UTF-16 unit of the part
     * @param to one past its last
     */
    public Span of(int from, int to) {
        int start = from <= same || length - from > sameEnd ? Math.min(from, same) : from + behind;
        int end =
                to <= same ? to : length - to <= sameEnd ? to + behind : length + behind - sameEnd;
        return start < end && starts.length > 0
                ? new Span(offset(start), offset(end - 1) + 1)
                : passage.extent();
    }

    /**
     * How many units of the text stand before what follows a character of the draft; nothing where
     * the passage has not that character.
     */
    public OptionalInt behind(int place) {
        for (int i = 0; i < starts.length; i++) {
            Span span = passage.spans().get(i);
            if (span.start() <= place && place < span.end()) {
                int unit = starts[i] + place - span.start() + 1;
                int fromEnd = passage.source().length() - unit;
                return OptionalInt.of(
                        unit <= same
                                ? unit
                                : fromEnd <= sameEnd ? length - fromEnd : Math.min(unit, length));
            }
        }
        return OptionalInt.empty();
    }

    private int offset(int unit) {
        int found = Arrays.binarySearch(starts, unit);
        int span = found >= 0 ? found : -found - 2;
        return passage.spans().get(span).start() + unit - starts[span];
    }
}
