package io.github.chengwen.cli.batch;

import io.github.chengwen.Output;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of a draft where only one can be written.
 *
 * @param names for each output the name of the file if it is of this output, else none
 */
record OnlyFile(Made made, List<List<String>> names) {

    OnlyFile {
        names = List.copyOf(names);
    }

    /**
     * The only file that is made of these outputs.
     *
     * @param name as messages show it
     * @throws SeveralFilesException if there is none, or several
     */
    static OnlyFile of(Making making, List<Output> outputs, String name)
            throws SeveralFilesException {
        List<Made> files = new ArrayList<>();
        List<List<String>> names = new ArrayList<>();
        for (Output output : outputs) {
            List<Made> made = making.of(output);
            files.addAll(made);
            names.add(made.isEmpty() ? List.of() : List.of(name));
        }
        if (files.size() != 1) {
            throw new SeveralFilesException(files.size());
        }
        return new OnlyFile(files.get(0), names);
    }
}
