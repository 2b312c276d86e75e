package io.github.chengwen.page;

/**
 * The raised number of a footnote among the runs of a row.
 *
 * @param before how many runs stand before it
 * @param rise of its baseline above that of the row
 */
public record NoteMark(int before, int number, GlyphRun run, int rise) {

    public NoteMark shiftedBy(int distance) {
        return new NoteMark(before, number, run.shiftedBy(distance), rise);
    }
}
