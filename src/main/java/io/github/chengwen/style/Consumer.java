package io.github.chengwen.style;

/**
 * In what the programs that open a DOCX differ when they break lines; all other rules are common.
 * No property of the file removes these differences, so whoever sets the pages must know them.
 *
 * @param weakFollowsPrevious whether “ — … ① and other characters that belong to no script take the
 *     face and the width of the character before them; otherwise they are East Asian (L-10)
 * @param scriptGapPercent the gap between Han and Latin letters or digits, in hundredths of an em
 *     (L-12)
 * @param spacingEndsPortions whether letter-spacing follows also the last character of a row and of
 *     each part in one script (L-13, W-09)
 * @param breaksByLanguage whether a row ends by the rules of the script in which it is full, and
 *     not by those of norm.md section 4
 * @param leastStretch a gap that would grow by less is left alone
 * @param keepsWholeParagraphs whether a paragraph that is kept with the next goes to the next page
 *     whole, and not only with its last rows
 * @param overflowPunct the value of {@code w:overflowPunct} that keeps punctuation inside the 版心
 *     (W-02)
 */
public record Consumer(
        boolean weakFollowsPrevious,
        int scriptGapPercent,
        boolean spacingEndsPortions,
        boolean breaksByLanguage,
        Length leastStretch,
        boolean keepsWholeParagraphs,
        boolean overflowPunct) {}
