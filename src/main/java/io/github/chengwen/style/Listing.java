package io.github.chengwen.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A style with all that it inherits, as a style file that gives the same style. */
final class Listing {

    /** What YAML takes as it stands, in brackets too. */
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

    /** A Han takes two cells of a terminal. */
    private static int cells(String line) {
        return line.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }

    /** The last word on a value is the one that counts. */
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
