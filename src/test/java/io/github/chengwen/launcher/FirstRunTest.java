package io.github.chengwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A first command with a real Java leaves an archive of the classes for the next. */
@DisabledOnOs(OS.WINDOWS)
final class FirstRunTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DRAFT = "关于秋收的讲话\n同志们：\n一、抓住天气\n今年雨水多。\n";

    @TempDir static Path shared;
    private static Path jar;

    @TempDir Path folder;
    private Path root;
    private Machine machine;
    private Path launcher;

    @BeforeAll
    static void built() throws IOException {
        jar = ProgramJar.build(shared.resolve("chengwen-start.jar"));
    }

    @BeforeEach
    void installed() throws IOException {
        root = folder.toRealPath();
        machine = new Machine(root).with("cksum", "mkdir", "nice", "sleep");
        machine.set("JAVA_HOME", System.getProperty("java.home")).set("HOME", root);
        launcher = machine.install("app");
        Path lib = Files.createDirectories(root.resolve("app/lib"));
        Files.createLink(lib.resolve("chengwen-start.jar"), jar);
        Files.writeString(root.resolve("draft.txt"), DRAFT);
    }

    @Test
    void theFilesAreTheSameWithTheArchiveAndWithout() throws Exception {
        convert("without");
        Path archive = awaitArchive();
        convert("with");

        for (String file : List.of("draft.docx", "draft.pdf")) {
            assertThat(root.resolve("with").resolve(file))
                    .hasSameBinaryContentAs(root.resolve("without").resolve(file));
        }
        assertThat(sharedClasses(archive)).contains("io.github.chengwen.cli.Main");
    }

    @Test
    void severalFirstCommandsLeaveOne() throws Exception {
        Stream.of("a", "b", "c").parallel().forEach(this::convertUnchecked);

        Path archive = awaitArchive();
        await(() -> Files.notExists(archive.resolve("work")));
        assertThat(archives()).containsExactly(archive);
        assertThat(archive.resolve("classes")).isNotEmptyFile();
    }

    @Test
    void aDamagedArchiveIsMadeAnewAndNobodyHears() throws Exception {
        String findings = convert("first").err();
        Path classes = awaitArchive().resolve("classes");
        Files.delete(classes);
        Files.writeString(classes, "damaged");
        Files.setLastModifiedTime(classes, Files.getLastModifiedTime(jar));

        assertThat(convert("second").err()).isEqualTo(findings);

        Files.setLastModifiedTime(classes, FileTime.from(Instant.EPOCH));
        convert("third");
        await(() -> Files.size(classes) > 1000);
    }

    private Started convert(String output) throws IOException, InterruptedException {
        Started started =
                machine.start(
                        launcher,
                        "convert",
                        root.resolve("draft.txt").toString(),
                        "-o",
                        root.resolve(output).toString());
        assertThat(started.exit()).as(started.err()).isZero();
        return started;
    }

    private void convertUnchecked(String output) {
        try {
            convert(output);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path awaitArchive() throws Exception {
        await(() -> archives().stream().anyMatch(a -> Files.exists(a.resolve("java"))));
        return archives().get(0);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as("no archive was made").isBefore(end);
            Thread.sleep(100);
        }
    }

    private List<Path> archives() throws IOException {
        Path all = root.resolve(".cache/chengwen");
        if (Files.notExists(all)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.toList();
        }
    }

    /** The classes that Java takes from an archive, as it tells them itself. */
    private String sharedClasses(Path archive) throws IOException {
        String option =
                Runtime.version().feature() < 25 ? "-XX:SharedArchiveFile=" : "-XX:AOTCache=";
        Process java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                option + archive.resolve("classes"),
                                "-Xlog:class+load",
                                "-XX:+UseSerialGC",
                                "-jar",
                                root.resolve("app/lib/chengwen-start.jar").toString(),
                                "--version")
                        .redirectErrorStream(true)
                        .start();
        String told = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return String.join("\n", told.lines().filter(l -> l.contains("source: shared")).toList());
    }
}
