package io.github.chengwen.cli.batch;

import io.github.chengwen.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Where the files of a draft are written. */
public interface Destination {

    /**
     * Writes all files of a draft, or none.
     *
     * @param earlier files that an earlier run made of the draft; they make room
     * @return for each output the names of its files as messages show them
     * @throws SeveralFilesException if the destination takes one file only
     */
    List<List<String>> put(Input input, List<Output> outputs, Set<Path> earlier) throws IOException;
}
