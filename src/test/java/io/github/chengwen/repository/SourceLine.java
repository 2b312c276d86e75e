package io.github.chengwen.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of a file of the repository that people write: code, styles, messages, documents. Drafts
 * and golden files are none of these.
 *
 * @param file its path from the top level
 * @param number from 1
 */
record SourceLine(Path file, int number, String text) {

    private static final List<String> PLACES =
            List.of(
                    "src/main/java",
                    "src/main/scripts",
                    "src/main/launcher",
                    "src/main/resources/io",
                    "src/test/java",
                    "src/bench/java",
                    "src/fuzz/java",
                    "src/docs",
                    "styles",
                    ".ci",
                    "pom.xml",
                    "README.md",
                    "README.en.md");

    private static final List<String> NOT_TEXT = List.of(".png", ".svg", ".bin", ".icc");

    /** All lines, file by file. */
    static List<SourceLine> all() {
        return PLACES.stream()
                .flatMap(place -> files(Path.of(place)))
                .flatMap(SourceLine::in)
                .toList();
    }

    private static Stream<Path> files(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> NOT_TEXT.stream().noneMatch(file.toString()::endsWith))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<SourceLine> in(Path file) {
        try {
            return of(file, Files.readString(file, StandardCharsets.UTF_8)).stream();
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    /** The lines of a text. */
    static List<SourceLine> of(Path file, String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new SourceLine(file, i + 1, lines.get(i)))
                .toList();
    }

    /** Something on this line, as a compiler would name it. */
    String at(String what) {
        return file + ":" + number + ": " + what;
    }
}
