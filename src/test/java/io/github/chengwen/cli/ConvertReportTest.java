package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import io.github.chengwen.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code convert} says of a draft fits a screen: a collection with gaps, a tidy draft, a page
 * of a portal. {@code -Dgolden.update=true} writes the reports anew.
 */
final class ConvertReportTest {

    private static final int SCREEN = 20;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "611-heji",
                "021-collection-pian-yi",
                "223-anquanyue-fanwen",
                "002-congratulation-letter",
                "029-web-paste",
                "1032-zhengfu-menhu",
                "036-numbering-faults"
            })
    void fitsAScreen(String name) throws IOException {
        Path draft = Path.of("src/test/resources/drafts", name + ".txt");

        Outcome outcome = Program.plain().run("convert", draft, "-o", folder, "--to", "docx");

        String report = outcome.out() + outcome.talk();
        assertThat(report.lines()).hasSizeLessThanOrEqualTo(SCREEN);
        Golden.assertMatches("report/" + name + ".txt", report.replace(folder.toString(), "成品"));
    }
}
