package io.github.chengwen.cli.batch;

import io.github.chengwen.Output;
import java.util.List;

/** Maps an output of a draft to the files that are written. */
public interface Making {

    /** The files in order; empty where none is wanted. */
    List<Made> of(Output output);
}
