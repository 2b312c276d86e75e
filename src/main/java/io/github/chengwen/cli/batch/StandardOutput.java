package io.github.chengwen.cli.batch;

import io.github.chengwen.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Writes the single file of a draft to standard output. */
public final class StandardOutput implements Destination {

    private final Making making;
    private final OutputStream out;

    public StandardOutput(Making making, OutputStream out) {
        this.making = making;
        this.out = out;
    }

    @Override
    public List<List<String>> put(Input input, List<Output> outputs, Set<Path> earlier)
            throws IOException {
        OnlyFile file = OnlyFile.of(making, outputs, "stdout");
        out.write(file.made().bytes().get());
        out.flush();
        return file.names();
    }
}
