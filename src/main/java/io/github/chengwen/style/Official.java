package io.github.chengwen.style;

/**
 * The look of official documents: head, signature and imprint (official.md). A style without it
 * sets these elements as notes.
 *
 * @param mark the 发文机关标志
 * @param head what stands around it
 * @param signing how the end of the text is signed
 * @param attachment the texts attached to it
 * @param imprint the 版记
 * @param gap what a blank row is
 */
public record Official(
        Mark mark, Head head, Signing signing, Attached attachment, Imprint imprint, Gap gap) {

    /** What 空一行 means (V-01, V-02). */
    public enum Gap {
        /** A whole row of the grid, as offices do it. */
        ROWS,
        /** 10.39 mm between the edges of the glyphs, as GB/T 33476.2 reads it. */
        EDGE
    }

    /**
     * The 发文机关标志 (H-05, H-06). Its face is that of the element {@code organMark}.
     *
     * @param printed whether it is drawn, with the rules of the head; otherwise their space is kept
     *     (H-13: a pre-printed sheet)
     * @param ink its colour and that of the rules
     * @param top where its ink begins, from the upper edge of the paper
     * @param inkTop how far the ink of the face rises above the baseline, in hundredths of an em
     *     (V-04)
     * @param largest size
     * @param smallest size
     * @param widest width of a character
     * @param narrowest how far a character is narrowed before the size is reduced, in hundredths of
     *     its design
     * @param share how much of the width of the 版心 it takes at most, in hundredths
     */
    public record Mark(
            boolean printed,
            Ink ink,
            Length top,
            int inkTop,
            Length largest,
            Length smallest,
            Length widest,
            int narrowest,
            int share) {}

    /**
     * The head (E-06…E-08, E-51…E-53).
     *
     * @param form where its parts stand
     * @param fieldRows rows that are kept for 份号, 密级 and 紧急程度 (H-01)
     * @param blankAbove blank rows between mark and number
     * @param blankBelow blank rows below the rule
     * @param rule thickness of the rule, or of the thick one of two
     * @param thinRule thickness of the thin one of two
     * @param gap between number and rule; between mark and rules of a letter
     */
    public record Head(
            Form form,
            int fieldRows,
            int blankAbove,
            int blankBelow,
            Length rule,
            Length thinRule,
            Length gap) {

        /** Where the parts of a head stand. */
        public enum Form {
            /** Fields, mark, number and a rule, one below the other. */
            GENERAL,
            /** Mark and two rules above the text, two at the foot of the first page (E-51). */
            LETTER,
            /** Mark and number, no rule (E-52). */
            ORDER
        }
    }

    /**
     * The signature (E-27…E-30).
     *
     * @param seal whether space is kept for a seal
     * @param diameter of the seal
     * @param stampWidth of the stamp of a signature, or of the space for it
     * @param stampHeight of the same
     */
    public record Signing(Seal seal, Length diameter, Length stampWidth, Length stampHeight) {

        /** What stands on a signature. */
        public enum Seal {
            /** Nothing. */
            NONE,
            /** The round seal of an organ, for which space is kept; it is never drawn (B-07). */
            SPACE,
            /** The stamp of a signature, beside a post (E-30). */
            STAMP
        }
    }

    /**
     * The texts attached to a document (E-34).
     *
     * @param bound whether they are in its file, and are bound with it
     */
    public record Attached(boolean bound) {}

    /**
     * The 版记 (E-40…E-44).
     *
     * @param evenPage whether it stands on an even page (I-02)
     * @param thick its first and last rule; none where there are no rules (E-51)
     * @param thin the rules between
     */
    public record Imprint(boolean evenPage, Length thick, Length thin) {}
}
