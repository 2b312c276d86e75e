package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import io.github.chengwen.testing.WordSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxFileTest {

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("D-45: every part is valid against the transitional schema")
    void valid(Product product) throws Exception {
        assertThat(WordSchema.errors(product.docx())).isEmpty();
    }

    @Test
    @NeedsLibreOffice
    @DisplayName("LibreOffice makes as many pages of the DOCX as the PDF has, give or take one")
    void samePages(@TempDir Path work) throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < Products.all().size(); i++) {
            files.add(Files.write(work.resolve(i + ".docx"), Products.all().get(i).docx()));
        }
        LibreOffice.in(work).convert(files, "pdf");

        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < Products.all().size(); i++) {
            Product product = Products.all().get(i);
            int pages = PdfRow.pages(Files.readAllBytes(work.resolve(i + ".pdf")));
            softly.assertThat(pages).as(product.name()).isCloseTo(product.pages(), within(1));
        }
        softly.assertAll();
    }
}
