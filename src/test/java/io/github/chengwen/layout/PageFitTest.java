package io.github.chengwen.layout;

import static io.github.chengwen.layout.Sheets.body;
import static io.github.chengwen.layout.Sheets.rows;
import static io.github.chengwen.layout.Sheets.signDate;
import static io.github.chengwen.layout.Sheets.signature;
import static io.github.chengwen.layout.Sheets.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Passage;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A grid that is changed so that the page before a signature is not empty (G-10, step 3). */
class PageFitTest {

    private static final Style SPEECH = TestStyles.speech();

    /** A text above six attachments, signature and date: ten rows with the blank ones. */
    private static Document signed(Block... text) {
        List<Block> blocks = new ArrayList<>(List.of(text));
        Stream.of("附件：1.甲", "2.乙", "3.丙", "4.丁", "5.戊", "6.己")
                .forEach(line -> blocks.add(new Attachment(Passage.of(line))));
        blocks.add(signature("某市人民政府办公室"));
        blocks.add(signDate("2024年12月1日"));
        return new Document(Optional.empty(), blocks);
    }

    private static PageFit.Fitted fit(Document... documents) {
        return PageFit.fit(List.of(documents), SPEECH, RowMemory.none());
    }

    private static Length pitch(PageFit.Fitted fitted) {
        return fitted.text().document().style().grid().rowPitch();
    }

    private static Length spacing(PageFit.Fitted fitted) {
        return fitted.text().document().style().of(Element.BODY).spacing();
    }

    private static int pages(Document document, PageFit.Fitted fitted) {
        return Layouter.layout(
                        Composer.compose(List.of(document), fitted.text().document().style()))
                .pages()
                .size();
    }

    @Test
    @DisplayName("P-06: what fits is left alone")
    void leftAlone() {
        PageFit.Fitted fitted = fit(signed(rows(12)));
        assertThat(fitted.text().document().style()).isEqualTo(SPEECH);
        assertThat(fitted.diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("G-10: six blank rows before a signature are no matter")
    void sixBlankRows() {
        assertThat(fit(signed(rows(18))).text().document().style()).isEqualTo(SPEECH);
    }

    @Test
    @DisplayName("G-10: first the rows are set closer, and the page takes one more")
    void lowerRows() {
        Document document = signed(title("关于防汛的通知"), rows(10));
        PageFit.Fitted fitted = fit(document);
        assertThat(pitch(fitted)).isEqualTo(Length.ofPoints(28));
        assertThat(spacing(fitted)).isEqualTo(Length.ofPoints(-0.25));
        assertThat(pages(document, fitted)).isEqualTo(1);
    }

    @Test
    @DisplayName("G-10: then the characters")
    void closerCharacters() {
        Document document = signed(rows(10), body("国".repeat(26 + 27) + "5w"));
        PageFit.Fitted fitted = fit(document);
        assertThat(pitch(fitted)).isEqualTo(Length.ofPoints(28.95));
        assertThat(spacing(fitted)).isEqualTo(Length.ofPoints(-0.35));
        assertThat(pages(document, fitted)).isEqualTo(1);
    }

    @Test
    @DisplayName("G-10, G-20: then a page has 21 rows, so that fewer are blank")
    void fewerRows() {
        Document document = signed(rows(17));
        PageFit.Fitted fitted = fit(document);
        assertThat(pitch(fitted)).isEqualTo(Length.ofPoints(30));
        assertThat(pages(document, fitted)).isEqualTo(2);
    }

    @Test
    @DisplayName("G-10: if nothing helps, nothing is changed")
    void nothingHelps() {
        PageFit.Fitted fitted = fit(signed(rows(14)));
        assertThat(fitted.text().document().style()).isEqualTo(SPEECH);
        assertThat(fitted.diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("G-20: a change is reported with what it was")
    void reported() {
        assertThat(fit(signed(rows(17))).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::arguments)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Code.ROW_PITCH_CHANGED, List.of("28.95", "30")));
    }

    @Test
    @DisplayName("E-21: the title keeps its pitch")
    void titleKeepsPitch() {
        PageFit.Fitted fitted = fit(signed(title("关于防汛的通知"), rows(10)));
        assertThat(fitted.text().document().style().of(Element.TITLE))
                .isEqualTo(SPEECH.of(Element.TITLE));
    }

    @Test
    @DisplayName("G-10: one file has one grid, which suits all its documents")
    void oneGrid() {
        Document first = Sheets.document(title("关于防汛的通知"), rows(3));
        Document second = signed(title("关于防汛的通知"), rows(10));
        assertThat(pitch(fit(first, second))).isEqualTo(Length.ofPoints(28));
    }

    @Test
    @DisplayName("G-11: an empty page before a closing line without signature counts as well")
    void withoutSignature() {
        Style office = TestStyles.speechWith("lines.match=libreoffice");
        Document document = Sheets.document(title("讲话"), rows(1), rows(18), body("谢谢大家！"));
        PageFit.Fitted fitted = PageFit.fit(List.of(document), office, RowMemory.none());
        assertThat(pitch(fitted)).isEqualTo(Length.ofPoints(28));
        assertThat(pages(document, fitted)).isEqualTo(1);
    }
}
