package io.github.chengwen.cli.batch;

import io.github.chengwen.io.Disk;
import io.github.chengwen.io.Hash;
import io.github.chengwen.json.Json;
import io.github.chengwen.json.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The record of {@code --resume} in the output folder: for every finished draft checksums of all
 * inputs of its files, of its place, and of the files. A draft is done while the first and the last
 * still match; a line that a power cut left incomplete is ignored.
 */
public final class DoneList {

    /** Its file name; files that begin with a dot are never taken for drafts. */
    public static final String NAME = ".chengwen-done.jsonl";

    /** The same with the part of the drafts that it is of. */
    private static final String NAME_OF_PART = ".chengwen-done%s.jsonl";

    private static final String DRAFT = "draft";
    private static final String SOURCE = "source";
    private static final String FILES = "files";

    private final Path folder;
    private final Path file;
    private final String recipe;
    private final Disk disk = Disk.ofThisMachine();
    private final List<Entry> entries;

    private DoneList(Path folder, Path file, String recipe, List<Entry> entries) {
        this.folder = folder;
        this.file = file;
        this.recipe = recipe;
        this.entries = List.copyOf(entries);
    }

    /**
     * A line of the record.
     *
     * @param draft what the files depend on; empty for a draft that is to be reported again
     * @param source the draft's place, and the recipe; empty for standard input
     * @param files checksums by name
     */
    private record Entry(String draft, String source, Map<String, String> files) {}

    /**
     * Reads the record of an output folder; empty where there is none yet.
     *
     * @param shard which drafts; each part has a record of its own, as several may run at a time
     * @param recipe everything that the files depend on besides the draft
     */
    public static DoneList of(Path folder, Shard shard, String recipe) throws IOException {
        List<Entry> known = new ArrayList<>();
        Path list = folder.resolve(NAME_OF_PART.formatted(shard.label()));
        if (Files.exists(list)) {
            String lines = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                read(line).ifPresent(known::add);
            }
        }
        return new DoneList(folder, list, recipe, known);
    }

    /** The files of a draft, if they are unchanged. */
    Optional<List<Path>> filesOf(Input input, byte[] draft) throws IOException {
        String key = key(input, draft);
        Map<String, String> files = last(entry -> entry.draft().equals(key));
        List<Path> found = unchanged(files);
        return found.isEmpty() || found.size() < files.size()
                ? Optional.empty()
                : Optional.of(found);
    }

    /**
     * The files that an earlier run made of the same draft, whatever stood in it then, in so far as
     * they are there as they were left.
     */
    Set<Path> earlierFilesOf(Input input) throws IOException {
        String source = source(input);
        return source.isEmpty()
                ? Set.of()
                : Set.copyOf(unchanged(last(entry -> entry.source().equals(source))));
    }

    private Map<String, String> last(Predicate<Entry> wanted) {
        return entries.stream()
                .filter(wanted)
                .reduce((earlier, later) -> later)
                .map(Entry::files)
                .orElse(Map.of());
    }

    private List<Path> unchanged(Map<String, String> files) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Hash.matches(path, file.getValue())) {
                found.add(path);
            }
        }
        return found;
    }

    /**
     * Records the files of a draft.
     *
     * @param done whether there is nothing more to say of it
     */
    void add(Input input, byte[] draft, List<Path> files, boolean done) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        // An incomplete last line must not swallow this one.
        line.write('\n');
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            hashes.put(name, Hash.of(Files.readAllBytes(file)));
        }
        new JsonLines(line)
                .write(
                        json -> {
                            json.writeStringField(DRAFT, done ? key(input, draft) : "");
                            json.writeStringField(SOURCE, source(input));
                            json.writeObjectFieldStart(FILES);
                            for (Map.Entry<String, String> file : hashes.entrySet()) {
                                json.writeStringField(file.getKey(), file.getValue());
                            }
                            json.writeEndObject();
                        });
        disk.append(file, line.toByteArray());
    }

    private String key(Input input, byte[] draft) {
        String place = input.subfolder().resolve(input.stem()).toString().replace('\\', '/');
        String all = String.join("\n", recipe, place, Hash.of(draft));
        return Hash.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Not by its name alone: another draft of the same name may go to the same folder one day. */
    private String source(Input input) {
        return input.path()
                .map(path -> recipe + "\n" + path.toAbsolutePath().normalize())
                .map(all -> Hash.of(all.getBytes(StandardCharsets.UTF_8)))
                .orElse("");
    }

    private static Optional<Entry> read(String line) {
        try {
            Json json = Json.read(line.getBytes(StandardCharsets.UTF_8));
            Map<String, String> files = new LinkedHashMap<>();
            for (Json names : json.objects(FILES)) {
                for (String name : names.fields().keySet()) {
                    files.put(name, names.text(name));
                }
            }
            return files.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Entry(json.text(DRAFT), json.text(SOURCE), files));
        } catch (IOException cutShort) {
            return Optional.empty();
        }
    }
}
