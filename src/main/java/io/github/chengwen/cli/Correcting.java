package io.github.chengwen.cli;

import io.github.chengwen.Checked;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.io.Existing;
import io.github.chengwen.io.NewFile;
import io.github.chengwen.io.Publisher;
import io.github.chengwen.text.Rewriter;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code check --fix}: shows corrections that need no judgement as a diff, and writes corrected
 * copies to a folder if one is given. The draft itself is never changed.
 */
final class Correcting {

    private static final Message ITSELF = new Message("这是草稿本身", "it is the draft itself");

    private final PrintStream out;
    private final Optional<Path> folder;
    private final Publisher publisher;
    private final Language language;

    Correcting(PrintStream out, Optional<Path> folder, Existing existing, Language language) {
        this.out = out;
        this.folder = folder;
        this.publisher = new Publisher(existing);
        this.language = language;
    }

    /**
     * Shows the corrections of a draft and writes its corrected copy.
     *
     * @return the diagnostics that are left for a person to decide
     * @throws IOException if the copy cannot be written
     */
    Diagnostics correct(Input input, Checked checked) throws IOException {
        SourceText before = checked.source();
        String text = Rewriter.apply(before.text(), checked.corrections());
        out.print(UnifiedDiff.of(before, SourceText.of(before.name(), text)));
        if (folder.isPresent() && !checked.source().lines().isEmpty()) {
            Path target = target(folder.get(), input);
            publisher.publish(List.of(new NewFile(target, checked.corrected().toByteArray())));
        }
        Diagnostics.Builder left = new Diagnostics.Builder();
        checked.diagnostics().stream()
                .filter(d -> checked.corrections().stream().noneMatch(c -> settles(c, d)))
                .forEach(left::add);
        return left.build();
    }

    private Path target(Path folder, Input input) throws IOException {
        Path target = folder.resolve(input.subfolder()).resolve(input.stem() + ".txt");
        if (input.path().isPresent()
                && Files.exists(target)
                && Files.isSameFile(target, input.path().get())) {
            String reason = ITSELF.format(language, List.of());
            throw new FileSystemException(target.toString(), null, reason);
        }
        return target;
    }

    private static boolean settles(Correction correction, Diagnostic diagnostic) {
        return correction.code() == diagnostic.code()
                && correction.span().start() < diagnostic.span().end()
                && diagnostic.span().start() < correction.span().end();
    }
}
