package io.github.chengwen.cli.batch;

import io.github.chengwen.input.DraftFormat;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.io.DraftFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An input draft.
 *
 * @param name as the user wrote it, for messages
 * @param path empty for standard input
 * @param subfolder its folder relative to the folder that the user gave; empty for a file argument
 */
public record Input(String name, Optional<Path> path, Path subfolder) {

    /** The argument that means standard input. */
    public static final String STANDARD = "-";

    private static final Path NO_FOLDER = Path.of("");

    static Input standard() {
        return new Input("stdin", Optional.empty(), NO_FOLDER);
    }

    static Input file(Path file) {
        return new Input(file.toString(), Optional.of(file), NO_FOLDER);
    }

    /** A file found in a folder. */
    static Input in(Path folder, Path file) {
        Path parent = folder.relativize(file).getParent();
        Path subfolder = parent == null ? NO_FOLDER : parent;
        return new Input(file.toString(), Optional.of(file), subfolder);
    }

    /**
     * All its bytes.
     *
     * @throws io.github.chengwen.io.TooLargeException if it exceeds the limit of a draft
     */
    public byte[] read(InputStream standardInput) throws IOException {
        return path.isPresent()
                ? DraftFiles.read(path.get(), Drafts.limit(name))
                : DraftFiles.read(name, standardInput, Drafts.MAX_BYTES);
    }

    /** The stem of its outputs' names: its own name without the ending of a draft. */
    public String stem() {
        String file = path.map(Path::getFileName).map(Path::toString).orElse(name);
        return DraftFormat.stem(file);
    }
}
