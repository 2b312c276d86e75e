package io.github.chengwen.docx.opc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order in which the parts of a DOCX stand in its ZIP file. */
final class PartNamesTest {

    @Test
    void byNameAndTheNumbersByTheirValue() {
        assertThat(
                        Stream.of(
                                        "/word/styles.xml",
                                        "/word/media/image10.jpeg",
                                        "/word/media/image2.png",
                                        "/word/media/image1.png",
                                        "/word/document.xml",
                                        "/docProps/core.xml")
                                .sorted(PartNames.ORDER))
                .containsExactly(
                        "/docProps/core.xml",
                        "/word/document.xml",
                        "/word/media/image1.png",
                        "/word/media/image2.png",
                        "/word/media/image10.jpeg",
                        "/word/styles.xml");
    }
}
