package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chengwen.Format;
import io.github.chengwen.cli.choice.DurationConverter;
import io.github.chengwen.cli.choice.FontSet;
import io.github.chengwen.cli.choice.InputChoice;
import io.github.chengwen.cli.choice.LoopbackPort;
import io.github.chengwen.cli.choice.OfdChoice;
import io.github.chengwen.cli.choice.SealFolder;
import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.FileProblem;
import io.github.chengwen.cli.console.SourceDateEpoch;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.watch.InboxWatcher;
import io.github.chengwen.watch.StartException;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.status.HealthServer;
import io.github.chengwen.watch.status.RunEnding;
import io.github.chengwen.watch.status.StatusFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chengwen watch}: serves a watched folder (watch.md). */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {

    private static final Message NOT_SERVED =
            new Message(
                    "这个文件夹还没有用 chengwen watch 看过", "chengwen watch has never served this folder");
    private static final String LOG_CHARSET = "chengwen.log.charset";
    private static final Message JSON_OF_STATUS =
            new Message("--json 只能和 --status 一起用", "--json goes with --status only");
    private static final Message NOT_STARTED = new Message("不能启动：{0}", "cannot start: {0}");

    private static final Message LEFT =
            new Message("没有等到收尾，下次启动时接着做", "did not wait for the end; the next start goes on");

    private final Surroundings surroundings;
    private final Language language;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "ROOT", descriptionKey = "watch.root")
    private Path root = Path.of("");

    @Option(names = "--status", descriptionKey = "watch.status")
    private boolean status;

    @Option(names = "--json", descriptionKey = "watch.json")
    private boolean json;

    @Option(names = "--init", descriptionKey = "watch.init")
    private boolean init;

    @Option(names = "--once", descriptionKey = "watch.once")
    private boolean once;

    @Option(
            names = "--stable",
            converter = DurationConverter.class,
            paramLabel = "TIME",
            descriptionKey = "watch.stable")
    private Duration stable = Duration.ofSeconds(3);

    @Option(
            names = "--poll",
            converter = DurationConverter.class,
            paramLabel = "TIME",
            descriptionKey = "watch.poll")
    private Duration poll = Duration.ofSeconds(1);

    @Option(
            names = "--timeout",
            converter = DurationConverter.class,
            paramLabel = "TIME",
            descriptionKey = "watch.timeout")
    private Duration timeout = Duration.ofMinutes(2);

    @Option(
            names = "--grace",
            converter = DurationConverter.class,
            paramLabel = "TIME",
            descriptionKey = "watch.grace")
    private Duration grace = Duration.ofSeconds(20);

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "watch.jobs")
    private int jobs = Math.min(2, Runtime.getRuntime().availableProcessors());

    @Option(names = "--min-free", paramLabel = "MB", descriptionKey = "watch.minFree")
    private long minFree = 64;

    @Option(names = "--recursive", descriptionKey = "watch.recursive")
    private boolean recursive;

    @Option(names = "--leave", descriptionKey = "watch.leave")
    private boolean leave;

    @Option(names = "--ready-suffix", paramLabel = "SUFFIX", descriptionKey = "watch.readySuffix")
    private Optional<String> readySuffix = Optional.empty();

    @Option(names = "--on-clash", paramLabel = "version|replace", descriptionKey = "watch.clash")
    private Settings.Clash clash = Settings.Clash.VERSION;

    @Option(names = "--no-events", descriptionKey = "watch.noEvents")
    private boolean noEvents;

    @Option(
            names = "--http",
            converter = LoopbackPort.class,
            paramLabel = "[127.0.0.1:]PORT",
            descriptionKey = "watch.http")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--log-json", descriptionKey = "watch.logJson")
    private boolean logJson;

    @Option(names = "--to", split = ",", paramLabel = "docx|pdf|ofd", descriptionKey = "convert.to")
    private Set<Format> formats = Format.usual();

    @Mixin private OfdChoice ofd = new OfdChoice();

    @Mixin private InputChoice input = new InputChoice();

    @Option(names = "--style", paramLabel = "NAME|FILE", descriptionKey = "convert.style")
    private Optional<String> style = Optional.empty();

    @Option(names = "--set", paramLabel = "key=value", descriptionKey = "convert.set")
    private List<String> settings = List.of();

    @Option(names = "--whole", descriptionKey = "convert.whole")
    private boolean whole;

    @Option(names = "--fonts", paramLabel = "bundled|system", descriptionKey = "convert.fonts")
    private FontSet fonts = FontSet.BUNDLED;

    @Option(names = "--font-dir", paramLabel = "DIR", descriptionKey = "convert.fontDir")
    private Optional<Path> fontFolder = Optional.empty();

    @Mixin private SealFolder seals = new SealFolder();

    WatchCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException, ConfigurationException, InterruptedException {
        if (json && !status) {
            String reason = JSON_OF_STATUS.format(language, List.of());
            throw new ParameterException(spec.commandLine(), reason);
        }
        if (status) {
            return showStatus().status();
        }
        // The configuration of logback asks for it: people read the log as they read the rest.
        System.setProperty(LOG_CHARSET, (logJson ? UTF_8 : surroundings.charset()).name());
        StyleRecipes recipes =
                new StyleRecipes(
                        style,
                        Stream.concat(settings.stream(), input.settings().stream()).toList(),
                        new StyleRecipes.Choices(
                                formats,
                                ofd.options(),
                                whole,
                                fonts,
                                fontFolder,
                                input.options(),
                                seals.load(language)),
                        SourceDateEpoch.of(surroundings, language),
                        language);
        if (!recipes.report(surroundings)) {
            return ExitCode.CONFIGURATION.status();
        }
        try {
            return serve(
                            InboxWatcher.open(
                                    root, watchSettings(), recipes, reserved(), language, logJson))
                    .status();
        } catch (StartException e) {
            say(NOT_STARTED.format(language, List.of(e.reason().format(language, List.of()))));
            return switch (e.kind()) {
                case CONFIGURATION -> ExitCode.CONFIGURATION.status();
                case RUNNING -> ExitCode.RUNNING.status();
            };
        } catch (IOException e) {
            FileProblem problem = FileProblem.writing(root.toString(), e, language);
            say(problem.diagnostic().message(language));
            return problem.outcome().status();
        }
    }

    private Settings watchSettings() {
        return new Settings(
                stable,
                poll,
                timeout,
                Math.max(1, jobs),
                minFree << 20,
                readySuffix,
                recursive,
                leave,
                clash,
                init,
                once,
                !noEvents);
    }

    /** Paths that no folder may contain, so that files dropped there cannot replace the program. */
    private List<Path> reserved() {
        List<Path> places = new ArrayList<>();
        places.add(Path.of("").toAbsolutePath());
        Optional.ofNullable(System.getProperty("chengwen.home"))
                .ifPresent(home -> places.add(Path.of(home)));
        jar().ifPresent(places::add);
        seals.path().map(Path::toAbsolutePath).ifPresent(places::add);
        style.filter(name -> !BuiltInStyles.names().contains(name))
                .ifPresent(file -> places.add(Path.of(file).toAbsolutePath()));
        return places;
    }

    /** The jar of this class, for {@code java -jar}, where the launcher sets no home. */
    private static Optional<Path> jar() {
        return Optional.ofNullable(WatchCommand.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .filter(location -> location.getProtocol().equals("file"))
                .map(location -> Path.of(URI.create(location.toString())));
    }

    /** Serves until {@code --once} is done or a signal arrives. */
    private ExitCode serve(InboxWatcher watcher) throws IOException, InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(watcher, closed), "chengwen-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        Optional<HealthServer> health = Optional.empty();
        try {
            health = startHealthServer(watcher);
            RunEnding ending = watcher.run();
            if (ending == RunEnding.STOPPED) {
                watcher.finish(grace);
            }
            return switch (ending) {
                case DONE, STOPPED -> ExitCode.OK;
                case FAILURES -> ExitCode.FINDINGS;
                case TROUBLE -> ExitCode.OUTPUT;
            };
        } finally {
            health.ifPresent(HealthServer::close);
            watcher.close();
            closed.countDown();
            removeHook(hook);
        }
    }

    private void stop(InboxWatcher watcher, CountDownLatch closed) {
        watcher.stop();
        try {
            boolean done = closed.await(grace.toMillis() + 10_000, TimeUnit.MILLISECONDS);
            if (!done) {
                say(LEFT.format(language, List.of()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            return; // Shutdown is in progress, and the hook cannot be removed.
        }
    }

    private Optional<HealthServer> startHealthServer(InboxWatcher watcher) throws IOException {
        return port.isPresent()
                ? Optional.of(HealthServer.start(port.get(), watcher::status))
                : Optional.empty();
    }

    private ExitCode showStatus() throws IOException {
        Optional<StatusFile> found = StatusFile.read(root);
        if (found.isEmpty()) {
            say(NOT_SERVED.format(language, List.of()));
            return ExitCode.FINDINGS;
        }
        if (json) {
            surroundings.data().write(found.get().json());
        } else {
            surroundings.out().print(found.get().inWords(root, language));
        }
        return found.get().isWell() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private void say(String text) {
        surroundings.err().println("chengwen: " + Printable.of(text));
    }
}
