package io.github.chengwen.style;

/**
 * The layout compatibility of a DOCX with the program that opens it: in what such programs differ
 * when they break lines (lines.md). No property of the file removes these differences, so the
 * layout has to know them.
 *
 * @param weakFollowsPrevious whether “ — … ① and other characters of no script take the face and
 *     the width of the character before them; otherwise L-10: they fill an East Asian cell of 1 em
 * @param scriptGapPercent the gap between Han and Latin letters or digits, in hundredths of an em;
 *     0 by L-12 (no automatic gap between Han and Latin)
 * @param spacingEndsPortions whether letter-spacing also follows the last character of a row and of
 *     each portion of one script: L-13 counts it after every character, W-09 says that LibreOffice
 *     does not
 * @param breaksByLanguage whether the script in which a row is full decides by which rules it is
 *     broken; otherwise the rules of norm.md section 4 hold for every script
 * @param leastStretch a gap that justification would widen by less is left as it is
 * @param keepsWholeParagraphs whether a paragraph that is kept with the next moves to the next page
 *     whole instead of with its last rows only
 * @param overflowPunct the value of {@code w:overflowPunct} that switches hanging punctuation off
 *     (W-02: LibreOffice imports it inverted)
 */
public record Compatibility(
        boolean weakFollowsPrevious,
        int scriptGapPercent,
        boolean spacingEndsPortions,
        boolean breaksByLanguage,
        Length leastStretch,
        boolean keepsWholeParagraphs,
        boolean overflowPunct) {}
