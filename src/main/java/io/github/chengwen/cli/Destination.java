package io.github.chengwen.cli;

import io.github.chengwen.Output;
import java.io.IOException;
import java.util.List;

/** Where the files of a draft are written. */
interface Destination {

    /**
     * Writes all files of a draft, or none.
     *
     * @return for each output the names of its files as messages show them
     * @throws SeveralFilesException if the destination takes one file only
     */
    List<List<String>> put(Input input, List<Output> outputs) throws IOException;
}
