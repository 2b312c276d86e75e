package io.github.chengwen.cli;

import io.github.chengwen.Output;
import io.github.chengwen.io.Existing;
import io.github.chengwen.io.NewFile;
import io.github.chengwen.io.Publisher;
import io.github.chengwen.io.SafeNames;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes files beside their draft, or below the folder of {@code -o}, which mirrors the folder that
 * was given as an argument.
 */
final class OutputFolder implements Destination {

    private final Optional<Path> folder;
    private final Making making;
    private final Publisher publisher;

    /** The draft of each file that this run has written. */
    private final Map<Path, Path> drafts = new HashMap<>();

    OutputFolder(Optional<Path> folder, Making making, Existing existing) {
        this.folder = folder;
        this.making = making;
        this.publisher = new Publisher(existing);
    }

    @Override
    public List<List<String>> put(Input input, List<Output> outputs, Set<Path> earlier)
            throws IOException {
        List<NewFile> files = new ArrayList<>();
        List<List<String>> names = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            String number = outputs.size() == 1 ? "" : "-" + (i + 1);
            List<String> namesOfOutput = new ArrayList<>();
            for (Made made : making.of(outputs.get(i))) {
                NewFile file = newFile(input, number, made);
                files.add(file);
                namesOfOutput.add(file.target().toString());
            }
            names.add(namesOfOutput);
        }
        Path draft = absolute(input.path().orElse(Path.of(input.name())));
        for (NewFile file : files) {
            // --force does not allow one draft to replace the output of another in the same run.
            Path other = drafts.putIfAbsent(absolute(file.target()), draft);
            if (other != null && !other.equals(draft)) {
                throw new FileAlreadyExistsException(file.target().toString());
            }
        }
        publisher.publish(files, earlier);
        return names;
    }

    private NewFile newFile(Input input, String number, Made made) {
        String name = SafeNames.of(input.stem(), number + made.ending());
        return new NewFile(place(input).resolve(name), made.bytes());
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private Path place(Input input) {
        return folder.map(f -> f.resolve(input.subfolder()))
                .or(() -> input.path().map(Path::getParent))
                .orElse(Path.of(""));
    }
}
