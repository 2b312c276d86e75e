package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java code of the READMEs and of the API's documentation compiles, and runs on a sample. */
class ReadmeTest {

    private static final Path SAMPLE = Path.of("samples", "01-日期称呼连排.txt");
    private static final Pattern JAVA =
            Pattern.compile("(?s)(?:```java|<pre>\\{@code)\n(.+?)(?:```|}</pre>)");
    private static final String PROGRAM =
            """
            import io.github.chengwen.*;
            import io.github.chengwen.diag.*;
            import io.github.chengwen.style.*;
            import io.github.chengwen.text.*;

            public class Snippet {
                public static void run(byte[] bytes) {
                    %s
                }
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "README.en.md",
                "src/main/java/io/github/chengwen/package-info.java"
            })
    void theJavaCodeRuns(String readme, @TempDir Path folder) throws Exception {
        Path source = folder.resolve("Snippet.java");
        Files.writeString(source, PROGRAM.formatted(javaIn(readme)));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                .as("exit status of javac")
                .isZero();

        try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Method run = classes.loadClass("Snippet").getMethod("run", byte[].class);
            byte[] draft = Files.readAllBytes(SAMPLE);
            assertThatCode(() -> run.invoke(null, (Object) draft)).doesNotThrowAnyException();
        }
    }

    private static String javaIn(String readme) throws IOException {
        return JAVA.matcher(Files.readString(Path.of(readme)))
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll("(?m)^ \\* ?", ""))
                .collect(Collectors.joining());
    }
}
