package io.github.chengwen.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says that all files of a draft are there; written last. Three kinds of lines: recipe, draft,
 * file.
 *
 * @param recipe its id
 * @param draft SHA-256 of the draft
 * @param outputs places of the files
 */
record Marker(String recipe, String draft, List<String> outputs) {

    private static final String FOLDER = ".chengwen-done/";
    private static final long MOST_BYTES = 1 << 20;

    Marker {
        outputs = List.copyOf(outputs);
    }

    /** Of a draft, if it was finished once. */
    static Optional<Marker> of(Draft draft, Store out) throws IOException {
        return out.find(place(draft), MOST_BYTES).flatMap(Marker::parse);
    }

    void put(Draft of, Store out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("recipe ").append(recipe).append('\n');
        text.append("draft ").append(draft).append('\n');
        outputs.forEach(output -> text.append("file ").append(output).append('\n'));
        out.put(place(of), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static void delete(Draft of, Store out) throws IOException {
        out.delete(place(of));
    }

    private static String place(Draft draft) {
        return FOLDER + draft.place() + ".txt";
    }

    private static Optional<Marker> parse(byte[] bytes) {
        String recipe = "";
        String draft = "";
        List<String> outputs = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            String value = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("recipe ")) {
                recipe = value;
            } else if (line.startsWith("draft ")) {
                draft = value;
            } else if (line.startsWith("file ")) {
                outputs.add(value);
            }
        }
        return recipe.isEmpty() || draft.isEmpty()
                ? Optional.empty()
                : Optional.of(new Marker(recipe, draft, outputs));
    }
}
