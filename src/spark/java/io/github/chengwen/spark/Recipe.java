package io.github.chengwen.spark;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.style.yaml.LoadedStyle;
import io.github.chengwen.style.yaml.StyleLoader;
import io.github.chengwen.text.HeapBudget;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everything that the files of a draft depend on besides the draft; sent to every executor.
 *
 * @param style the text of the style
 * @param official whether an official document is set in the style of its form
 * @param settings values to change in them
 * @param formats names of the formats, in order
 * @param seconds the time that the files carry, since 1970
 * @param version of the program
 */
record Recipe(
        String style,
        boolean official,
        List<String> settings,
        List<String> formats,
        boolean whole,
        long seconds,
        String version)
        implements Serializable {

    /** One for each recipe in an executor: faces and patterns are read once. */
    private static final Map<Recipe, Chengwen> MADE = new ConcurrentHashMap<>();

    /**
     * A recipe.
     *
     * @param asked a built-in style, or a file of this machine; without one it is the usual one,
     *     and that of its form for an official document
     * @throws IOException if the file cannot be read
     */
    static Recipe of(
            Optional<String> asked, List<String> settings, Set<Format> formats, boolean whole)
            throws IOException {
        String nameOrFile = asked.orElse(BuiltInStyles.DEFAULT);
        Optional<SourceText> builtIn = BuiltInStyles.source(nameOrFile);
        String text =
                builtIn.isPresent()
                        ? builtIn.get().text()
                        : Files.readString(Path.of(nameOrFile), StandardCharsets.UTF_8);
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        String version = Chengwen.class.getPackage().getImplementationVersion();
        return new Recipe(
                text,
                asked.isEmpty(),
                List.copyOf(settings),
                List.copyOf(new TreeSet<>(formats)).stream().map(Format::name).toList(),
                whole,
                epoch == null ? Options.FIXED_TIME.getEpochSecond() : Long.parseLong(epoch),
                version == null ? "(development)" : version);
    }

    /** What is wrong with the style; nothing where it can be used. */
    Diagnostics complaints() {
        LoadedStyle loaded = load();
        return loaded.style().isPresent() ? Diagnostics.empty() : loaded.diagnostics();
    }

    /** 64 hexadecimal digits that are others for any other recipe. */
    String id() {
        return Hashes.of(toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The converter of this JVM.
     *
     * @param atOnce how many drafts may be in memory at a time
     */
    Chengwen chengwen(int atOnce) {
        return MADE.computeIfAbsent(
                this,
                recipe -> {
                    Style loaded = load().style().orElseThrow();
                    Options options =
                            Options.builder(loaded)
                                    .official(
                                            official
                                                    ? BuiltInStyles.official(settings)
                                                    : name -> Optional.empty())
                                    .formats(
                                            Set.copyOf(
                                                    formats.stream().map(Format::valueOf).toList()))
                                    .whole(whole)
                                    .timestamp(Instant.ofEpochSecond(seconds))
                                    .build();
                    long heap = Runtime.getRuntime().maxMemory();
                    return Chengwen.with(options).within(new HeapBudget(heap, atOnce));
                });
    }

    private LoadedStyle load() {
        LoadedStyle loaded = StyleLoader.load(SourceText.of("style", style));
        return settings.isEmpty() || loaded.style().isEmpty()
                ? loaded
                : loaded.set(SourceText.of("--set", String.join("\n", settings)));
    }
}
