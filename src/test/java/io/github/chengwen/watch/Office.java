package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Language;
import io.github.chengwen.io.Disk;
import io.github.chengwen.io.Hash;
import io.github.chengwen.json.Json;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.job.Environment;
import io.github.chengwen.watch.job.Recipe;
import io.github.chengwen.watch.job.Recipes;
import io.github.chengwen.watch.status.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A watched folder in a test: its own clock, a disk that may fail, and a service that does one
 * thing after the other.
 */
final class Office {

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));
    private static final Map<String, Converted> KNOWN = new ConcurrentHashMap<>();

    /** The real program; what it made of the same bytes before is not made again. */
    static final Recipe RECIPE =
            new Recipe(
                    (draft, name) ->
                            KNOWN.computeIfAbsent(
                                    Hash.of(draft), hash -> CHENGWEN.convert(draft, name)),
                    "test");

    static final Settings SETTINGS = Tuning.usual().settings();

    final Folders folders;
    final AtomicLong nanos = new AtomicLong(1);
    Disk disk = Disk.ofThisMachine();
    Settings settings = SETTINGS;
    Language language = Language.ENGLISH;
    long heap = Long.MAX_VALUE;
    Recipes recipes = style -> RECIPE;
    Clock clock = Clock.fixed(Instant.parse("2024-12-01T08:00:00Z"), ZoneOffset.ofHours(8));

    Office(Path root) throws IOException {
        this(new Folders(root));
        Files.createDirectories(folders.inbox());
    }

    /** One whose folders are still to be made. */
    Office(Folders folders) {
        this.folders = folders;
    }

    Office with(Settings other) {
        settings = other;
        return this;
    }

    Office on(Disk other) {
        disk = other;
        return this;
    }

    void drop(String name, String text) throws IOException {
        drop(name, text.getBytes(UTF_8));
    }

    void drop(String name, byte[] bytes) throws IOException {
        Path file = folders.inbox().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Converts with something else than the real program. */
    Office converting(Recipe.Converter converter) {
        recipes = style -> new Recipe(converter, "test");
        return this;
    }

    /** What a status file or a note says. */
    static Json json(Path file) throws IOException {
        return Json.read(Files.readAllBytes(file));
    }

    /** A short draft with a title. */
    /** Files made of a draft with a number in its title: documents, the page of doubts, note. */
    static final int FILES = 4;

    static String draft(String title) {
        return title + "\n同志们：\n    今天开会，讲三件事。\n";
    }

    InboxWatcher open() throws IOException, StartException {
        Environment environment = new Environment(disk, nanos::get, clock, heap);
        return InboxWatcher.open(
                Assembly.of(
                        folders.root(),
                        settings,
                        recipes,
                        List.of(),
                        environment,
                        new Journal(clock, language, false)));
    }

    /** Starts the service, lets it work until there is nothing to do, and stops it. */
    void serve() throws IOException, StartException {
        try (InboxWatcher watcher = open()) {
            serve(watcher);
        }
    }

    /** Lets a service work until there is nothing to do. */
    void serve(InboxWatcher watcher) {
        watcher.tick();
        pass(Duration.ofSeconds(2));
        for (int second = 0; second < 1000; second++) {
            watcher.tick();
            if (watcher.isIdle()) {
                watcher.tick();
                return;
            }
            pass(Duration.ofSeconds(1));
        }
        throw new AssertionError("no end: " + watcher.status());
    }

    /** Lets some time pass, a look every half second. */
    void watch(InboxWatcher watcher, Duration time) {
        for (long half = 0; half < time.toMillis() / 500; half++) {
            watcher.tick();
            pass(Duration.ofMillis(500));
        }
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    List<String> inbox() throws IOException {
        return names(folders.inbox());
    }

    List<String> outbox() throws IOException {
        return names(folders.outbox());
    }

    List<String> done() throws IOException {
        return names(folders.done());
    }

    List<String> failed() throws IOException {
        return names(folders.failed());
    }

    /** The names of all files in a folder and below, in order. */
    static List<String> names(Path folder) throws IOException {
        return Tree.files(folder).stream()
                .map(file -> folder.relativize(file).toString())
                .sorted()
                .toList();
    }
}
