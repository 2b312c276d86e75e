package io.github.chengwen.cli;

import io.github.chengwen.Checked;
import io.github.chengwen.cli.batch.Input;
import io.github.chengwen.cli.batch.OutputArgument;
import io.github.chengwen.cli.batch.OwnDraft;
import io.github.chengwen.cli.report.UnifiedDiff;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.io.Existing;
import io.github.chengwen.io.NewFile;
import io.github.chengwen.io.Publisher;
import io.github.chengwen.text.Rewriter;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code check --fix}: shows corrections that need no judgement as a diff, and writes corrected
 * copies if {@code -o} is given. The draft itself is never changed.
 */
final class Correcting {

    private final PrintStream out;
    private final Optional<OutputArgument> output;
    private final Publisher publisher;
    private final Language language;

    /**
     * Creates it.
     *
     * @param out gets the diffs
     * @param output where the copies go: a folder, or the file of the only one
     */
    Correcting(
            PrintStream out,
            Optional<OutputArgument> output,
            Existing existing,
            Language language) {
        this.out = out;
        this.output = output;
        this.publisher = new Publisher(existing);
        this.language = language;
    }

    /**
     * What was done with a draft.
     *
     * @param left the diagnostics that are left for a person to decide
     * @param changes the number of places that were changed
     * @param copy the corrected copy; empty where none was asked for
     */
    record Corrected(Diagnostics left, int changes, Optional<Path> copy) {}

    /**
     * Shows the corrections of a draft and writes its corrected copy.
     *
     * @throws IOException if the copy cannot be written
     */
    Corrected correct(Input input, Checked checked) throws IOException {
        SourceText before = checked.source();
        String text = Rewriter.apply(before.text(), checked.corrections());
        out.print(UnifiedDiff.of(before, SourceText.of(before.name(), text)));
        Optional<Path> copy =
                checked.source().lines().isEmpty()
                        ? Optional.empty()
                        : output.map(place -> target(place, input));
        if (copy.isPresent()) {
            OwnDraft.spare(input, copy.get(), language);
            byte[] bytes = checked.corrected().toByteArray();
            publisher.publish(List.of(new NewFile(copy.get(), bytes)));
        }
        Diagnostics.Builder left = new Diagnostics.Builder();
        checked.diagnostics().stream()
                .filter(d -> checked.corrections().stream().noneMatch(c -> settles(c, d)))
                .forEach(left::add);
        return new Corrected(left.build(), checked.corrections().size(), copy);
    }

    private static Path target(OutputArgument output, Input input) {
        return output.ending().isPresent()
                ? output.path()
                : output.path().resolve(input.subfolder()).resolve(input.stem() + ".txt");
    }

    private static boolean settles(Correction correction, Diagnostic diagnostic) {
        return correction.code() == diagnostic.code()
                && correction.span().start() < diagnostic.span().end()
                && diagnostic.span().start() < correction.span().end();
    }
}
