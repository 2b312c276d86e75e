package io.github.chengwen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import java.util.List;
import java.util.Optional;

class MetadataTest {

    private static String titleOf(Block... blocks) {
        Document document = new Document(Optional.empty(), List.of(blocks));
        return Metadata.of(List.of(document), "讲话稿", Optional.empty()).title();
    }

    private static Block paragraph(String text) {
        return new Paragraph(Passage.of(text));
    }

    @Test
    @DisplayName("F-33: a file has the title of its document")
    void title() {
        Title title = new Title(Passage.of("在会上的讲话"), Optional.empty());
        assertThat(titleOf(title, paragraph("今天开会。"))).isEqualTo("在会上的讲话");
    }

    @Test
    @DisplayName("F-33: a document without a title is named by how it begins")
    void opening() {
        assertThat(titleOf(paragraph("今天开会。"), paragraph("请坐。"))).isEqualTo("今天开会。");
        assertThat(titleOf(paragraph("长".repeat(31)))).isEqualTo("长".repeat(29) + "…");
    }
}
