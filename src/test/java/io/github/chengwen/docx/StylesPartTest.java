package io.github.chengwen.docx;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The looks of norm.md section 7 in {@code styles.xml} (T-05). */
class StylesPartTest {

    private final PartAssert styles = Docx.of(Drafts.speech()).assertStyles();

    @ParameterizedTest
    @CsvSource({
        "w:widowControl/@w:val, 0",
        "w:kinsoku/@w:val, 1",
        "w:overflowPunct/@w:val, 0",
        "w:topLinePunct/@w:val, 0",
        "w:autoSpaceDE/@w:val, 0",
        "w:autoSpaceDN/@w:val, 0",
        "w:jc/@w:val, both"
    })
    void normalHoldsTheParagraphPropertiesOfD02(String property, String value) {
        styles.valueByXPath(style("Normal") + "/w:pPr/" + property).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "w:rFonts/@w:ascii, Times New Roman",
        "w:rFonts/@w:hAnsi, Times New Roman",
        "w:rFonts/@w:cs, Times New Roman",
        "w:rFonts/@w:eastAsia, 仿宋_GB2312",
        "w:color/@w:val, auto",
        "w:kern/@w:val, 0",
        "w:sz/@w:val, 32",
        "w:szCs/@w:val, 32",
        "w:lang/@w:val, en-US",
        "w:lang/@w:eastAsia, zh-CN"
    })
    void normalHoldsTheRunPropertiesOfD03(String property, String value) {
        styles.valueByXPath(style("Normal") + "/w:rPr/" + property).isEqualTo(value);
    }

    /** A picture or a table that a user puts into the file is not cut to the height of a row. */
    @Test
    void normalHasNoPitchOfItsOwn() {
        styles.doesNotHaveXPath(style("Normal") + "//w:spacing")
                .doesNotHaveXPath(style("Normal") + "//w:snapToGrid");
    }

    @ParameterizedTest
    @CsvSource({
        "w:snapToGrid/@w:val, 0",
        "w:spacing/@w:before, 0",
        "w:spacing/@w:after, 0",
        "w:spacing/@w:line, 579",
        "w:spacing/@w:lineRule, exact"
    })
    void bodyTextHoldsTheLayoutOfD02(String property, String value) {
        styles.valueByXPath(style("BodyText") + "/w:pPr/" + property).isEqualTo(value);
    }

    @Test
    void bodyTextHoldsTheLetterSpacingOfD03() {
        styles.valueByXPath(style("BodyText") + "/w:rPr/w:spacing/@w:val").isEqualTo("-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CWRunIn", "Salutation", "CWNote", "CWAttachNote"})
    void whatIsSetLikeTheBodyIsBasedOnIt(String id) {
        styles.valueByXPath(style(id) + "/w:basedOn/@w:val").isEqualTo("BodyText");
    }

    @ParameterizedTest
    @CsvSource({
        "Title, 方正小标宋简体",
        "Subtitle, 楷体_GB2312",
        "CWMark, 楷体_GB2312",
        "CWSpeaker, 楷体_GB2312",
        "CWDate, 楷体_GB2312",
        "Heading1, 黑体",
        "Heading2, 楷体_GB2312",
        "CWArticleLabel, 楷体_GB2312",
        "Footer, 宋体",
        "CWLead1, 黑体",
        "CWLead2, 楷体_GB2312"
    })
    void facesCarryTheContrast(String id, String face) {
        styles.valueByXPath(style(id) + "/w:rPr/w:rFonts/@w:eastAsia").isEqualTo(face);
    }

    @ParameterizedTest
    @CsvSource({"BodyText", "Salutation", "Heading3", "Heading4", "CWRunIn", "Signature", "Date"})
    void whatIsSetLikeTheBodySaysNothingOfItsFace(String id) {
        styles.doesNotHaveXPath(style(id) + "/w:rPr/w:rFonts");
    }

    /** D-07, E-25. */
    @Test
    void noFaceIsMadeBoldOrItalic() {
        styles.doesNotHaveXPath("//w:b | //w:i");
    }

    /** D-07: another machine has another theme. */
    @Test
    void noFaceComesFromATheme() {
        styles.doesNotHaveXPath("//@w:asciiTheme | //@w:hAnsiTheme | //@w:eastAsiaTheme");
    }

    @Test
    void aTitleIsErHaoOnItsOwnPitchAndStaysWhole() {
        String title = style("Title");
        styles.valueByXPath(title + "/w:pPr/w:spacing/@w:line").isEqualTo("700");
        styles.valueByXPath(title + "/w:pPr/w:jc/@w:val").isEqualTo("center");
        styles.valueByXPath(title + "/w:rPr/w:spacing/@w:val").isEqualTo("0");
        styles.valueByXPath(title + "/w:rPr/w:sz/@w:val").isEqualTo("44");
        styles.hasXPath(title + "/w:pPr/w:keepNext").hasXPath(title + "/w:pPr/w:keepLines");
    }

    @Test
    void aTitleKeepsOneFaceInAllSlots() {
        styles.valueByXPath("count(" + style("Title") + "/w:rPr/w:rFonts/@*[.='方正小标宋简体'])")
                .isEqualTo("4");
    }

    /** D-05. */
    @ParameterizedTest
    @CsvSource({"BodyText", "Heading1", "Heading2", "Heading3", "Heading4"})
    void theFirstRowIsIndentedInCharactersAndInTwips(String id) {
        String indent = style(id) + "/w:pPr/w:ind";
        styles.valueByXPath(indent + "/@w:firstLineChars").isEqualTo("200");
        styles.valueByXPath(indent + "/@w:firstLine").isEqualTo("630");
    }

    /** D-15; a 主送机关 is set like it (E-22, D-22). */
    @Test
    void aSalutationIsFlushLeftAndStaysWithTheText() {
        styles.hasXPath(
                        style("Salutation")
                                + "/w:pPr/w:ind[@w:firstLineChars='0'][@w:firstLine='0']")
                .hasXPath(style("Salutation") + "/w:pPr/w:keepNext")
                .hasXPath(style("Salutation") + "/w:pPr/w:jc[@w:val='left']");
    }

    @Test
    void aSignatureStandsTwoCharactersInUnderABlankRow() {
        String properties = style("Signature") + "/w:pPr";
        styles.valueByXPath(properties + "/w:ind/@w:right").isEqualTo("630");
        styles.valueByXPath(properties + "/w:ind/@w:rightChars").isEqualTo("200");
        styles.valueByXPath(properties + "/w:spacing/@w:before").isEqualTo("579");
        styles.valueByXPath(properties + "/w:jc/@w:val").isEqualTo("right");
    }

    @Test
    void severalSignaturesShareOneBlankRow() {
        styles.hasXPath(style("Signature") + "/w:pPr/w:contextualSpacing");
    }

    @ParameterizedTest
    @CsvSource({"Title, Subtitle", "CWSpeaker, CWDate", "CWDate, Salutation", "Heading1, BodyText"})
    void whoeverTypesOnIsLedThroughTheBlock(String id, String next) {
        styles.valueByXPath(style(id) + "/w:next/@w:val").isEqualTo(next);
    }

    @Test
    void theGalleryShowsWhatATypistSetsAndNoFooters() {
        styles.hasXPath("//w:style[@w:type='paragraph'][w:qFormat]")
                .doesNotHaveXPath("//w:style[starts-with(w:name/@w:val,'footer')]/w:qFormat")
                .doesNotHaveXPath(style("CWFooterEven") + "/w:qFormat");
        styles.hasXPath(
                "//w:latentStyles[@w:defSemiHidden='1']/w:lsdException[@w:name='heading 1']");
        styles.valueByXPath("//w:latentStyles/@w:defQFormat").isEqualTo("0");
    }

    @Test
    void onlyStylesOfItsOwnAreMarkedAsCustom() {
        styles.doesNotHaveXPath(
                "//w:style[starts-with(@w:styleId,'CW') != boolean(@w:customStyle)]");
    }

    @Test
    void everyStyleIsThereThatAnotherRefersTo() {
        styles.doesNotHaveXPath(
                "//w:style/*[self::w:basedOn or self::w:next]"
                        + "[not(@w:val = //w:style/@w:styleId)]");
    }

    @Test
    void everyLevelOfRunInHeadingsHasACharacterStyle() {
        for (int level = 1; level <= 4; level++) {
            styles.hasXPath(style("CWLead" + level) + "[@w:type='character']");
        }
    }

    private static String style(String id) {
        return "//w:style[@w:styleId='" + id + "']";
    }
}
