package io.github.chengwen.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.font.FontSearch;
import io.github.chengwen.font.TestFont;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import io.github.chengwen.testing.TestStyles;
import io.github.chengwen.testing.WordSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D-52, {@code docx.fonts: embed}: the faces that a DOCX names come with it. */
class EmbeddedFontsTest {

    private static final String DRAFT =
            """
            在全镇基层治理现场会上的讲话
            镇长　程玉兰
            （2024年10月12日）
            同志们：
            今天开现场会，目的是学经验、找差距。下面，我讲三点意见。
            一、学什么
            （一）学思路。办法不在多，在于“管用”。
            1.先看后议。上午看了3个村，用时2.5小时。
            """;

    /** Characters that stand in the text, and in which face. */
    private static final Map<String, String> FACE_OF =
            Map.of("治", "BiaoSong", "玉", "Kai", "什", "Hei", "路", "Kai", "差", "FangSong");

    private static final Pattern FONT =
            Pattern.compile(
                    "w:name=\"([^\"]*)\"(?:(?!</w:font>).)*?"
                            + "<w:embedRegular r:id=\"rId([0-9]+)\" w:fontKey=\"([^\"]*)\"");

    private static Converted convert(Style style, FontCatalog fonts) {
        return Chengwen.with(Options.builder(style).fonts(fonts).build())
                .convert(DRAFT.getBytes(UTF_8), "draft.txt");
    }

    private static byte[] file(Converted converted, Format format) {
        return converted.outputs().get(0).file(format).orElseThrow().toByteArray();
    }

    private static byte[] embedded() {
        return embedded("embed");
    }

    private static byte[] embedded(String fonts) {
        Style style = TestStyles.speechWith("docx.fonts=" + fonts + "\nlines.match=libreoffice");
        return file(convert(style, FontCatalog.bundled()), Format.DOCX);
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(part(parts, name), UTF_8);
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static TrueTypeFont font(Map<String, TrueTypeFont> fonts, String name) {
        return Objects.requireNonNull(fonts.get(name), name);
    }

    /** By the names that the document asks for; the key is mixed out as ECMA-376 17.8.1 says. */
    private static Map<String, TrueTypeFont> fonts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = parts(docx);
        Map<String, TrueTypeFont> fonts = new LinkedHashMap<>();
        Matcher font = FONT.matcher(text(parts, "word/fontTable.xml"));
        while (font.find()) {
            byte[] key = HexFormat.of().parseHex(font.group(3).replaceAll("[{}-]", ""));
            byte[] file = part(parts, "word/fonts/font" + font.group(2) + ".odttf").clone();
            for (int i = 0; i < 32; i++) {
                file[i] ^= key[15 - i % 16];
            }
            fonts.put(font.group(1), new TTFParser().parse(new RandomAccessReadBuffer(file)));
        }
        return fonts;
    }

    @Test
    @DisplayName("each name is that of a whole TrueType font with the characters it sets")
    void names() throws IOException {
        Map<String, TrueTypeFont> fonts = fonts(embedded());

        assertThat(fonts.keySet())
                .containsExactly(
                        "方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "Times New Roman");
        for (Map.Entry<String, TrueTypeFont> font : fonts.entrySet()) {
            assertThat(font.getValue().getNaming().getFontFamily()).isEqualTo(font.getKey());
            assertThat(font.getValue().getTableMap())
                    .containsKeys(
                            "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
                            "post");
        }
        assertThat(has(font(fonts, "方正小标宋简体"), '治')).isTrue();
        assertThat(has(font(fonts, "方正小标宋简体"), '差')).isFalse();
        assertThat(has(font(fonts, "仿宋_GB2312"), '差')).isTrue();
        assertThat(has(font(fonts, "宋体"), '9')).as("pages are counted anew").isTrue();
        assertThat(has(font(fonts, "Times New Roman"), '“')).as("beside a digit").isTrue();
    }

    private static boolean has(TrueTypeFont font, int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("embedCommon: what sets Chinese also has the characters that are typed later")
    void common() throws IOException {
        Map<String, TrueTypeFont> few = fonts(embedded());
        Map<String, TrueTypeFont> many = fonts(embedded("embedCommon"));

        assertThat(few.values()).noneMatch(font -> has(font, '座'));
        assertThat(many.entrySet().stream().filter(font -> has(font.getValue(), '座')))
                .extracting(Map.Entry::getKey)
                .containsExactly("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体");
    }

    @Test
    @DisplayName("a name in Chinese is there in Chinese too, where Windows looks for it")
    void chineseName() throws IOException {
        TrueTypeFont font = font(fonts(embedded()), "仿宋_GB2312");

        assertThat(font.getNaming().getName(1, 3, 1, 0x0804)).isEqualTo("仿宋_GB2312");
        assertThat(font.getNaming().getPostScriptName()).matches("[!-~]+");
    }

    @Test
    @DisplayName("the file is valid, says that it holds fonts, and is the same each time")
    void valid() throws Exception {
        byte[] docx = embedded();

        assertThat(WordSchema.errors(docx)).isEmpty();
        assertThat(text(parts(docx), "word/settings.xml"))
                .contains("<w:embedTrueTypeFonts/><w:saveSubsetFonts/>");
        assertThat(text(parts(docx), "[Content_Types].xml"))
                .contains("application/vnd.openxmlformats-officedocument.obfuscatedFont");
        assertThat(docx).isEqualTo(embedded());
    }

    @Test
    @DisplayName("unasked, a DOCX holds no font")
    void named() throws IOException {
        byte[] docx = file(convert(BuiltInStyles.speech(), FontCatalog.bundled()), Format.DOCX);

        assertThat(parts(docx).keySet()).noneMatch(name -> name.contains("font1"));
        assertThat(text(parts(docx), "word/settings.xml")).doesNotContain("embed");
    }

    @Test
    @DisplayName("CW504, CW505: what Word does not take is not embedded, and that is said")
    void notEmbedded(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("hei.otf"),
                TestFont.named("SimHei").withPostScriptOutlines().with("一、学什么", 1000).bytes());
        Files.write(
                folder.resolve("kai.ttf"),
                TestFont.named("KaiTi").fsType(4).with("镇长程玉兰", 1000).bytes());
        Style style = TestStyles.speechWith("docx.fonts=embed");
        FontCatalog fonts =
                FontCatalog.search(new FontSearch(style.faces(), Optional.of(folder), List.of()));

        Converted converted = convert(style, fonts);

        assertThat(converted.diagnostics().stream())
                .filteredOn(
                        d -> Set.of(Code.FONT_POST_SCRIPT, Code.FONT_PRINT_ONLY).contains(d.code()))
                .extracting(d -> d.code() + " " + d.arguments().get(0))
                .containsExactlyInAnyOrder("FONT_PRINT_ONLY 楷体_GB2312", "FONT_POST_SCRIPT 黑体");
        assertThat(fonts(file(converted, Format.DOCX)).keySet())
                .containsExactly("方正小标宋简体", "仿宋_GB2312", "宋体", "Times New Roman");
    }

    @Test
    @NeedsLibreOffice
    @DisplayName("LibreOffice without a Chinese face shows the levels, in the rows of the PDF")
    void libreOffice(@TempDir Path work) throws IOException, InterruptedException {
        Style style = TestStyles.speechWith("docx.fonts=embed\nlines.match=libreoffice");
        Converted converted = convert(style, FontCatalog.bundled());
        Path docx = Files.write(work.resolve("draft.docx"), file(converted, Format.DOCX));

        LibreOffice.in(work).withoutChineseFaces().convert(List.of(docx), "pdf");

        byte[] theirs = Files.readAllBytes(work.resolve("draft.pdf"));
        Map<String, Set<String>> faces = faces(theirs);
        FACE_OF.forEach(
                (character, face) ->
                        assertThat(faces.get(character))
                                .as(character)
                                .singleElement()
                                .asString()
                                .contains("Chengwen" + face));
        assertThat(rows(theirs)).isEqualTo(rows(file(converted, Format.PDF)));
    }

    private static List<String> rows(byte[] pdf) throws IOException {
        return PdfRow.of(pdf).stream().map(row -> row.page() + ": " + row.text()).toList();
    }

    /** The faces in which each character is drawn. */
    private static Map<String, Set<String>> faces(byte[] pdf) throws IOException {
        Map<String, Set<String>> faces = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    faces.computeIfAbsent(position.getUnicode(), c -> new TreeSet<>())
                            .add(position.getFont().getName());
                }
            }.getText(document);
        }
        return faces;
    }
}
