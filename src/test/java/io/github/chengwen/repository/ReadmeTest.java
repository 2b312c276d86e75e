package io.github.chengwen.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in the README compiles as it is printed. */
final class ReadmeTest {

    private static final Pattern PROGRAM = Pattern.compile("(?s)```java\n(.*?)```");

    @TempDir Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void theProgramCompiles(String document) throws IOException {
        List<String> programs =
                PROGRAM.matcher(Files.readString(Path.of(document)))
                        .results()
                        .map(MatchResult::group)
                        .map(block -> block.replaceAll("^```java|```$", ""))
                        .toList();

        assertThat(programs).isNotEmpty();
        assertThat(programs).allSatisfy(program -> assertThat(problems(program)).isEmpty());
    }

    private List<Diagnostic<? extends JavaFileObject>> problems(String program) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options =
                List.of(
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        "-proc:none");
        compiler.getTask(null, null, found, options, null, List.of(new Printed(program))).call();
        return found.getDiagnostics();
    }

    private static final class Printed extends SimpleJavaFileObject {

        private final String program;

        Printed(String program) {
            super(URI.create("string:///Typeset.java"), Kind.SOURCE);
            this.program = program;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return program;
        }
    }
}
