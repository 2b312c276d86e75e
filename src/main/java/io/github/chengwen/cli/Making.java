package io.github.chengwen.cli;

import io.github.chengwen.Output;
import java.util.List;

/** Maps an output of a draft to the files that are written. */
interface Making {

    /** The files in order; empty where none is wanted. */
    List<Made> of(Output output);
}
