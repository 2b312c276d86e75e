package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractedTextTest {

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("T-11, F-12: the rows of each paragraph, joined, are the model's text")
    void sameText(Product product) {
        String read =
                SetParagraph.of(product).stream()
                        .flatMap(paragraph -> paragraph.rows().stream())
                        .map(row -> row.text().replace(" ", ""))
                        .collect(Collectors.joining());
        assertThat(read)
                .isEqualTo(String.join("", ModelText.of(product.document())).replace(" ", ""));
    }
}
