package io.github.chengwen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the outputs of a draft are told apart, the same in the names of files and in messages.
 *
 * @param document its number among the documents of the draft, from 1; 0 where there is only one
 * @param attachment {@code 附件1} of a text that is not bound with its document (B-17), else empty
 */
public record OutputName(int document, String attachment) {

    /** The names of the outputs of one draft, each different from the others. */
    public static List<OutputName> of(List<Output> outputs) {
        return ofLabels(
                outputs.stream().map(output -> AttachedTexts.label(output.documents())).toList());
    }

    /**
     * The same by what is attached.
     *
     * @param labels of the outputs; empty of a document
     */
    static List<OutputName> ofLabels(List<String> labels) {
        long documents = labels.stream().filter(String::isEmpty).count();
        List<OutputName> names = new ArrayList<>();
        Set<OutputName> taken = new HashSet<>();
        int document = 0;
        for (String label : labels) {
            document += label.isEmpty() ? 1 : 0;
            int number = documents > 1 ? document : 0;
            OutputName name = new OutputName(number, label);
            for (int again = 2; !taken.add(name); again++) {
                name = new OutputName(number, label + "-" + again);
            }
            names.add(name);
        }
        return names;
    }

    /** What follows the name of the draft in the name of a file: {@code -2}, {@code -附件1}. */
    public String suffix() {
        return (document == 0 ? "" : "-" + document)
                + (attachment.isEmpty() ? "" : "-" + attachment);
    }
}
