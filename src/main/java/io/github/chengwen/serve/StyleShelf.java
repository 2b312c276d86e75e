package io.github.chengwen.serve;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.style.yaml.LoadedStyle;
import io.github.chengwen.style.yaml.StyleLoader;
import io.github.chengwen.text.Decoded;
import io.github.chengwen.text.Decoder;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The styles at hand. No path comes from a browser: a file of the folder is found by its place in
 * the folder's list.
 */
final class StyleShelf {

    private static final int REMEMBERED = 16;

    /** A house style is a page of settings. */
    private static final int MOST_BYTES = 256 << 10;

    /**
     * That of {@code convert} without a style: official documents in theirs, all others as
     * speeches.
     */
    static final String AUTOMATIC = "auto";

    private static final String HOUSE = "本单位.yaml";

    /**
     * A style that can be used, or why not.
     *
     * @param diagnostics about the source
     */
    record Found(Optional<Style> style, SourceText source, Diagnostics diagnostics) {}

    private final Optional<Path> folder;
    private final Instant time;
    private final Map<StyleWish, Found> found = new LinkedHashMap<>();

    StyleShelf(Optional<Path> folder, Instant time) {
        this.folder = folder;
        this.time = time;
    }

    /** Names of all, the usual choice first, then built-in ones. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(AUTOMATIC));
        names.addAll(BuiltInStyles.names());
        files().stream().map(StyleShelf::name).forEach(names::add);
        return names;
    }

    private List<Path> files() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.get())) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What makes these formats in the style that was found for a wish. */
    Chengwen chengwen(Style style, StyleWish wish, Set<Format> formats) {
        Options.Builder options =
                Options.builder(style).whole(wish.whole()).timestamp(time).formats(formats);
        if (isAutomatic(wish)) {
            options.official(name -> BuiltInStyles.load(name).style());
        }
        return Chengwen.with(options.build());
    }

    private static boolean isAutomatic(StyleWish wish) {
        return wish.house().isBlank() && wish.name().equals(AUTOMATIC);
    }

    /** The style that is meant; a file of the folder as it is now. */
    synchronized Found find(StyleWish wish) {
        if (wish.house().isBlank()
                && !isAutomatic(wish)
                && !BuiltInStyles.names().contains(wish.name())) {
            return load(wish);
        }
        Found known = found.get(wish);
        if (known == null) {
            known = load(wish);
            if (found.size() >= REMEMBERED) {
                found.remove(found.keySet().iterator().next());
            }
            found.put(wish, known);
        }
        return known;
    }

    private Found load(StyleWish wish) {
        if (!wish.house().isBlank()) {
            return load(SourceText.of(HOUSE, wish.house()));
        }
        if (isAutomatic(wish)) {
            return load(new StyleWish(BuiltInStyles.DEFAULT, "", wish.whole()));
        }
        Optional<Path> file = files().stream().filter(f -> name(f).equals(wish.name())).findFirst();
        if (file.isEmpty()) {
            SourceText source =
                    BuiltInStyles.source(wish.name()).orElse(SourceText.of(wish.name(), ""));
            return found(source, BuiltInStyles.load(wish.name()));
        }
        try {
            byte[] bytes = Files.readAllBytes(file.get());
            Decoded decoded =
                    bytes.length > MOST_BYTES
                            ? Decoder.tooLarge(bytes.length, MOST_BYTES)
                            : Decoder.decode(wish.name(), bytes);
            return decoded.match(
                    text -> load(text.source()),
                    refused ->
                            new Found(
                                    Optional.empty(),
                                    SourceText.of(wish.name(), ""),
                                    Diagnostics.of(refused.reason())));
        } catch (IOException e) {
            return found(SourceText.of(wish.name(), ""), BuiltInStyles.load(wish.name()));
        }
    }

    private static Found load(SourceText yaml) {
        return found(yaml, StyleLoader.load(yaml));
    }

    private static Found found(SourceText source, LoadedStyle loaded) {
        return new Found(loaded.style(), source, loaded.diagnostics());
    }
}
