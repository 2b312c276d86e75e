package io.github.chengwen.compose.styled;

/**
 * What a paragraph adds to the outline, before it has a page (F-31).
 *
 * @param title its words, without a stop and not too many
 * @param level from 1
 */
public record OutlineEntry(String title, int level) {

    /** Longer titles are cut. */
    private static final int LONGEST = 40;

    private static final String STOPS = "。．.；;，,：:";

    /** An entry with the title's stop removed and its length bounded. */
    public static OutlineEntry of(String words, int level) {
        String title = words.strip();
        while (!title.isEmpty() && STOPS.indexOf(title.charAt(title.length() - 1)) >= 0) {
            title = title.substring(0, title.length() - 1);
        }
        if (title.codePointCount(0, title.length()) > LONGEST) {
            title = title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
        return new OutlineEntry(title, level);
    }
}
