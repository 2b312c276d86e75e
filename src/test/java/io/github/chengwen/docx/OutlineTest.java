package io.github.chengwen.docx;

import static io.github.chengwen.docx.Drafts.article;
import static io.github.chengwen.docx.Drafts.body;
import static io.github.chengwen.docx.Drafts.document;
import static io.github.chengwen.docx.Drafts.heading;
import static io.github.chengwen.docx.Drafts.title;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word's navigation pane and tables of contents see (D-31, D-32, T-17). */
class OutlineTest {

    private static final Docx COLLECTION =
            Docx.of(
                    article("第一篇：讲话", title("在会上的讲话"), heading(1, 1, "一、抓早")),
                    article("第二篇：致辞", title("在论坛上的致辞"), heading(4, 4, "（1）抓小")));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void headingKIsOutlineLevelK(int k) {
        Docx.of(Drafts.speech())
                .assertStyles()
                .hasXPath(
                        "//w:style[@w:styleId='Heading%d'][w:name/@w:val='heading %d']//w:outlineLvl[@w:val='%d']"
                                .formatted(k, k, k - 1));
    }

    @Test
    void theTitleOfASingleDocumentHasNoLevel() {
        Docx.of(Drafts.speech())
                .assertStyles()
                .hasXPath("//w:style[@w:styleId='Title']")
                .doesNotHaveXPath("//w:style[@w:styleId='Title']//w:outlineLvl");
    }

    @Test
    void inACollectionTitlesAreHeading1AndLookLikeTitles() {
        COLLECTION
                .assertDocument()
                .valueByXPath("count(//w:pStyle[@w:val='Heading1'])")
                .isEqualTo("2");
        COLLECTION
                .assertStyles()
                .hasXPath("//w:style[@w:styleId='Heading1']//w:sz[@w:val='44']")
                .hasXPath("//w:style[@w:styleId='Heading1']//w:outlineLvl[@w:val='0']");
    }

    @Test
    void inACollectionHeadingsMoveDownByOne() {
        COLLECTION
                .assertStyles()
                .hasXPath("//w:style[@w:styleId='Heading2']//w:rFonts[@w:eastAsia='黑体']")
                .hasXPath("//w:style[@w:styleId='Heading5']//w:outlineLvl[@w:val='4']");
        COLLECTION
                .assertDocument()
                .hasXPath("//w:p[w:pPr/w:pStyle/@w:val='Heading2'][w:r/w:t='一、抓早']")
                .hasXPath("//w:p[w:pPr/w:pStyle/@w:val='Heading5'][w:r/w:t='（1）抓小']");
    }

    @Test
    void aNumberDirectlyUnderYiHasTheLookOfItsFormAndTheLevelOfItsPlace() {
        Docx docx = Docx.of(document(heading(1, 1, "一、总体要求"), heading(3, 2, "1.原则"), body("略。")));
        docx.assertDocument()
                .hasXPath("//w:p[w:pPr/w:pStyle/@w:val='CWHeading3Outline2'][w:r/w:t='1.原则']");
        docx.assertStyles()
                .hasXPath(
                        "//w:style[@w:styleId='CWHeading3Outline2'][w:basedOn/@w:val='Heading3']//w:outlineLvl[@w:val='1']");
    }

    @Test
    void aHeadingThatOpensAParagraphHasNoLevel() {
        Docx.of(Drafts.speech())
                .assertStyles()
                .doesNotHaveXPath("//w:style[@w:styleId='CWRunIn']//w:outlineLvl");
    }
}
