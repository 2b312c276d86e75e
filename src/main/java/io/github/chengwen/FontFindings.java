package io.github.chengwen;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.docx.opc.EmbeddedFont;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.glyph.DocumentFont;
import io.github.chengwen.glyph.DocumentFonts;
import io.github.chengwen.glyph.MissingGlyph;
import io.github.chengwen.glyph.MissingGlyphs;
import io.github.chengwen.page.Layout;
import io.github.chengwen.style.DocxFonts;
import io.github.chengwen.style.Style;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What there is to say about the faces of a layout, and those that go into its DOCX. */
final class FontFindings {

    private FontFindings() {}

    /** F-11: one diagnostic for every character that no face has, at its first place. */
    static Diagnostics missing(Layout layout, FontCatalog fonts) {
        Diagnostics.Builder missing = new Diagnostics.Builder();
        for (MissingGlyph glyph : MissingGlyphs.in(layout, fonts)) {
            String shown = Character.toString(glyph.codePoint());
            String name = String.format(Locale.ROOT, "U+%04X", glyph.codePoint());
            missing.add(Diagnostic.of(Code.GLYPH_MISSING, glyph.place(), shown, name));
        }
        return missing.build();
    }

    /** Of the files that were made of the layout; of pages alone where there are none. */
    static Diagnostics of(Layout layout, Set<Format> files, FontCatalog fonts) {
        Diagnostics.Builder all = new Diagnostics.Builder();
        if (files.isEmpty() || files.stream().anyMatch(Format::holdsGlyphs)) {
            all.addAll(missing(layout, fonts));
        }
        if (files.contains(Format.DOCX)) {
            for (DocumentFont font : wanted(layout, fonts)) {
                font.obstacle()
                        .map(FontFindings::code)
                        .ifPresent(
                                code ->
                                        all.add(
                                                Diagnostic.of(
                                                        code,
                                                        Span.NONE,
                                                        font.name(),
                                                        font.face().file())));
            }
        }
        return all.build();
    }

    private static Code code(DocumentFont.Obstacle obstacle) {
        return switch (obstacle) {
            case POST_SCRIPT -> Code.FONT_POST_SCRIPT;
            case PRINT_ONLY -> Code.FONT_PRINT_ONLY;
        };
    }

    /** D-52: the faces that go into the DOCX; none unless the style asks for them. */
    static List<EmbeddedFont> embedded(Layout layout, FontCatalog fonts) {
        return wanted(layout, fonts).stream()
                .filter(font -> font.obstacle().isEmpty())
                .map(font -> new EmbeddedFont(font.name(), font.file()))
                .toList();
    }

    private static List<DocumentFont> wanted(Layout layout, FontCatalog fonts) {
        Style style = layout.document().style();
        return style.docx() == DocxFonts.NAMED ? List.of() : DocumentFonts.of(layout, style, fonts);
    }
}
