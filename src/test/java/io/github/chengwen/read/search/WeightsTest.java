package io.github.chengwen.read.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.read.StructureReader;
import io.github.chengwen.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The weights that ship, and what they say of a line. */
final class WeightsTest {

    private static final Path FILE =
            Path.of("src/main/resources/io/github/chengwen/read/search/weights.txt");

    @Test
    void theyAreSmallAndHoldNoCharacterOfAText() throws Exception {
        String text = Files.readString(FILE);

        assertThat(text.length()).isLessThan(300 * 1024);
        assertThat(text).matches("\\p{ASCII}*");
    }

    @Test
    void aLineIsExplained() {
        SourceText draft = SourceText.of("draft", "在全县春耕工作会议上的讲话\n同志们：\n春耕要抓早，管理要抓细，防汛要抓实。");

        List<LineReading> readings = StructureReader.explain(draft, 2);

        assertThat(readings).singleElement().satisfies(WeightsTest::isSalutation);
        assertThat(StructureReader.explain(draft, 9)).isEmpty();
    }

    private static void isSalutation(LineReading reading) {
        assertThat(reading.best().english()).isEqualTo("salutation");
        assertThat(reading.best().probability()).isGreaterThan(reading.second().probability());
        assertThat(reading.reasons()).isNotEmpty();
    }
}
