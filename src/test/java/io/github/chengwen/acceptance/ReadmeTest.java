package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java code of the READMEs and of the API's documentation compiles, and runs on a sample. */
class ReadmeTest {

    private static final Path SAMPLE = Path.of("samples", "01-日期称呼连排.txt");
    private static final Path API = Path.of("src/main/java/io/github/chengwen/package-info.java");
    private static final Pattern COORDINATES =
            Pattern.compile(
                    "<groupId>[^<]*</groupId>\\s*<artifactId>[^<]*</artifactId>\\s*<version>[^<]*</version>");

    /** What a reader of the API's documentation has to add; the READMEs print all there is. */
    private static final String PROGRAM =
            """
            import io.github.chengwen.*;
            import io.github.chengwen.diag.*;
            import io.github.chengwen.style.*;
            import io.github.chengwen.style.yaml.*;
            import io.github.chengwen.text.*;

            public class Snippet {
                public static void main(String[] arguments) throws java.io.IOException {
                    byte[] bytes = java.nio.file.Files.readAllBytes(java.nio.file.Path.of(arguments[0]));
                    %s
                }
            }
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void theProgramOfAReadmeRunsAsItIsPrinted(String readme) throws Exception {
        Path draft = Files.copy(SAMPLE, folder.resolve("draft.txt"));

        run("Typeset", between(Path.of(readme), "```java\n", "```"), draft);

        assertThat(folder.resolve("draft.txt-1.pdf")).isNotEmptyFile();
    }

    @Test
    void theCodeOfTheApisDocumentationRuns() throws Exception {
        String code = between(API, "<pre>\\{@code\n", "}</pre>").replaceAll("(?m)^ \\* ?", "");

        run("Snippet", PROGRAM.formatted(code), SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void theCoordinatesAreThoseOfTheProject(String readme) throws IOException {
        assertThat(coordinates(between(Path.of(readme), "```xml\n", "```")))
                .isEqualTo(
                        coordinates(
                                Files.readString(Path.of("src", "build", "pom.xml"))
                                        .replace("chengwen-build", "chengwen")));
    }

    private void run(String name, String code, Path draft) throws Exception {
        Path source = Files.writeString(folder.resolve(name + ".java"), code);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                .as("exit status of javac")
                .isZero();
        try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Object arguments = new String[] {draft.toString()};
            assertThatCode(
                            () ->
                                    classes.loadClass(name)
                                            .getMethod("main", String[].class)
                                            .invoke(null, arguments))
                    .doesNotThrowAnyException();
        }
    }

    private static String coordinates(String xml) {
        return COORDINATES
                .matcher(xml)
                .results()
                .flatMap(found -> Stream.of(found.group().replaceAll("\\s", "")))
                .findFirst()
                .orElseThrow();
    }

    private static String between(Path file, String start, String end) throws IOException {
        Pattern code = Pattern.compile("(?s)" + start + "(.+?)" + end);
        return code.matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.joining());
    }
}
