package io.github.chengwen.cli.batch;

import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.FileProblem;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Span;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.io.DraftFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The drafts that the arguments of {@code convert} name.
 *
 * @param drafts in the order of the arguments; those of a folder in the order of their paths
 * @param problems with folders; those with files come up when they are read
 */
public record Inputs(List<Input> drafts, List<FileProblem> problems) {

    public Inputs {
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
    }

    public static Inputs find(List<String> arguments, Language language) {
        List<Input> drafts = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(Input.STANDARD)) {
                drafts.add(Input.standard());
                continue;
            }
            try {
                Path path = Path.of(argument);
                if (argument.isBlank()) {
                    // An unset variable in a script; as a path it would mean the current folder.
                    Diagnostic missing = Diagnostic.of(Code.FILE_NOT_FOUND, Span.NONE);
                    problems.add(new FileProblem("\"\"", missing, ExitCode.INPUT));
                } else if (Files.isDirectory(path)) {
                    addFolder(path, drafts, problems, language);
                } else {
                    drafts.add(Input.file(path));
                }
            } catch (InvalidPathException e) {
                problems.add(FileProblem.name(argument, language));
            }
        }
        return new Inputs(drafts, problems);
    }

    /** Those of a part. */
    public Inputs of(Shard shard) {
        return new Inputs(drafts.stream().filter(shard::holds).toList(), problems);
    }

    private static void addFolder(
            Path path, List<Input> drafts, List<FileProblem> problems, Language language) {
        try {
            DraftFolder folder = DraftFolder.find(path, Drafts::isDraft);
            List<Path> found = folder.files().stream().filter(f -> !OwnOutput.is(f)).toList();
            found.forEach(file -> drafts.add(Input.in(path, file)));
            folder.failures()
                    .forEach(
                            (place, e) ->
                                    problems.add(
                                            FileProblem.reading(place.toString(), e, language)));
            if (found.isEmpty() && folder.failures().isEmpty()) {
                Diagnostic nothing = Diagnostic.of(Code.NOTHING_TO_DO, Span.NONE);
                problems.add(new FileProblem(path.toString(), nothing, ExitCode.OK));
            }
        } catch (IOException e) {
            problems.add(FileProblem.reading(path.toString(), e, language));
        }
    }
}
