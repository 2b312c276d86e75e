package io.github.chengwen.text;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Span;
import java.util.Optional;

/**
 * Whether a heap has room for a draft while it is typeset. One that is too large for it would spend
 * minutes in collecting garbage, and then end in an OutOfMemoryError that takes the other drafts
 * with it.
 *
 * <p>What one draft keeps alive at most, measured as the most that a full collection left ({@code
 * -XX:+UseSerialGC -Xmn6m -XX:MinHeapFreeRatio=3}):
 *
 * <pre>
 *  three lines                                                   26 MB
 *  prose of 3,755 different characters, 1, 2, 4, 8, 15 MB        56, 69, 95, 156, 284 MB
 *  English, 4 MB                                                177 MB
 *  lines of one character, 250,000 and 500,000                  358, 723 MB
 *  lines of one digit, 500,000 and 2,000,000                    131, 496 MB
 *  empty lines, 1,000,000 and 4,000,000                          79, 233 MB
 *  lines with five findings each, 14,000 and 57,000              88, 258 MB
 *  documents of eight lines, 1,350                              212 MB
 * </pre>
 *
 * @param heap the most that the heap may grow to, in bytes
 * @param drafts how many drafts are in memory at a time
 */
public record HeapBudget(long heap, int drafts) {

    /** For a caller that knows better, or has memory enough. */
    public static final HeapBudget UNLIMITED = new HeapBudget(Long.MAX_VALUE, 1);

    /** Classes, the faces, and the subsets of them that any draft needs. */
    private static final long PROGRAM = 48L << 20;

    /** A Han character takes 39, and has two bytes in the shortest encoding. */
    private static final long A_BYTE = 20;

    /** It is a whole character. */
    private static final long AN_ASCII_BYTE = 32;

    /** A row of a page, and a paragraph of the DOCX. */
    private static final long A_LINE = 1_300;

    private static final long AN_EMPTY_LINE = 60;
    private static final long A_DOCUMENT = 125_000;

    /**
     * What may be alive, of a heap: a third is the young generation, and without some room beside
     * what is alive the old one is collected again and again.
     */
    private static final long USABLE_PERCENT = 60;

    /** Java leaves a survivor space out of the size that it says its heap has. */
    private static final long TOLD_PERCENT = 96;

    public HeapBudget {
        drafts = Math.max(1, drafts);
    }

    /** The reason why a draft of one document must be refused, if there is one. */
    public Optional<Diagnostic> refusal(byte[] draft) {
        return refusal(draft, 1);
    }

    /**
     * The reason why a draft must be refused, if there is one.
     *
     * @param documents how many the draft was seen to hold
     */
    public Optional<Diagnostic> refusal(byte[] draft, int documents) {
        long needed = needed(draft, documents);
        long room = Math.max(0, heap / 100 * USABLE_PERCENT - PROGRAM) / drafts;
        if (needed <= room) {
            return Optional.empty();
        }
        long sufficient = (PROGRAM + drafts * needed) * 100 / USABLE_PERCENT * 100 / TOLD_PERCENT;
        return Optional.of(noMemory(megabytes(needed), room, sufficient));
    }

    /** The reason for a draft that was let through and filled the heap all the same. */
    public Diagnostic exhausted() {
        return noMemory("> " + megabytes(heap), heap, 2 * heap);
    }

    private static Diagnostic noMemory(String needed, long room, long sufficient) {
        return Diagnostic.of(
                Code.NO_MEMORY,
                Span.NONE,
                needed + " MB",
                megabytes(room) + " MB",
                "-Xmx" + megabytes(sufficient) + "m");
    }

    private static long needed(byte[] draft, int documents) {
        long needed = A_DOCUMENT * documents;
        boolean inked = false;
        for (byte b : draft) {
            needed += b < 0 ? A_BYTE : AN_ASCII_BYTE;
            if (b == '\n' || b == '\r' || b == '\f' || b == '\u000b') {
                needed += inked ? A_LINE : AN_EMPTY_LINE;
                inked = false;
            } else {
                // In UTF-16 half of a line end is NUL.
                inked |= b != 0;
            }
        }
        return needed + (inked ? A_LINE : 0);
    }

    /** Rounded up. */
    private static String megabytes(long bytes) {
        return String.valueOf((bytes + (1 << 20) - 1) >> 20);
    }
}
