package io.github.chengwen.cli;

import io.github.chengwen.Content;
import io.github.chengwen.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The one file of a draft goes to standard output. */
final class StandardOutput implements Destination {

    private final OutputStream out;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public List<List<String>> put(Input input, List<Output> outputs) throws IOException {
        List<Content> files =
                outputs.stream().flatMap(output -> output.files().values().stream()).toList();
        if (files.size() != 1) {
            throw new SeveralFilesException(files.size());
        }
        files.get(0).writeTo(out);
        out.flush();
        return List.of(List.of("stdout"));
    }
}
