package io.github.chengwen.acceptance;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.PdfRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** All samples, converted once. */
final class Products {

    private static final Path DRAFTS = Path.of(System.getProperty("chengwen.drafts", "samples"));

    /** Lower edge of the 版心, in points from the top of the paper (P-15). */
    private static final double CORE_BOTTOM = 742.677;

    private static final List<Product> ALL = convert();

    private Products() {}

    static List<Product> all() {
        return ALL;
    }

    private static List<Product> convert() {
        Chengwen chengwen =
                Chengwen.with(
                        Options.builder(BuiltInStyles.speech())
                                .formats(EnumSet.allOf(Format.class))
                                .build());
        List<Product> products = new ArrayList<>();
        try (Stream<Path> files = Files.list(DRAFTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString();
                List<Output> outputs = chengwen.convert(Files.readAllBytes(file), name).outputs();
                for (int i = 0; i < outputs.size(); i++) {
                    products.add(product(name + (i == 0 ? "" : "-" + (i + 1)), outputs.get(i)));
                }
            }
        } catch (IOException e) {
            throw new AssertionError("a sample cannot be read", e);
        }
        return products;
    }

    private static Product product(String name, Output output) throws IOException {
        byte[] pdf = output.file(Format.PDF).orElseThrow().toByteArray();
        List<PdfRow> rows = PdfRow.of(pdf);
        return new Product(
                name,
                output.documents().get(0),
                output.file(Format.DOCX).orElseThrow().toByteArray(),
                pdf,
                output.file(Format.OFD).orElseThrow().toByteArray(),
                output.pictures(),
                PdfRow.pages(pdf),
                rows.stream().filter(row -> row.baseline() < CORE_BOTTOM).toList(),
                rows.stream().filter(row -> row.baseline() > CORE_BOTTOM).toList());
    }
}
