package io.github.chengwen.cli;

import io.github.chengwen.cli.console.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The CDS training run: runs the most common commands once, so that Java records the classes it
 * needs for the archive. Its draft has every kind of block; its output is discarded.
 */
final class TrainingRun {

    private static final String DRAFT = "rehearsal.txt";

    private TrainingRun() {}

    /**
     * Runs it.
     *
     * @param arguments an existing folder for the output
     */
    public static void main(String[] arguments) {
        Main.prepare();
        Surroundings surroundings = Surroundings.ofThisProcess();
        Path folder = Path.of(arguments[0]);
        String draft = copyOfTheDraft(folder).toString();
        String output = folder.resolve("made").toString();
        int worst =
                List.of(
                                List.of("--version"),
                                List.of("convert", draft, "-o", output, "--force"),
                                List.of("check", draft, "--fail-on", "never"),
                                List.of("inspect", draft))
                        .stream()
                        .mapToInt(command -> Main.run(command, surroundings))
                        .max()
                        .orElseThrow();
        // The workbench for as long as it is idle; where no port can be had, without it.
        Main.run(List.of("serve", "--no-open", "--port", "0", "--idle-exit", "2s"), surroundings);
        System.exit(worst);
    }

    private static Path copyOfTheDraft(Path folder) {
        Path draft = folder.resolve(DRAFT);
        try (InputStream text = TrainingRun.class.getResourceAsStream(DRAFT)) {
            if (text == null) {
                throw new IllegalStateException(DRAFT);
            }
            return Files.write(draft, text.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
