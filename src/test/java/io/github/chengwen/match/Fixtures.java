package io.github.chengwen.match;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.model.Document;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that the rows are compared on. */
final class Fixtures {

    /** A folder of further drafts, by hand: {@code -Dchengwen.match.drafts=DIR}. */
    private static final String FOLDER = "chengwen.match.drafts";

    /** How the names of its fixtures begin. */
    static final String GIVEN = "given";

    /** Other texts beside them are no drafts. */
    private static final Pattern DRAFT = Pattern.compile("(?:[0-9]|speeches).*[.]txt");

    /** Every second draft is enough for the rows, and takes half the time. */
    private static final Pattern EVEN = Pattern.compile("[0-9]*[02468][^0-9].*[.]txt");

    private Fixtures() {}

    /** Everything: what was written, what was made by chance, and a given folder's drafts. */
    static List<Fixture> all() throws IOException {
        List<Fixture> all = new ArrayList<>(written());
        all.addAll(Generated.all());
        all.addAll(Collections.all());
        Optional<String> folder = Optional.ofNullable(System.getProperty(FOLDER));
        if (folder.isPresent()) {
            all.addAll(drafts(GIVEN, Path.of(folder.get()), DRAFT));
        }
        return all;
    }

    /** The samples and every second of the drafts of the tests. */
    static List<Fixture> written() throws IOException {
        List<Fixture> written = new ArrayList<>(drafts("sample", Path.of("samples"), DRAFT));
        written.addAll(drafts("draft", Path.of("src", "test", "resources", "drafts"), EVEN));
        return written;
    }

    private static List<Fixture> drafts(String kind, Path folder, Pattern names)
            throws IOException {
        Chengwen chengwen = Chengwen.with(Options.of(BuiltInStyles.speech()));
        List<Fixture> fixtures = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!names.matcher(name).matches()) {
                    continue;
                }
                List<Document> documents =
                        chengwen.read(Files.readAllBytes(file), name).draft().documents();
                String number = name.replaceAll("[^0-9A-Za-z].*", "");
                if (documents.size() > 1) {
                    fixtures.add(new Fixture(kind + "-" + number + "-whole", documents));
                }
                for (int i = 0; i < documents.size(); i++) {
                    fixtures.add(
                            new Fixture(
                                    kind + "-" + number + "-" + (i + 1),
                                    List.of(documents.get(i))));
                }
            }
        }
        return fixtures;
    }
}
