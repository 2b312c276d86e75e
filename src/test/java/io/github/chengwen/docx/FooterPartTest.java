package io.github.chengwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.docx.opc.Part;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.TestStyles;
import org.junit.jupiter.api.Test;

/** Page numbers (P-20…P-28, D-30, D-36). */
class FooterPartTest {

    private final Docx docx = Docx.of(Drafts.speech());

    @Test
    void theNumberIsAFieldBetweenDashes() {
        docx.assertPart("word/footer1.xml")
                .hasXPath("//w:p/w:r[1]/w:t[.='— ']")
                .hasXPath("//w:p/w:r[2]/w:fldChar[@w:fldCharType='begin']")
                .hasXPath("//w:p/w:r[3]/w:instrText[.=' PAGE ']")
                .hasXPath("//w:p/w:r[4]/w:fldChar[@w:fldCharType='separate']")
                .hasXPath("//w:p/w:r[5]/w:t[.='1']")
                .hasXPath("//w:p/w:r[6]/w:fldChar[@w:fldCharType='end']")
                .hasXPath("//w:p/w:r[7]/w:t[.=' —']");
    }

    @Test
    void everyRunPrefersTheHanFaceForItsDash() {
        docx.assertPart("word/footer1.xml")
                .doesNotHaveXPath("//w:r[not(w:rPr/w:rFonts/@w:hint='eastAsia')]");
    }

    @Test
    void oddPagesHaveItOneCharacterInFromTheRight() {
        docx.assertStyles()
                .hasXPath("//w:style[@w:styleId='Footer']//w:jc[@w:val='right']")
                .hasXPath("//w:style[@w:styleId='Footer']//w:ind[@w:right='280']")
                .hasXPath("//w:style[@w:styleId='Footer']//w:spacing[@w:line='280']")
                .hasXPath("//w:style[@w:styleId='Footer']//w:sz[@w:val='28']");
        assertThat(relationship("default")).isEqualTo(Part.FOOTER.relationshipId());
        docx.assertPart("word/footer1.xml").hasXPath("//w:pStyle[@w:val='Footer']");
    }

    @Test
    void evenPagesHaveItOneCharacterInFromTheLeft() {
        docx.assertStyles()
                .hasXPath("//w:style[@w:styleId='CWFooterEven']//w:jc[@w:val='left']")
                .hasXPath("//w:style[@w:styleId='CWFooterEven']//w:ind[@w:left='280']");
        assertThat(relationship("even")).isEqualTo(Part.FOOTER_EVEN.relationshipId());
        docx.assertPart("word/footer2.xml").hasXPath("//w:pStyle[@w:val='CWFooterEven']");
    }

    @Test
    void inTheMiddleOneFooterServesAllPages() {
        Docx centred =
                Docx.of(TestStyles.speechNumbered(PageNumber.Position.CENTRE), Drafts.speech());
        centred.assertDocument().valueByXPath("count(//w:footerReference)").isEqualTo("1");
        centred.assertStyles().hasXPath("//w:style[@w:styleId='Footer']//w:jc[@w:val='center']");
        centred.assertSettings().doesNotHaveXPath("//w:evenAndOddHeaders");
    }

    @Test
    void withoutNumbersThereIsNoFooter() {
        Docx bare = Docx.of(TestStyles.speechNumbered(PageNumber.Position.NONE), Drafts.speech());
        bare.assertDocument().doesNotHaveXPath("//w:footerReference");
        assertThat(bare.parts()).doesNotContainKey("word/footer1.xml");
    }

    @Test
    void aNumberWithoutDashesStandsAlone() {
        Style plain = BuiltInStyles.load("plain").style().orElseThrow();
        Docx.of(plain, Drafts.speech())
                .assertPart("word/footer1.xml")
                .valueByXPath("count(//w:t)")
                .isEqualTo("1");
    }

    private String relationship(String type) {
        String document = docx.part("word/document.xml");
        String after =
                document.substring(document.indexOf("<w:footerReference w:type=\"" + type + "\""));
        return after.substring(after.indexOf("rId"), after.indexOf("\"/>"));
    }
}
