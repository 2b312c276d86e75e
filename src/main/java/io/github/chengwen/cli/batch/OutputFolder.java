package io.github.chengwen.cli.batch;

import io.github.chengwen.Output;
import io.github.chengwen.OutputName;
import io.github.chengwen.io.Existing;
import io.github.chengwen.io.NewFile;
import io.github.chengwen.io.Publisher;
import io.github.chengwen.io.SafeNames;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes files beside their draft, or below the folder of {@code -o}, which mirrors the folder that
 * was given as an argument.
 */
public final class OutputFolder implements Destination {

    /** Follows the name of an output that would else be the draft's own name. */
    private static final String MARK = "（成文）";

    private final Optional<Path> folder;
    private final Making making;
    private final Publisher publisher;
    private final Set<Path> inputs;

    /** The draft of each file that this run has written. */
    private final Map<Path, Path> drafts = new HashMap<>();

    /**
     * A folder, or the folder of each draft.
     *
     * @param inputs all drafts of this run; none of them is ever replaced
     */
    public OutputFolder(
            Optional<Path> folder, Making making, Existing existing, Collection<Input> inputs) {
        this.folder = folder;
        this.making = making;
        this.publisher = new Publisher(existing);
        this.inputs =
                inputs.stream()
                        .flatMap(input -> input.path().stream())
                        .map(OutputFolder::absolute)
                        .collect(Collectors.toSet());
    }

    @Override
    public List<List<String>> put(Input input, List<Output> outputs, Set<Path> earlier)
            throws IOException {
        List<NewFile> files = new ArrayList<>();
        List<List<String>> names = new ArrayList<>();
        String stem = stem(input, outputs);
        List<OutputName> ends = OutputName.of(outputs);
        for (int i = 0; i < outputs.size(); i++) {
            String number = ends.get(i).suffix();
            List<String> namesOfOutput = new ArrayList<>();
            for (Made made : making.of(outputs.get(i))) {
                NewFile file = newFile(input, stem, number, made);
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

    /** The draft's own, marked where an output would replace a draft of this run. */
    private String stem(Input input, List<Output> outputs) {
        List<OutputName> ends = OutputName.of(outputs);
        for (int i = 0; i < outputs.size(); i++) {
            for (Made made : making.of(outputs.get(i))) {
                NewFile file = newFile(input, input.stem(), ends.get(i).suffix(), made);
                if (inputs.contains(absolute(file.target()))) {
                    return input.stem() + MARK;
                }
            }
        }
        return input.stem();
    }

    private NewFile newFile(Input input, String stem, String number, Made made) {
        String name = SafeNames.of(stem, number + made.ending());
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
