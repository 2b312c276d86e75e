package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Title;
import io.github.chengwen.testing.TaggedPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The finished PDF says what its text is (F-32). */
class StructureTreeTest {

    private static TaggedPdf tags(Product product) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(product.pdf())) {
            return new TaggedPdf(pdf);
        }
    }

    private static Stream<String> paragraphs(Block block) {
        if (block instanceof Title title) {
            return Stream.concat(Stream.of(title.passage().text()), title.mark().stream());
        }
        return block instanceof RunInParagraph runIn
                ? Stream.of(runIn.heading().passage().text(), runIn.body().text())
                : Stream.of(block.passage().text());
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("T-22: every character is in an element, or in a page number")
    void allMarked(Product product) throws IOException {
        TaggedPdf tags = tags(product);
        assertThat(tags.marked().unmarked()).isEmpty();
        assertThat(tags.marked().artifacts())
                .hasSize(product.pages())
                .allMatch(artifact -> artifact.matches("— [0-9]+ —"));
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("F-32: paragraphs and headings of the draft are elements, in its order")
    void paragraphs(Product product) throws IOException {
        List<String> read =
                tags(product).elements().stream()
                        .skip(1)
                        .filter(element -> element.contains(" "))
                        .map(element -> element.replaceFirst("^-+(?:[HP][1-5]?|LBody) ", ""))
                        .map(text -> text.replaceAll("[‹› 　]", ""))
                        .toList();
        assertThat(read)
                .isEqualTo(
                        product.document().blocks().stream()
                                .flatMap(StructureTreeTest::paragraphs)
                                .map(text -> text.replaceAll("[ 　]", ""))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("F-32: every mark leads to its element")
    void parents(Product product) throws IOException {
        assertThat(tags(product).lost()).isEmpty();
    }
}
