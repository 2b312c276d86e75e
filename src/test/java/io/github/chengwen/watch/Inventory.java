package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.io.Hash;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.folder.Stat;
import io.github.chengwen.watch.record.Commit.Ending;
import io.github.chengwen.watch.record.Commit.Target;
import io.github.chengwen.watch.record.LedgerEntry;
import io.github.chengwen.watch.record.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What must be true of a watched folder when all is quiet, whatever happened before. */
record Inventory(Folders folders) {

    /**
     * Checks everything.
     *
     * @param drafts the content of every draft that was ever dropped
     */
    void check(List<byte[]> drafts) throws IOException {
        nothingIsLost(drafts);
        everyNoteTellsTheTruth();
        nothingIsPublishedTwice();
        nothingIsLeftAbout();
        everyFailureHasAReason();
        theLedgerAgrees();
    }

    /** I2: every draft is in exactly one place. */
    void nothingIsLost(List<byte[]> drafts) throws IOException {
        assertThat(kept().stream().map(Kept::sha256))
                .as("drafts")
                .containsExactlyInAnyOrderElementsOf(drafts.stream().map(Hash::of).toList());
    }

    /** The same at any moment: on its way to another folder a file has both names. */
    void nothingIsLostOnTheWay(List<byte[]> drafts) throws IOException {
        assertThat(kept().stream().distinct().map(Kept::sha256))
                .as("drafts")
                .containsExactlyInAnyOrderElementsOf(drafts.stream().map(Hash::of).toList());
    }

    /** A draft somewhere; equal where it is the very same file. */
    private record Kept(String file, String sha256) {

        static Kept of(Path file) throws IOException {
            return new Kept(Stat.of(file).key(), Hash.of(Files.readAllBytes(file)));
        }
    }

    private List<Kept> kept() throws IOException {
        List<Kept> kept = new ArrayList<>();
        for (Path folder : List.of(folders.inbox(), folders.done(), folders.failed())) {
            for (Path file : Tree.files(folder)) {
                String name = Inbox.last(file);
                if (!name.endsWith(".error.json") && !name.endsWith(".error.txt")) {
                    kept.add(Kept.of(file));
                }
            }
        }
        for (Path file : Tree.files(folders.work())) {
            if (Inbox.last(file).equals("source")) {
                kept.add(Kept.of(file));
            }
        }
        return kept;
    }

    /** I1: what a note names is there, whole. */
    void everyNoteTellsTheTruth() throws IOException {
        for (Path file : notes()) {
            for (Target output : Note.read(file).orElseThrow().outputs()) {
                assertThat(Hash.matches(file.resolveSibling(output.name()), output.sha256()))
                        .as(output.name())
                        .isTrue();
            }
        }
    }

    /** I3: one note for each draft, recipe and name. */
    void nothingIsPublishedTwice() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Path file : notes()) {
            Note note = Note.read(file).orElseThrow();
            keys.add(note.sha256() + note.profile() + file.getParent() + "/" + note.draft());
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    /** I5: no temporary files, and no document without its note. */
    void nothingIsLeftAbout() throws IOException {
        assertThat(Tree.files(folders.work())).isEmpty();
        Set<String> named = new HashSet<>();
        for (Path file : notes()) {
            named.add(file.toString());
            for (Target output : Note.read(file).orElseThrow().outputs()) {
                named.add(file.resolveSibling(output.name()).toString());
            }
        }
        assertThat(Tree.files(folders.outbox()).stream().map(Path::toString))
                .filteredOn(name -> name.matches(".*(docx|pdf|json|tmp)"))
                .filteredOn(name -> !name.contains("用户"))
                .filteredOn(name -> !named.contains(name))
                .isEmpty();
    }

    /** I6. */
    void everyFailureHasAReason() throws IOException {
        List<Path> files = Tree.files(folders.failed());
        long reasons = files.stream().filter(f -> f.toString().endsWith(".error.json")).count();
        assertThat(files).hasSize((int) (3 * reasons));
    }

    /** I7. */
    void theLedgerAgrees() throws IOException {
        Set<String> written = new HashSet<>();
        for (String line : Files.readAllLines(folders.ledger())) {
            LedgerEntry entry = LedgerEntry.parse(line);
            if (entry.commit().ending() == Ending.PUBLISHED) {
                List<Target> outputs = entry.commit().targets();
                written.add(outputs.get(0).name());
            }
        }
        Set<String> published = new HashSet<>();
        for (Path file : notes()) {
            Optional<Note> note = Note.read(file);
            published.add(note.orElseThrow().outputs().get(0).name());
        }
        assertThat(written).isEqualTo(published);
    }

    /** All files that people see, with their content. */
    Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path place : folders.all()) {
            for (Path file : Tree.files(place)) {
                String name = folders.root().relativize(file).toString();
                all.put(name, Hash.of(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private List<Path> notes() throws IOException {
        return Tree.files(folders.outbox()).stream()
                .filter(file -> file.toString().endsWith(Note.ENDING))
                .toList();
    }
}
