package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Picocli formats the texts of the help; a lone percent sign makes it complain above them. */
final class HelpTextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/chengwen/cli/help");

    @ParameterizedTest
    @ValueSource(strings = {"help.properties", "help_en.properties"})
    void everyTextCanBeFormatted(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        for (String key : texts.stringPropertyNames()) {
            assertThatCode(() -> String.format(texts.getProperty(key)))
                    .as(key)
                    .doesNotThrowAnyException();
        }
    }
}
