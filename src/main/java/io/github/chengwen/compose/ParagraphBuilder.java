package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.HangingIndent;
import io.github.chengwen.compose.styled.Keep;
import io.github.chengwen.compose.styled.OutlineEntry;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.Stroke;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.compose.styled.StyledRun;
import io.github.chengwen.compose.styled.StyledTable;
import io.github.chengwen.compose.styled.TabStops;
import io.github.chengwen.model.Passage;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A paragraph while its surroundings decide about it. */
final class ParagraphBuilder {

    private final ParagraphRole role;
    private ParagraphStyle look;
    private List<StyledLine> lines;
    private final Passage passage;
    private Optional<OutlineEntry> outline = Optional.empty();
    private int headingLevel;
    private Optional<Length> rightIndent = Optional.empty();
    private Optional<HangingIndent> hanging = Optional.empty();
    private Optional<TabStops> tabStops = Optional.empty();
    private Keep keep = Keep.NONE;
    private boolean inTitleBlock;
    private boolean continued;
    private int rowsAbove;
    private int rowsBelow;
    private boolean startsPage;
    private OptionalInt listed = OptionalInt.empty();
    private Length spaceAbove = Length.ZERO;
    private List<PlacedText> placed = List.of();
    private List<Stroke> strokes = List.of();
    private Optional<StyledTable> table = Optional.empty();
    private Optional<StyledPicture> picture = Optional.empty();

    ParagraphBuilder(
            ParagraphRole role, ParagraphStyle look, List<StyledLine> lines, Passage passage) {
        this.role = role;
        this.look = look;
        this.lines = lines;
        this.passage = passage;
    }

    ParagraphRole role() {
        return role;
    }

    ParagraphBuilder outline(OutlineEntry entry) {
        outline = Optional.of(entry);
        return this;
    }

    /** The level of the heading that opens the paragraph (S-23); 0 for none. */
    int leadLevel() {
        return role != ParagraphRole.RUN_IN
                ? 0
                : lines.stream()
                        .flatMap(line -> line.runs().stream())
                        .mapToInt(StyledRun::leadLevel)
                        .max()
                        .orElse(0);
    }

    void headingLevel(int level) {
        headingLevel = level;
    }

    void rightIndent(Length indent) {
        rightIndent = Optional.of(indent);
    }

    void hanging(HangingIndent indents) {
        hanging = Optional.of(indents);
    }

    /** A row of a table turns over under its last cell. */
    void columns(TabStops stops) {
        look = look.withAlignment(Alignment.LEFT);
        lines = List.of(StyledLine.of(passage.text(), look));
        hanging = Optional.of(new HangingIndent(Length.ZERO, stops.last()));
        tabStops = Optional.of(stops);
    }

    ParagraphBuilder table(StyledTable given) {
        table = Optional.of(given);
        return this;
    }

    /** Whether it is set in lines: no table, no picture. */
    boolean hasLines() {
        return table.isEmpty() && picture.isEmpty();
    }

    ParagraphBuilder picture(StyledPicture given) {
        picture = Optional.of(given);
        return this;
    }

    ParagraphBuilder keep(Keep kept) {
        keep = kept;
        return this;
    }

    void inTitleBlock() {
        inTitleBlock = true;
    }

    void continued() {
        continued = true;
    }

    /** The blank rows that its look has above it. */
    int rowsOfLook() {
        return look.rowsBefore();
    }

    void rowsAbove(int rows) {
        rowsAbove = rows;
    }

    ParagraphBuilder rowsBelow(int rows) {
        rowsBelow = rows;
        return this;
    }

    ParagraphBuilder startsPage() {
        startsPage = true;
        return this;
    }

    ParagraphBuilder look(ParagraphStyle other) {
        look = other;
        return this;
    }

    ParagraphBuilder spaceAbove(Length space) {
        spaceAbove = space;
        return this;
    }

    ParagraphBuilder placed(List<PlacedText> texts) {
        placed = texts;
        return this;
    }

    ParagraphBuilder strokes(List<Stroke> drawn) {
        strokes = drawn;
        return this;
    }

    ParagraphBuilder listed(int document) {
        listed = OptionalInt.of(document);
        return this;
    }

    StyledParagraph build() {
        return new StyledParagraph(
                role,
                look,
                lines,
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
                table,
                picture,
                List.of());
    }
}
