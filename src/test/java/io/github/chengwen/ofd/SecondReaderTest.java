package io.github.chengwen.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Format;
import io.github.chengwen.Output;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.dom4j.DocumentException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ofdrw.core.attachment.CT_Attachment;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.outlines.CT_OutlineElem;
import org.ofdrw.reader.OFDReader;

/** What another program's reader (ofdrw) finds in a file beside its pages. */
class SecondReaderTest {

    private final Output output =
            OfdFile.output(OfdFile.SPEECH, new OfdOptions(OfdProfile.ARCHIVE, true));
    private final OFDReader reader =
            new OFDReader(
                    new ByteArrayInputStream(output.file(Format.OFD).orElseThrow().toByteArray()));

    SecondReaderTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void asManyPages() {
        assertThat(reader.getNumberOfPages()).isEqualTo(output.pages());
    }

    @Test
    void whatTheFileSaysOfItself() throws IOException, DocumentException {
        CT_DocInfo about = reader.getOFDDir().getOfd().getDocBody().getDocInfo();

        assertThat(
                        List.of(
                                about.getTile(),
                                about.getAuthor(),
                                about.getSubject(),
                                about.getCreator(),
                                about.getCreationDate().toString()))
                .containsExactly("在全县春耕备耕工作推进会上的讲话", "李强", "讲话稿", "Chengwen", "2024-03-05");
    }

    @Test
    void theHeadingsAsOutline() throws IOException, DocumentException {
        List<CT_OutlineElem> outline = reader.getDoc(0).getOutlines().getOutlineElems();

        assertThat(outline).extracting(CT_OutlineElem::getTitle).containsExactly("一、认清形势，增强信心");
        assertThat(outline.get(0).getOutlineElems().get(0).getOutlineElems())
                .extracting(CT_OutlineElem::getTitle)
                .containsExactly("1.抓紧抓实");
    }

    @Test
    void theDraftAsAnAttachment() throws IOException {
        CT_Attachment draft = reader.getAttachment("原稿");

        assertThat(draft.getFormat()).isEqualTo("txt");
        assertThat(Files.readString(reader.getAttachmentFile(draft), StandardCharsets.UTF_8))
                .isEqualTo(OfdFile.SPEECH);
    }
}
