package io.github.chengwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Inset.Picture;
import io.github.chengwen.text.Inset.TableLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures and tables of a file beside a text that was written in. */
final class EnclosuresTest {

    private static final TableGrid GRID =
            new TableGrid(
                    1,
                    List.of(),
                    2,
                    1,
                    List.of(
                            List.of(cell(0, 2)),
                            List.of(cell(0, 1), cell(1, 1)),
                            List.of(cell(0, 1), cell(1, 1))));

    private static final Picture BRIDGE = picture(1);
    private static final Picture DYKE = picture(2);

    /** Three rows of a table between two pictures; the last row has two paragraphs in a cell. */
    private static final String TEXT = "图\n\ufffc\n镇和堤\t\n柳河镇\t东堤\n柳湖镇\t西堤 南堤\n\ufffc\n完\n";

    private static final Enclosures FILE =
            Enclosures.of(
                    SourceText.of(
                            "a.docx",
                            TEXT,
                            PlaceMap.empty(),
                            "docx",
                            List.of(
                                    Look.PLAIN,
                                    Look.of(BRIDGE),
                                    Look.of(new TableLine(GRID, 0, List.of())),
                                    Look.of(new TableLine(GRID, 1, List.of())),
                                    Look.of(new TableLine(GRID, 2, List.of(TEXT.indexOf(' ')))),
                                    Look.of(DYKE),
                                    Look.PLAIN)));

    private static TableGrid.Cell cell(int column, int span) {
        return new TableGrid.Cell(column, span, 1, Look.Align.START);
    }

    private static Picture picture(int pixel) {
        PictureFile file =
                new PictureFile(PictureFile.Type.PNG, new byte[] {(byte) pixel}, pixel, 1);
        return new Picture(file, "", 0, 0);
    }

    private static List<Inset> beside(String text) {
        SourceText source = FILE.beside(SourceText.of("draft.txt", text));
        return source.lines().stream().map(line -> source.look(line).inset()).toList();
    }

    @Test
    void picturesAreNamedInTheText() {
        assertThat(FILE.text()).startsWith("图\n【图片1】\n镇和堤\t\n").endsWith("\n【图片2】\n完\n");
    }

    @Test
    void theTextAsItWasHasAllOfThem() {
        assertThat(beside(FILE.text()))
                .startsWith(Inset.NONE, BRIDGE, new TableLine(GRID, 0, List.of()))
                .endsWith(DYKE, Inset.NONE);
    }

    @Test
    void aPictureGoesWhereItsNameGoes() {
        assertThat(beside("【图片2】\n新的一行\n 【图片1】\n【图片3】\n见【图片1】\n"))
                .containsExactly(DYKE, Inset.NONE, BRIDGE, Inset.NONE, Inset.NONE);
    }

    @Test
    void aTableStaysOneWhereItsCellsAreWrittenIn() {
        List<Inset> insets = beside("前面多一行\n镇和堤\t\n柳河新镇\t东堤\n柳湖镇大\t西堤 南堤\n");

        assertThat(insets)
                .containsExactly(
                        Inset.NONE,
                        new TableLine(GRID, 0, List.of()),
                        new TableLine(GRID, 1, List.of()),
                        new TableLine(
                                GRID, 2, List.of("前面多一行\n镇和堤\t\n柳河新镇\t东堤\n柳湖镇大\t西堤".length())));
    }

    /** The second cell of a row is a picture, and a word that is strong. */
    private static final Enclosures IN_CELLS =
            Enclosures.of(
                    SourceText.of(
                            "a.docx",
                            "柳河镇\t\ufffc 东堤\n",
                            PlaceMap.empty(),
                            "docx",
                            List.of(
                                    Look.of(
                                            new TableLine(
                                                    GRID,
                                                    1,
                                                    List.of(5),
                                                    List.of(new Inset.Placed(new Span(4, 5), DYKE)),
                                                    List.of(new Span(6, 8)))))));

    private static TableLine row(String text) {
        SourceText source = IN_CELLS.beside(SourceText.of("draft.txt", text));
        return (TableLine) source.look(source.lines().get(0)).inset();
    }

    @Test
    void aPictureInACellIsNamedThere() {
        assertThat(IN_CELLS.text()).isEqualTo("柳河镇\t【图片1】 东堤\n");
        assertThat(row(IN_CELLS.text()))
                .isEqualTo(
                        new TableLine(
                                GRID,
                                1,
                                List.of(9),
                                List.of(new Inset.Placed(new Span(4, 9), DYKE)),
                                List.of(new Span(10, 12))));
    }

    @Test
    void aPictureInACellGoesWhereItsNameGoes() {
        assertThat(row("柳河镇\t新东堤【图片1】\n").pictures())
                .containsExactly(new Inset.Placed(new Span(7, 12), DYKE));
        assertThat(row("柳河镇\t【图片1】 新东堤\n").strong()).containsExactly(new Span(11, 13));
        assertThat(row("柳河镇\t东堤\n").pictures()).isEmpty();
    }

    @Test
    void withOneRowMoreItsRowsAreOrdinaryOnes() {
        assertThat(beside("镇和堤\t\n柳河镇\t东堤\n多\t一行\n柳湖镇\t西堤 南堤\n")).containsOnly(Inset.NONE);
    }

    @Test
    void aTextOfNoFileIsLeftAlone() {
        SourceText source = SourceText.of("draft.txt", "【图片1】\n");

        assertThat(Enclosures.NONE.beside(source)).isSameAs(source);
    }

    private static final Enclosures NOTES =
            Enclosures.of(
                    SourceText.of(
                                    "a.docx",
                                    "堤〔1〕查。\n[1] 通报。\n又一段。\n",
                                    PlaceMap.empty(),
                                    "docx",
                                    List.of(
                                            Look.PLAIN,
                                            Look.of(new Inset.NoteLine(1, 4)),
                                            Look.of(new Inset.NoteLine(1, 0))))
                            .withNotes(List.of(new NoteMark(new Span(1, 4), 1))));

    @Test
    void aFootnoteIsFoundAgainAfterItsTextAndThatAroundItHaveChanged() {
        SourceText source =
                NOTES.beside(SourceText.of("draft.txt", "新\n河堤〔1〕要查〔1〕。\n[1] 通报三期。\n又一段。\n"));

        assertThat(source.lines().stream().map(line -> source.look(line).inset()))
                .containsExactly(
                        Look.PLAIN.inset(),
                        Look.PLAIN.inset(),
                        new Inset.NoteLine(1, 4),
                        new Inset.NoteLine(1, 0));
        assertThat(source.notes()).containsExactly(new NoteMark(new Span(4, 7), 1));
    }

    @Test
    void aParagraphThatIsNotBehindItsFootnoteIsText() {
        SourceText source = NOTES.beside(SourceText.of("draft.txt", "又一段。\n堤查。\n"));

        assertThat(source.lines().stream().map(line -> source.look(line).inset()))
                .containsOnly(Look.PLAIN.inset());
        assertThat(source.notes()).isEmpty();
    }
}
