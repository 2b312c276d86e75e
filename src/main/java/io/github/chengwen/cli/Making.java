package io.github.chengwen.cli;

import io.github.chengwen.Output;
import java.util.List;

/** Says which files are made of an output of a draft. */
interface Making {

    /** The files in order; none where nothing of the output is wanted. */
    List<Made> of(Output output);
}
