package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Span;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.glyph.MissingGlyph;
import io.github.chengwen.glyph.MissingGlyphs;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.Title;
import io.github.chengwen.page.Layout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MissingGlyphsTest {

    private static final Layout LAYOUT =
            Pdfs.layout(List.of(Sheets.document(Sheets.body("无\uE004字😀再\uE004"))));

    @Test
    @DisplayName("T-12: characters that no face has are named once, in order")
    void named() {
        assertThat(MissingGlyphs.in(LAYOUT, FontCatalog.bundled()))
                .extracting(MissingGlyph::codePoint)
                .containsExactly(0xE004, 0x1F600);
    }

    @Test
    @DisplayName("F-11: each is told at the place in the draft that its row comes from")
    void placed() {
        Passage text = new Passage("无字😀", "无字😀", List.of(new Span(40, 42), new Span(50, 52)));
        Layout layout = Pdfs.layout(List.of(Sheets.document(new Paragraph(text))));
        assertThat(MissingGlyphs.in(layout, FontCatalog.bundled()))
                .containsExactly(new MissingGlyph(0x1F600, new Span(50, 52)));
    }

    @Test
    @DisplayName("F-11: in a collection that place is not the contents but the title")
    void placedInTitle() {
        Passage title = new Passage("春耕😀", "春耕😀", List.of(new Span(7, 11)));
        Layout layout =
                Pdfs.layout(
                        List.of(
                                Sheets.document(new Title(title, Optional.empty())),
                                Sheets.document(Sheets.title("秋收"))));
        assertThat(MissingGlyphs.in(layout, FontCatalog.bundled()))
                .containsExactly(new MissingGlyph(0x1F600, new Span(9, 11)));
    }

    @Test
    @DisplayName("F-11: they are drawn as □, never left out")
    void drawn() throws IOException {
        try (PDDocument document = Pdfs.open(Pdfs.bytes(LAYOUT))) {
            String text =
                    Glyph.in(document).stream().map(Glyph::text).collect(Collectors.joining());
            assertThat(text).startsWith("无□字□再□");
        }
    }

    @Test
    @DisplayName("F-11: a character that the body's face lacks comes from another face")
    void fallback() throws IOException {
        try (PDDocument document = Pdfs.open(Pdfs.of(Sheets.body("国璟")))) {
            List<Glyph> glyphs = Glyph.in(document);
            assertThat(glyphs.get(0).font()).contains("FangSong");
            assertThat(glyphs.get(1).text()).isEqualTo("璟");
        }
    }
}
