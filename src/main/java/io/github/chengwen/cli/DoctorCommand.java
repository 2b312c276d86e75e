package io.github.chengwen.cli;

import io.github.chengwen.cli.choice.FontSet;
import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.diag.Language;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chengwen doctor}: checks whether Chengwen can work on this machine. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "doctor.folder")
    private Path folder = Path.of("");

    DoctorCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException, ConfigurationException {
        List<Verdict> verdicts = verdicts(new Checkup(language));
        verdicts.forEach(verdict -> surroundings.out().print(verdict.format(language)));
        boolean bad = verdicts.stream().anyMatch(v -> v.grade() == Verdict.Grade.BAD);
        return (bad ? ExitCode.CONFIGURATION : ExitCode.OK).status();
    }

    private List<Verdict> verdicts(Checkup checkup) throws IOException, ConfigurationException {
        Runtime.Version version = Runtime.version();
        Style style = BuiltInStyles.speech();
        return List.of(
                checkup.java(
                        version.feature(),
                        version.toString(),
                        megabytes(Runtime.getRuntime().maxMemory())),
                checkup.fileNames(System.getProperty("sun.jnu.encoding", "unknown")),
                checkup.terminal(
                        System.getProperty("native.encoding", "unknown"), surroundings.charset()),
                checkup.ownFonts(FontCatalog.bundled()),
                checkup.styleFonts(
                        FontSet.SYSTEM.catalog(style, Optional.empty(), language), style.faces()),
                checkup.formats(),
                checkup.writing(folder),
                checkup.space(space()),
                checkup.libreOffice(onPath("soffice").or(() -> onPath("soffice.exe"))));
    }

    private long space() {
        try {
            return megabytes(Files.getFileStore(existing(folder)).getUsableSpace());
        } catch (IOException e) {
            return 0;
        }
    }

    /** The folder, or the nearest above it that exists: the disk it would be on. */
    private static Path existing(Path folder) {
        Path place = folder.toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    private Optional<Path> onPath(String program) {
        String path = surroundings.variable("PATH").orElse("");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
