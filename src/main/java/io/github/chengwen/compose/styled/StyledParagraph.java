package io.github.chengwen.compose.styled;

import io.github.chengwen.model.Passage;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A paragraph with everything that is decided of its look.
 *
 * @param role what it is
 * @param look of its role
 * @param lines its characters; more than one where lines are broken by hand
 * @param passage where they come from
 * @param outline its entry in the outline
 * @param headingLevel of a heading as a reader aloud tells it (F-32), from 1; 0 for everything else
 * @param rightIndent of all its lines, where it is not the look's (E-29)
 * @param hanging the left indents of its lines, where they are not the look's
 * @param tabStops of a row of a table, whose cells are parted by tabs
 * @param keep what it shares a page with beyond what its look asks for (G-10)
 * @param inTitleBlock whether it belongs to the title block, which shares a page with what follows
 * @param continued whether the paragraph above has the same role: a run of attachments or
 *     signatures shares the blank rows of the first (D-23, D-24)
 * @param rowsAbove blank rows between it and the head of the page, above a title block (S-01)
 * @param rowsBelow blank rows between a title block, whose last it is, and what follows (S-10)
 * @param startsPage whether a document of a collection after the first begins with it (S-30)
 * @param listed of a title that the contents lead to, and of its entry there: the place of the
 *     document in the file, from 0 (S-31)
 * @param spaceAbove blank height above it beyond whole rows
 * @param placed its characters, where they stand at places of their own; one row
 * @param strokes rules that are drawn instead of text
 * @param seals behind a date and the names above it
 * @param table what stands in its place; it has no lines then
 * @param picture the same
 * @param notes the footnotes that its runs refer to, in their order
 */
public record StyledParagraph(
        ParagraphRole role,
        ParagraphStyle look,
        List<StyledLine> lines,
        Passage passage,
        Optional<OutlineEntry> outline,
        int headingLevel,
        Optional<Length> rightIndent,
        Optional<HangingIndent> hanging,
        Optional<TabStops> tabStops,
        Keep keep,
        boolean inTitleBlock,
        boolean continued,
        int rowsAbove,
        int rowsBelow,
        boolean startsPage,
        OptionalInt listed,
        Length spaceAbove,
        List<PlacedText> placed,
        List<Stroke> strokes,
        List<StyledSeal> seals,
        Optional<StyledTable> table,
        Optional<StyledPicture> picture,
        List<StyledNote> notes) {

    public StyledParagraph {
        lines = List.copyOf(lines);
        placed = List.copyOf(placed);
        strokes = List.copyOf(strokes);
        seals = List.copyOf(seals);
        notes = List.copyOf(notes);
    }

    /** Whether it has no character: a blank row, or one that is drawn as rules. */
    public boolean isBlank() {
        return placed.isEmpty()
                && !lines.isEmpty()
                && lines.stream().allMatch(line -> line.text().isEmpty());
    }

    /** Whether some of its characters stand out by their face (E-77). */
    public boolean hasStrong() {
        return lines.stream()
                .flatMap(line -> line.runs().stream())
                .anyMatch(run -> run.isStrong(look));
    }

    /** An empty one of the same look. */
    public StyledParagraph withoutText() {
        return with(List.of(), table, List.of());
    }

    /** The same around another table. */
    public StyledParagraph with(StyledTable other) {
        return with(lines, Optional.of(other), notes);
    }

    /** The same with lines that refer to footnotes. */
    public StyledParagraph with(List<StyledLine> referring, List<StyledNote> all) {
        return with(referring, table, all);
    }

    /** The footnotes of it, and those of the cells of its table. */
    public Stream<StyledNote> allNotes() {
        return Stream.concat(
                notes.stream(),
                table.stream()
                        .flatMap(inside -> inside.rows().stream())
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.paragraphs().stream())
                        .flatMap(StyledParagraph::allNotes));
    }

    private StyledParagraph with(
            List<StyledLine> words, Optional<StyledTable> inside, List<StyledNote> all) {
        return new StyledParagraph(
                role,
                look,
                words,
                passage,
                outline,
                headingLevel,
                rightIndent,
                hanging,
                tabStops,
                keep,
                inTitleBlock,
                continued,
                rowsAbove,
                rowsBelow,
                startsPage,
                listed,
                spaceAbove,
                placed,
                strokes,
                seals,
                inside,
                picture,
                all);
    }
}
