package io.github.chengwen.spark;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Content;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Output;
import io.github.chengwen.OutputName;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.io.SafeNames;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Converts drafts in an executor: a pure function, files of names that follow from the draft's,
 * each put whole, and the marker last. A task that runs twice writes the same bytes twice.
 */
final class Conversion {

    private final Store in;
    private final Store out;
    private final Chengwen chengwen;
    private final String recipe;

    Conversion(Store in, Store out, Chengwen chengwen, String recipe) {
        this.in = in;
        this.out = out;
        this.chengwen = chengwen;
        this.recipe = recipe;
    }

    /** A draft that fails never fails the job. */
    Result convert(Draft draft) {
        long start = System.nanoTime();
        try {
            return tryToConvert(draft, start);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Result.failed(draft, recipe, e, since(start));
        }
    }

    private Result tryToConvert(Draft draft, long start) throws IOException {
        byte[] bytes =
                in.find(draft.place(), Drafts.limit(draft.name()))
                        .orElseThrow(() -> new FileNotFoundException(draft.place()));
        String hash = Hashes.of(bytes);
        Optional<Marker> before = Marker.of(draft, out);
        if (before.isPresent()
                && before.get().recipe().equals(recipe)
                && before.get().draft().equals(hash)) {
            return Result.kept(draft, before.get(), since(start));
        }
        Converted converted = chengwen.convert(bytes, draft.name());
        Map<String, Content> files = files(draft, converted.outputs());
        List<String> places = List.copyOf(files.keySet());
        if (before.isPresent()) {
            Marker.delete(draft, out);
            for (String stale : before.get().outputs()) {
                if (!files.containsKey(stale)) {
                    out.delete(stale);
                }
            }
        }
        if (files.isEmpty()) {
            return Result.refused(draft, hash, recipe, converted, since(start));
        }
        for (Map.Entry<String, Content> file : files.entrySet()) {
            out.put(file.getKey(), file.getValue().toByteArray());
        }
        Marker marker = new Marker(recipe, hash, places);
        marker.put(draft, out);
        return Result.made(draft, marker, converted, places, since(start));
    }

    /** The names that the command line gives. */
    private static Map<String, Content> files(Draft draft, List<Output> outputs) {
        Map<String, Content> files = new LinkedHashMap<>();
        List<OutputName> names = OutputName.of(outputs);
        for (int i = 0; i < outputs.size(); i++) {
            String number = names.get(i).suffix();
            for (Format format : Format.values()) {
                Optional<Content> file = outputs.get(i).file(format);
                if (file.isPresent()) {
                    String name = SafeNames.of(draft.stem(), number + "." + format.extension());
                    files.put(draft.folder() + name, file.get());
                }
            }
        }
        return files;
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
