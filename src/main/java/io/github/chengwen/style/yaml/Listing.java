package io.github.chengwen.style.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a style with all inherited values as a style file that gives the same style. */
final class Listing {

    /** Values that YAML reads without quotes, also inside brackets. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_. %-]*+(?<! )|-[0-9][0-9a-z.]*");

    private static final int COLUMN = 40;

    private final List<Layer> layers;
    private final StringBuilder out = new StringBuilder();

    private Listing(List<Layer> layers) {
        this.layers = layers;
    }

    static String of(List<Layer> layers) {
        Listing listing = new Listing(layers);
        listing.add("", "", Layer.merge(layers));
        return listing.out.toString();
    }

    private void add(String indent, String prefix, Group group) {
        for (Map.Entry<String, Group.Entry> entry : group.entries().entrySet()) {
            String key = entry.getKey();
            Setting value = entry.getValue().value();
            Optional<Group> inner = value.asGroup();
            if (inner.isPresent() && !inner.get().entries().isEmpty()) {
                out.append(indent).append(key).append(":\n");
                add(indent + "  ", prefix + key + ".", inner.get());
            } else {
                add(indent + key + ": " + written(value), source(prefix + key));
            }
        }
    }

    private void add(String line, Optional<String> source) {
        out.append(line);
        if (source.isPresent()) {
            out.append(" ".repeat(Math.max(1, COLUMN - cells(line))));
            out.append("# ").append(source.get());
        }
        out.append('\n');
    }

    /** The width in a terminal, where Han take two cells. */
    private static int cells(String line) {
        return line.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }

    /** File and line of the layer whose value counts, which is the last. */
    private Optional<String> source(String path) {
        return layers.stream()
                .flatMap(layer -> layer.place(path).stream())
                .reduce((earlier, later) -> later);
    }

    private static String written(Setting value) {
        Optional<Setting.Items> items = value.asItems();
        return items.isPresent()
                ? items.get().values().stream()
                        .map(Listing::written)
                        .collect(Collectors.joining(", ", "[", "]"))
                : value.asScalar().map(scalar -> quoted(scalar.text())).orElse("{}");
    }

    private static String quoted(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
