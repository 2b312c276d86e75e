package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.testing.PdfRow;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of the model and the rows of the PDF that it fills.
 *
 * @param text its characters in the model
 * @param rows in order; joined, they are its characters
 */
record SetParagraph(String text, List<PdfRow> rows) {

    /** The paragraphs of a product in order; fails where the PDF reads otherwise than the model. */
    static List<SetParagraph> of(Product product) {
        List<SetParagraph> paragraphs = new ArrayList<>();
        int next = 0;
        for (String text : ModelText.of(product.document())) {
            int start = next;
            int read = 0;
            while (read < text.length()) {
                assertThat(next).as("rows for “%s”", text).isLessThan(product.rows().size());
                String row = product.rows().get(next).text().stripTrailing();
                assertThat(text.substring(read)).as("page %s", row).startsWith(row);
                read = afterSpaces(text, read + row.length());
                next++;
            }
            paragraphs.add(new SetParagraph(text, product.rows().subList(start, next)));
        }
        assertThat(product.rows().subList(next, product.rows().size()))
                .as("rows that are in no paragraph of the model")
                .isEmpty();
        return paragraphs;
    }

    /** A space at the end of a row need not be painted (L-08). */
    private static int afterSpaces(String text, int index) {
        int i = index;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
