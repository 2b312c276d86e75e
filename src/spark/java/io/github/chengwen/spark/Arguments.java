package io.github.chengwen.spark;

import io.github.chengwen.Format;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the job is told.
 *
 * @param in the folder of the drafts
 * @param out where their files go, in the same tree
 * @param report where the table of drafts goes, as Parquet
 * @param style a built-in style, or a style file of the machine that starts the job; without one
 *     each draft is set in that of its form
 * @param rerun an earlier report: only what failed there is converted
 */
record Arguments(
        URI in,
        URI out,
        URI report,
        Optional<String> style,
        List<String> settings,
        Set<Format> formats,
        boolean whole,
        Optional<URI> rerun) {

    static final String USAGE =
            "usage: --in URI --out URI --report URI [--style NAME|FILE] [--set key=value]…"
                    + " [--to docx,pdf,ofd] [--whole] [--rerun REPORT]";

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static Arguments of(String... words) {
        Optional<URI> in = Optional.empty();
        Optional<URI> out = Optional.empty();
        Optional<URI> report = Optional.empty();
        Optional<URI> rerun = Optional.empty();
        Optional<String> style = Optional.empty();
        List<String> settings = new ArrayList<>();
        Set<Format> formats = EnumSet.noneOf(Format.class);
        boolean whole = false;
        Iterator<String> rest = List.of(words).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--in" -> in = Optional.of(uri(value(option, rest)));
                case "--out" -> out = Optional.of(uri(value(option, rest)));
                case "--report" -> report = Optional.of(uri(value(option, rest)));
                case "--rerun" -> rerun = Optional.of(uri(value(option, rest)));
                case "--style" -> style = Optional.of(value(option, rest));
                case "--set" -> settings.add(value(option, rest));
                case "--to" -> formats.addAll(formats(value(option, rest)));
                case "--whole" -> whole = true;
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        if (in.isEmpty() || out.isEmpty() || report.isEmpty()) {
            throw new IllegalArgumentException("--in, --out and --report are needed");
        }
        return new Arguments(
                in.get(),
                out.get(),
                report.get(),
                style,
                settings,
                formats.isEmpty() ? Format.usual() : formats,
                whole,
                rerun);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    /** A name without a scheme is a path of this machine. */
    private static URI uri(String value) {
        return value.matches("[a-z][a-z0-9+.-]+:.*")
                ? URI.create(value)
                : Path.of(value).toAbsolutePath().normalize().toUri();
    }

    private static List<Format> formats(String value) {
        return Stream.of(value.split(",", -1))
                .map(name -> Format.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .toList();
    }
}
