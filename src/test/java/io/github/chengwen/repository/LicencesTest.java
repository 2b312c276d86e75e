package io.github.chengwen.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every jar that is shipped has its licence in the folder that is shipped with it. */
final class LicencesTest {

    private static final Path FOLDER = Path.of("src", "main", "licences");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w-]+) \\| [A-Z].*\\|$");
    private static final Pattern FILE = Pattern.compile("`([\\w.-]+\\.txt)`");

    private static String table() throws IOException {
        return Files.readString(FOLDER.resolve("README.md"));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
    }

    @Test
    void everyJarOfTheRuntimeClassPathHasARowAndNoOther() throws IOException {
        assertThat(matches(ROW, table())).containsExactlyInAnyOrderElementsOf(jars());
    }

    @Test
    void everyTextThatTheTableNamesIsThereAndNoOther() throws IOException {
        try (Stream<Path> texts = Files.list(FOLDER)) {
            List<String> names =
                    texts.map(text -> text.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .toList();
            assertThat(new TreeSet<>(matches(FILE, table())))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    /** Names of the jars without their versions, from the list that the build writes. */
    private static List<String> jars() throws IOException {
        try (InputStream list = LicencesTest.class.getResourceAsStream("/runtime-class-path.txt")) {
            assumeTrue(list != null, "Maven writes the runtime class path");
            String path = new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                    .map(jar -> Path.of(jar).getFileName().toString())
                    .map(jar -> jar.replaceFirst("-\\d[\\d.]*\\.jar$", ""))
                    .toList();
        }
    }
}
