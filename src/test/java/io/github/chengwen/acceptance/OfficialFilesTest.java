package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.VeraPdf;
import io.github.chengwen.testing.WordSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The files of official documents: archives take them, and all of the draft is in them. */
class OfficialFilesTest {

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    @DisplayName("Z-14: veraPDF finds nothing against PDF/A-2a and PDF/UA-1")
    void archivable(OfficialDrafts draft) throws Exception {
        byte[] pdf = draft.pdf("word");
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the same draft gives the same files")
    void reproducible(OfficialDrafts draft) {
        byte[] docx = draft.docx("word");
        byte[] pdf = draft.pdf("word");
        assertThat(draft.docx("word")).isEqualTo(docx);
        assertThat(draft.pdf("word")).isEqualTo(pdf);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D-45: every part of the DOCX is valid")
    void valid(OfficialDrafts draft) throws Exception {
        // Text boxes are Microsoft's own vocabulary, which the standard's schema does not know.
        assertThat(WordSchema.errors(draft.docx("word")))
                .filteredOn(error -> !error.contains("2010/wordprocessingShape"))
                .isEmpty();
    }

    @Test
    @DisplayName("Z-14: the elements stand in the PDF in the order of the text, the imprint last")
    void readingOrder() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(OfficialDrafts.NOTICE.pdf("word"))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            int at = -1;
            for (String element :
                    List.of(
                            "000012",
                            "机密★1年",
                            "特急",
                            "东岭市人民政府文件",
                            "东政发〔2026〕5号",
                            "关于做好春季农田水利",
                            "各县（区）人民政府",
                            "2026年2月8日",
                            "（此件公开发布）",
                            "抄送：",
                            "2026年2月9日印发")) {
                assertThat(text.indexOf(element, at + 1)).as(element).isGreaterThan(at);
                at = text.indexOf(element, at + 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Z-02: no colour is said of a run; those of marks and rules are in their styles")
    void coloursInStyles(OfficialDrafts draft) throws IOException {
        assertThat(part(draft.docx("word"), "word/document.xml")).doesNotContain("w:color=\"FF");
        assertThat(part(draft.docx("word"), "word/document.xml")).doesNotContain("<w:color ");
        // Nothing is red on a sheet that has its mark already.
        assertThat(part(draft.docx("word"), "word/styles.xml").contains("w:val=\"FF0000\""))
                .isEqualTo(draft != OfficialDrafts.PREPRINTED);
    }

    @Test
    @DisplayName("a speech has no style of official documents in its DOCX")
    void speeches() throws IOException {
        Converted speech =
                Chengwen.with(
                                Options.builder(BuiltInStyles.speech())
                                        .official(name -> BuiltInStyles.load(name).style())
                                        .build())
                        .convert("在会上的讲话\n同志们：\n今天开会，安排工作。\n", "speech.txt");
        byte[] docx = speech.outputs().get(0).file(Format.DOCX).orElseThrow().toByteArray();
        assertThat(part(docx, "word/styles.xml")).doesNotContain("CWOrgMark", "CWImprint");
    }

    private static String part(byte[] docx, String name) throws IOException {
        List<String> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().equals(name)) {
                    found.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return String.join("", found);
    }
}
