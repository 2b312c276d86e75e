package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.Kinsoku;
import io.github.chengwen.testing.PdfRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KinsokuOnPaperTest {

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("L-01: no turned-over row begins with a closing mark")
    void noneFirst(Product product) {
        List<String> rows = new ArrayList<>();
        for (SetParagraph paragraph : SetParagraph.of(product)) {
            paragraph.rows().stream().skip(1).map(PdfRow::text).forEach(rows::add);
        }
        assertThat(rows).noneMatch(row -> Kinsoku.NOT_FIRST.indexOf(row.charAt(0)) >= 0);
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("L-02: no row ends with an opening mark, but for a slash in an address (L-06)")
    void noneLast(Product product) {
        assertThat(product.rows())
                .extracting(row -> row.text().stripTrailing())
                .filteredOn(row -> !row.matches(".*[A-Za-z]/"))
                .noneMatch(row -> Kinsoku.NOT_LAST.indexOf(row.charAt(row.length() - 1)) >= 0);
    }
}
