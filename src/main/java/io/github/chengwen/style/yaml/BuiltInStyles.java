package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The styles that come with Chengwen, read from the class path, never from a folder. */
public final class BuiltInStyles {

    /** The style that is used where none is named. */
    public static final String DEFAULT = "speech";

    private static final List<String> NAMES =
            List.of(DEFAULT, "plain", "document", "letter", "order", "minutes");

    private BuiltInStyles() {}

    /** The names of all built-in styles, the default first. */
    public static List<String> names() {
        return NAMES;
    }

    /** The YAML of a built-in style; empty when there is none of this name. */
    public static Optional<SourceText> source(String name) {
        return NAMES.stream().filter(name::equals).findFirst().map(BuiltInStyles::resource);
    }

    /** A built-in style; refused with {@link Code#STYLE_NOT_FOUND} when there is none. */
    public static LoadedStyle load(String name) {
        return source(name).map(StyleLoader::load).orElseGet(() -> notFound(name));
    }

    /**
     * The styles of official documents by name, for drafts that are recognised as such.
     *
     * @param settings values to change; a style that they do not fit is left out
     */
    public static Function<String, Optional<Style>> official(List<String> settings) {
        Map<String, Optional<Style>> loaded = new ConcurrentHashMap<>();
        return name -> loaded.computeIfAbsent(name, n -> official(n, settings));
    }

    private static Optional<Style> official(String name, List<String> settings) {
        LoadedStyle base = load(name);
        return settings.isEmpty()
                ? base.style()
                : base.set(SourceText.of("--set", String.join("\n", settings))).style();
    }

    /** The style of a 讲话稿, the default. */
    public static Style speech() {
        return load(DEFAULT).style().orElseThrow();
    }

    private static LoadedStyle notFound(String name) {
        String available = String.join(" | ", NAMES);
        return LoadedStyle.refused(
                Diagnostics.of(
                        Diagnostic.of(
                                Code.STYLE_NOT_FOUND, Span.NONE, Shown.clip(name), available)));
    }

    private static SourceText resource(String name) {
        String path = "/styles/" + name + ".yaml";
        try (InputStream in = BuiltInStyles.class.getResourceAsStream(path)) {
            byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
            return SourceText.of(name + ".yaml", new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
