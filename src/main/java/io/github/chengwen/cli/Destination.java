package io.github.chengwen.cli;

import io.github.chengwen.Output;
import java.io.IOException;
import java.util.List;

/** Where finished files go. */
interface Destination {

    /**
     * Puts all files of a draft where they belong, or none.
     *
     * @return for each output the names of its files as messages show them
     * @throws SeveralFilesException if there is room for one file only
     */
    List<List<String>> put(Input input, List<Output> outputs) throws IOException;
}
