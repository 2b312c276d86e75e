package io.github.chengwen.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.pdf.PdfLevel;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF with a face that has PostScript outlines. */
@Tag("slow")
final class PostScriptFaceTest {

    private static final String BODY = "要抓好春耕，不误农时。";
    private static final String DRAFT = "在会议上的讲话\n\n同志们：\n" + BODY + "\n";

    @TempDir Path folder;

    @Test
    void holdsItsGlyphsAndTheirCharacters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(PdfLevel.NONE))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(BODY);
            assertThat(postScriptFonts(pdf.getPage(0).getResources()))
                    .singleElement()
                    .satisfies(
                            font -> {
                                assertThat(font.isEmbedded()).isTrue();
                                assertThat(font.isDamaged()).isFalse();
                                assertThat(font.getPath(1).getBounds2D().getWidth())
                                        .isEqualTo(1000);
                            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"A_1B", "A_2A"})
    void isFitForArchives(PdfLevel level) throws Exception {
        assertThat(VeraPdf.complaints(pdf(level), PDFAFlavour.byFlavourId(level.label())))
                .isEmpty();
    }

    private byte[] pdf(PdfLevel level) throws IOException {
        byte[] font =
                TestFont.named("FangSong_GB2312")
                        .inChinese("仿宋_GB2312")
                        .withPostScriptOutlines()
                        .with(BODY, 1000)
                        .bytes();
        Files.write(folder.resolve("a.otf"), font);
        Style style = BuiltInStyles.speech();
        FontCatalog fonts =
                FontCatalog.search(new FontSearch(style.faces(), Optional.of(folder), List.of()));
        Options options =
                Options.builder(style)
                        .fonts(fonts)
                        .formats(Set.of(Format.PDF))
                        .pdf(new PdfOptions(level, Length.ZERO, false))
                        .build();
        return Chengwen.with(options)
                .convert(DRAFT, "讲话.txt")
                .outputs()
                .get(0)
                .file(Format.PDF)
                .orElseThrow()
                .toByteArray();
    }

    private static List<PDCIDFontType0> postScriptFonts(PDResources resources) throws IOException {
        List<PDCIDFontType0> found = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            if (resources.getFont(name) instanceof PDType0Font font
                    && font.getDescendantFont() instanceof PDCIDFontType0 postScript) {
                found.add(postScript);
            }
        }
        return found;
    }
}
