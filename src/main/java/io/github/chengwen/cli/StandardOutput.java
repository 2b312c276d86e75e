package io.github.chengwen.cli;

import io.github.chengwen.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The one file of a draft goes to standard output. */
final class StandardOutput implements Destination {

    private final Making making;
    private final OutputStream out;

    StandardOutput(Making making, OutputStream out) {
        this.making = making;
        this.out = out;
    }

    @Override
    public List<List<String>> put(Input input, List<Output> outputs, Set<Path> earlier)
            throws IOException {
        List<Made> files = outputs.stream().flatMap(output -> making.of(output).stream()).toList();
        if (files.size() != 1) {
            throw new SeveralFilesException(files.size());
        }
        out.write(files.get(0).bytes().get());
        out.flush();
        return List.of(List.of("stdout"));
    }
}
