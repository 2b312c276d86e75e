package io.github.chengwen.cli;

import io.github.chengwen.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Where finished files go. */
interface Destination {

    /**
     * Puts all files of a draft where they belong, or none.
     *
     * @param earlier files that an earlier run made of the draft; they make room
     * @return for each output the names of its files as messages show them
     * @throws SeveralFilesException if there is room for one file only
     */
    List<List<String>> put(Input input, List<Output> outputs, Set<Path> earlier)
            throws IOException;
}
