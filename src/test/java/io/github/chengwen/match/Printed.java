package io.github.chengwen.match;

import io.github.chengwen.style.Style;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.PdfRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fixtures as they come out of LibreOffice, compared with the PDFs of this project. */
final class Printed {

    private Printed() {}

    /** Each fixture's comparison, by name, after one run of LibreOffice. */
    static Map<String, Comparison> compare(
            List<Fixture> fixtures, Style style, LibreOffice office, Path work)
            throws IOException, InterruptedException {
        office.convert(write(fixtures, style, work), "pdf");
        return compare(fixtures, style, work);
    }

    /** Prints them with what LibreOffice does not read in a DOCX put right on the way (W-25). */
    static void patched(List<Fixture> fixtures, Style style, LibreOffice office, Path work)
            throws IOException, InterruptedException {
        office.convert(write(fixtures, style, work), "fodt");
        List<Path> patched = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            Path file = work.resolve(fixture.name() + ".fodt");
            String text =
                    Files.readString(file)
                            .replace(
                                    "style:text-autospace=\"ideograph-alpha\"",
                                    "style:text-autospace=\"none\"")
                            .replace(
                                    "style:punctuation-wrap=\"hanging\"",
                                    "style:punctuation-wrap=\"simple\"");
            patched.add(Files.writeString(file, text));
        }
        office.convert(patched, "pdf");
    }

    private static List<Path> write(List<Fixture> fixtures, Style style, Path work)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            files.add(Files.write(work.resolve(fixture.name() + ".docx"), fixture.docx(style)));
        }
        return files;
    }

    private static Map<String, Comparison> compare(List<Fixture> fixtures, Style style, Path work)
            throws IOException {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        for (Fixture fixture : fixtures) {
            byte[] theirs = Files.readAllBytes(work.resolve(fixture.name() + ".pdf"));
            comparisons.put(
                    fixture.name(),
                    Comparison.of(PdfRow.of(fixture.pdf(style)), PdfRow.of(theirs)));
        }
        return comparisons;
    }
}
