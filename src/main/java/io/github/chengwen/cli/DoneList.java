package io.github.chengwen.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import io.github.chengwen.io.Disk;
import io.github.chengwen.io.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The record of {@code --resume} in the output folder: for every finished draft a checksum of all
 * inputs of its files, and checksums of the files. A draft is done while both still match; a line
 * that a power cut left incomplete is ignored.
 */
final class DoneList {

    /** Its file name; files that begin with a dot are never taken for drafts. */
    static final String NAME = ".chengwen-done.jsonl";

    private static final JsonFactory JSON = new JsonFactory();

    private final Path folder;
    private final String recipe;
    private final Disk disk = Disk.ofThisMachine();
    private final Map<String, Map<String, String>> filesByDraft;

    private DoneList(Path folder, String recipe, Map<String, Map<String, String>> filesByDraft) {
        this.folder = folder;
        this.recipe = recipe;
        this.filesByDraft = filesByDraft;
    }

    /**
     * Reads the record of an output folder; empty where there is none yet.
     *
     * @param recipe everything that the files depend on besides the draft
     */
    static DoneList of(Path folder, String recipe) throws IOException {
        Map<String, Map<String, String>> known = new HashMap<>();
        Path list = folder.resolve(NAME);
        if (Files.exists(list)) {
            String lines = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                read(line, known);
            }
        }
        return new DoneList(folder, recipe, known);
    }

    /** The files of a draft, if they are unchanged. */
    Optional<List<Path>> filesOf(Input input, byte[] draft) throws IOException {
        Map<String, String> files = filesByDraft.getOrDefault(key(input, draft), Map.of());
        List<Path> found = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Hash.matches(path, file.getValue())) {
                return Optional.empty();
            }
            found.add(path);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Records the files of a draft. */
    void add(Input input, byte[] draft, List<Path> files) throws IOException {
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
                            json.writeStringField("draft", key(input, draft));
                            json.writeObjectFieldStart("files");
                            for (Map.Entry<String, String> file : hashes.entrySet()) {
                                json.writeStringField(file.getKey(), file.getValue());
                            }
                            json.writeEndObject();
                        });
        disk.append(folder.resolve(NAME), line.toByteArray());
    }

    private String key(Input input, byte[] draft) {
        String place = input.subfolder().resolve(input.stem()).toString().replace('\\', '/');
        String all = String.join("\n", recipe, place, Hash.of(draft));
        return Hash.of(all.getBytes(StandardCharsets.UTF_8));
    }

    private static void read(String line, Map<String, Map<String, String>> known)
            throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        String draft = "";
        try (JsonParser json = JSON.createParser(line)) {
            while (json.nextToken() != null) {
                String name = json.currentName();
                if (name == null || !json.currentToken().isScalarValue()) {
                    continue;
                }
                if (name.equals("draft")) {
                    draft = json.getText();
                } else {
                    files.put(name, json.getText());
                }
            }
        } catch (JsonParseException cutShort) {
            return;
        }
        if (!files.isEmpty()) {
            known.put(draft, files);
        }
    }
}
