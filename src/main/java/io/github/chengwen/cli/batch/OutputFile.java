package io.github.chengwen.cli.batch;

import io.github.chengwen.Output;
import io.github.chengwen.diag.Language;
import io.github.chengwen.io.Existing;
import io.github.chengwen.io.NewFile;
import io.github.chengwen.io.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Writes the single file of a draft under the name that {@code -o} gives. */
public final class OutputFile implements Destination {

    private final Path file;
    private final Making making;
    private final Publisher publisher;
    private final Language language;

    public OutputFile(Path file, Making making, Existing existing, Language language) {
        this.file = file;
        this.making = making;
        this.publisher = new Publisher(existing);
        this.language = language;
    }

    @Override
    public List<List<String>> put(Input input, List<Output> outputs, Set<Path> earlier)
            throws IOException {
        OnlyFile only = OnlyFile.of(making, outputs, file.toString());
        OwnDraft.spare(input, file, language);
        publisher.publish(List.of(new NewFile(file, only.made().bytes())), earlier);
        return only.names();
    }
}
