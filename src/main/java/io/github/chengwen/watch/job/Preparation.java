package io.github.chengwen.watch.job;

import io.github.chengwen.Content;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Output;
import io.github.chengwen.OutputName;
import io.github.chengwen.io.Hash;
import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.record.Commit.Target;
import io.github.chengwen.watch.record.Finding;
import io.github.chengwen.watch.record.Note;
import io.github.chengwen.watch.record.Notes;
import io.github.chengwen.watch.record.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The documents of a converted draft as they will be published, but for the number in their names.
 *
 * @param source what the draft came as
 * @param parts what follows the draft's name in each file's name, such as {@code -2.docx}
 * @param contents of the same files
 * @param pages of the same files
 */
record Preparation(Source source, List<String> parts, List<byte[]> contents, List<Integer> pages) {

    static Preparation of(Converted converted) {
        List<String> parts = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        List<Output> outputs = converted.outputs();
        List<OutputName> names = OutputName.of(outputs);
        for (int i = 0; i < outputs.size(); i++) {
            String document = names.get(i).suffix();
            for (Format format : Format.values()) {
                Optional<Content> file = outputs.get(i).file(format);
                if (file.isPresent()) {
                    parts.add(document + "." + format.extension());
                    contents.add(file.get().toByteArray());
                    pages.add(outputs.get(i).pages());
                }
            }
        }
        Optional<byte[]> look = LookPage.of(converted);
        if (look.isPresent()) {
            parts.add(LookPage.ENDING);
            contents.add(look.get());
            pages.add(0);
        }
        Source source = Source.of(converted.source().format(), converted.diagnostics());
        return new Preparation(source, parts, contents, pages);
    }

    /** The files with the names that go with a number, the note last. */
    Named named(
            DraftName name,
            int number,
            String sha256,
            String profile,
            List<Finding> findings,
            int omitted)
            throws IOException {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String file = name.output(number, parts.get(i));
            targets.add(new Target(file, Hash.of(contents.get(i))));
        }
        byte[] note =
                Notes.result(
                        name.file(), sha256, profile, source, targets, pages, findings, omitted);
        List<byte[]> all = new ArrayList<>(contents);
        all.add(note);
        targets.add(new Target(name.output(number, Note.ENDING), Hash.of(note)));
        return new Named(targets, all);
    }

    /** Files with their names. */
    record Named(List<Target> targets, List<byte[]> contents) {}
}
