package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.testing.PdfRow;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 22 rows of 28 characters (P-06). */
class PageGridTest {

    private static final double ROW = 28.95;
    private static final double CORE_BOTTOM = 742.677;
    private static final int CHARACTERS = 28;
    private static final int FIRST_ROW = 26;

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("P-06, P-15: rows of the pages without a title block stand on the 22 baselines")
    void baselines(Product product) {
        for (int page = 2; page <= product.pages(); page++) {
            assertThat(product.page(page))
                    .as("page %d", page)
                    .allSatisfy(
                            row ->
                                    assertThat(row.baseline())
                                            .isCloseTo(
                                                    128.042 + ROW * (place(row) - 1), within(.05)));
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("P-06: a page is filled to its last row, but where rows must stay together (G-05)")
    void rows(Product product) {
        Set<String> plain = texts(product, b -> b instanceof Paragraph || isRunIn(b));
        List<SetParagraph> paragraphs = SetParagraph.of(product);
        for (int page = 1; page < product.pages(); page++) {
            PdfRow last = product.page(page).get(product.page(page).size() - 1);
            double room = (CORE_BOTTOM - last.baseline()) / ROW - .2;
            double next = place(firstOf(plain, product.page(page + 1), paragraphs));
            assertThat(room)
                    .as("empty rows on page %d", page)
                    .isBetween(0., next + carried(product, page));
        }
    }

    /** G-11: a row goes over to the last page where one alone would stand there. */
    private static int carried(Product product, int page) {
        boolean twoRowsBelow =
                page + 1 == product.pages()
                        && product.page(page + 1).stream()
                                        .filter(row -> row.baseline() < CORE_BOTTOM)
                                        .count()
                                == 2;
        return twoRowsBelow ? 1 : 0;
    }

    private static boolean isRunIn(Block block) {
        return block instanceof RunInParagraph;
    }

    private static Set<String> texts(Product product, Predicate<Block> kind) {
        return product.document().blocks().stream()
                .filter(kind)
                .map(block -> block.passage().text())
                .collect(Collectors.toSet());
    }

    /** The first row of text, before which headings may keep rows together; or the last row. */
    private static PdfRow firstOf(
            Set<String> plain, List<PdfRow> page, List<SetParagraph> paragraphs) {
        return page.stream()
                .filter(
                        row ->
                                paragraphs.stream()
                                        .filter(paragraph -> plain.contains(paragraph.text()))
                                        .anyMatch(paragraph -> paragraph.rows().contains(row)))
                .findFirst()
                .orElse(page.get(page.size() - 1));
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName(
            "P-06, E-23: 28 characters to a row, 26 to the first, less only for kinsoku (L-20)")
    void characters(Product product) {
        Set<String> texts = texts(product, Paragraph.class::isInstance);
        for (SetParagraph paragraph : SetParagraph.of(product)) {
            if (!texts.contains(paragraph.text())) {
                continue;
            }
            int start = 0;
            for (PdfRow row : paragraph.rows()) {
                int room = start == 0 ? FIRST_ROW : CHARACTERS;
                if (RowEnds.isFullWidth(paragraph.text(), start, room + 1)) {
                    assertThat(row.text()).hasSize(RowEnds.longest(paragraph.text(), start, room));
                }
                start += row.text().length();
            }
        }
    }

    /** Number of a row on the page, from 1. */
    private static int place(PdfRow row) {
        return (int) Math.round((row.baseline() - 128.042) / ROW) + 1;
    }
}
