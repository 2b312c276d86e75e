package io.github.chengwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.model.Metadata;
import io.github.chengwen.testing.TestStyles;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the file says of itself (D-43). */
class PropertiesTest {

    private final Docx docx = Docx.of(Drafts.speech());

    @Test
    void titleSpeakerSubjectAndLanguage() {
        docx.assertPart("docProps/core.xml")
                .hasXPath("//dc:title[.='在全市防汛工作会议上的讲话']")
                .hasXPath("//dc:creator[.='市长　程知远']")
                .hasXPath("//dc:subject[.='讲话稿']")
                .hasXPath("//dc:language[.='zh-CN']");
    }

    @Test
    void createdAndModifiedWhenTheMetadataSay() {
        docx.assertPart("docProps/core.xml")
                .hasXPath("//dcterms:created[.='2024-05-20T01:02:03Z']")
                .hasXPath("//dcterms:modified[.='2024-05-20T01:02:03Z']");
    }

    @Test
    void anUnknownAuthorIsNobody() {
        Metadata unknown = new Metadata("通知", "", "通知", Instant.EPOCH);
        Docx file = Docx.of(TestStyles.speech(), unknown, Drafts.notice());
        assertThat(file.part("docProps/core.xml")).doesNotContain("creator").doesNotContain("POI");
    }

    @Test
    void marksOfXmlAndRareCharactersStayWhatTheyAre() {
        Metadata metadata = new Metadata("𠮷祥 & <工作>", "张三", "通知", Instant.EPOCH);
        Docx.of(TestStyles.speech(), metadata, Drafts.notice())
                .assertPart("docProps/core.xml")
                .hasXPath("//dc:title[.='𠮷祥 & <工作>']");
    }

    @Test
    void theProgramNamesItself() {
        docx.assertPart("docProps/app.xml").hasXPath("//x:Application[.='Chengwen']");
    }
}
