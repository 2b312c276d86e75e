package io.github.chengwen.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The repository stays small, tidy and free of the machine that it was written on. */
final class RepositoryTest {

    private static final Path TOP = Path.of("");
    private static final Set<String> TOP_LEVEL =
            Set.of("pom.xml", "src", "styles", "samples", "README.md", "README.en.md", "LICENSE");
    private static final int MOST_LINES = 400;
    private static final int MOST_FILES = 30;

    private static final Pattern MACHINE_PATH =
            Pattern.compile(
                    "(?<![\\w.:/$}*-])(/(home|Users|root|tmp|work)/\\w|[A-Z]:\\\\Users\\\\)");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        List<String> ignored = Files.readAllLines(TOP.resolve(".gitignore"));

        try (Stream<Path> entries = Files.list(TOP.toAbsolutePath())) {
            assertThat(
                            entries.map(entry -> entry.getFileName().toString())
                                    .filter(name -> !name.startsWith("."))
                                    .filter(name -> !ignored.contains("/" + name + "/")))
                    .isSubsetOf(TOP_LEVEL);
        }
    }

    @Test
    void noSourceFileIsLong() {
        Stream<Path> sources = files("src").filter(file -> file.toString().endsWith(".java"));

        assertThat(sources.filter(file -> text(file).lines().count() > MOST_LINES)).isEmpty();
    }

    /** Otherwise Maven takes the file for changed and compiles all tests at every run. */
    @Test
    void everySourceFileHasTheNameOfItsType() {
        Stream<Path> sources =
                Stream.of("src/main/java", "src/test/java", "src/train/java")
                        .flatMap(RepositoryTest::files)
                        .filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"));

        assertThat(sources.filter(file -> !declaresItsName(file))).isEmpty();
    }

    private static boolean declaresItsName(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        return Pattern.compile("\\b(?:class|record|enum|interface|@interface) " + name + "\\b")
                .matcher(text(file))
                .find();
    }

    @Test
    void noPackageHoldsManyFiles() {
        Stream<Path> sources = files("src/main").filter(file -> file.toString().endsWith(".java"));
        Map<Path, Long> sizes =
                sources.collect(
                        Collectors.groupingBy(
                                file -> file.toAbsolutePath().getParent(), Collectors.counting()));

        assertThat(sizes.values()).isNotEmpty().allMatch(size -> size <= MOST_FILES);
    }

    @Test
    void noFileNamesAPlaceOnItsAuthorsMachine() {
        Stream<Path> all =
                Stream.of("src", "styles", "samples", ".ci", "pom.xml", "README.md", "README.en.md")
                        .flatMap(RepositoryTest::files)
                        .filter(file -> !file.toString().endsWith(".ttf"));

        assertThat(all.filter(file -> MACHINE_PATH.matcher(text(file)).find())).isEmpty();
    }

    /** Maven copies these in the user's locale; under C it could not name a Chinese file. */
    @Test
    void namesOfWhatMavenCopiesAreAscii() {
        Stream<String> names =
                Stream.of("src", "styles").flatMap(RepositoryTest::files).map(Path::toString);

        assertThat(names.filter(name -> !ASCII.matcher(name).matches())).isEmpty();
    }

    private static Stream<Path> files(String name) {
        Path start = TOP.resolve(name);
        if (Files.notExists(start)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Bytes as characters: enough to count lines and to look for ASCII in any encoding. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
