package io.github.chengwen.acceptance;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.testing.PdfRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** The rows of an OFD, as ofdrw reads them, are those of the PDF, as PDFBox reads them. */
class OfdRowsTest {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** In points: numbers in a PDF have two decimals. */
    private static final double NEAR = 0.02;

    /** A stretch of a row: where it begins, in points, and its characters. */
    private record Stretch(double x, double baseline, String text) {

        static Stretch of(TextObject object) {
            TextCode code = object.getTextCodes().get(0);
            return new Stretch(
                    (object.getBoundary().getTopLeftX() + code.getX()) * POINTS_PER_MILLIMETRE,
                    (object.getBoundary().getTopLeftY() + code.getY()) * POINTS_PER_MILLIMETRE,
                    code.getContent());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    void sameRowsInTheSamePlaces(Product product) throws IOException {
        List<PdfRow> inPdf =
                Stream.concat(product.rows().stream(), product.numbers().stream())
                        .sorted(comparing(PdfRow::page).thenComparing(PdfRow::baseline))
                        .toList();
        List<PdfRow> inOfd = rows(product.ofd());

        assertThat(inOfd).extracting(PdfRow::page).isEqualTo(each(inPdf, PdfRow::page));
        assertThat(inOfd).extracting(PdfRow::text).isEqualTo(each(inPdf, PdfRow::text));
        for (int i = 0; i < inOfd.size(); i++) {
            assertThat(inOfd.get(i).baseline()).isCloseTo(inPdf.get(i).baseline(), within());
            assertThat(inOfd.get(i).left()).isCloseTo(inPdf.get(i).left(), within());
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(NEAR);
    }

    private static <T> List<T> each(List<PdfRow> rows, Function<PdfRow, T> of) {
        return rows.stream().map(of).toList();
    }

    private static List<PdfRow> rows(byte[] ofd) throws IOException {
        List<PdfRow> rows = new ArrayList<>();
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            ContentExtractor extractor = new ContentExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                TreeMap<Long, List<Stretch>> byBaseline = new TreeMap<>();
                extractor.getPageTextObject(page).stream()
                        .map(Stretch::of)
                        .forEach(
                                stretch ->
                                        byBaseline
                                                .computeIfAbsent(
                                                        Math.round(stretch.baseline() * 20),
                                                        y -> new ArrayList<>())
                                                .add(stretch));
                for (List<Stretch> stretches : byBaseline.values()) {
                    rows.add(row(page, stretches));
                }
            }
        }
        return rows;
    }

    private static PdfRow row(int page, List<Stretch> stretches) {
        List<Stretch> row = stretches.stream().sorted(comparing(Stretch::x)).toList();
        StringBuilder text = new StringBuilder();
        row.forEach(stretch -> text.append(stretch.text()));
        double left = row.get(0).x();
        return new PdfRow(page, row.get(0).baseline(), left, left, text.toString());
    }
}
