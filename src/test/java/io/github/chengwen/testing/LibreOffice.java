package io.github.chengwen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice as a second opinion on what is written. A test that {@link NeedsLibreOffice} is
 * skipped where it is not installed, unless {@code CHENGWEN_REQUIRE_LIBREOFFICE=1} says that it
 * must be.
 *
 * <p>It runs with a profile of its own, and with the faces of this project under the names that
 * documents carry (W-26): with any other faces the rows would differ.
 */
public final class LibreOffice {

    private static final Path FACES = Path.of("src", "main", "resources", "fonts");

    private static final String FOLDER = folder(FACES);

    private static final Map<String, List<String>> OFFICIAL_NAMES =
            Map.of(
                    "Chengwen BiaoSong", List.of("方正小标宋简体", "FZXiaoBiaoSong-B05S"),
                    "Chengwen FangSong", List.of("仿宋_GB2312", "仿宋", "FangSong"),
                    "Chengwen Kai", List.of("楷体_GB2312", "楷体", "KaiTi"),
                    "Chengwen Hei", List.of("黑体", "SimHei"),
                    "Chengwen Song", List.of("宋体", "SimSun"),
                    "Liberation Serif", List.of("Times New Roman"));

    private static final String REQUIRED = "CHENGWEN_REQUIRE_LIBREOFFICE";

    /** Of some more than two hundred files the last are silently left out. */
    private static final int MOST_FILES = 100;

    private static final long PATIENCE_SECONDS = 600;

    /** A quotation mark that opens a paragraph takes its face from the locale. */
    private static final String CHINESE = "zh_CN.UTF-8";

    /**
     * There everywhere: where a locale is missing, LibreOffice cannot write files with Chinese
     * names, as it does with the faces that a document brings.
     */
    private static final String ANY = "C.UTF-8";

    private final Path program;
    private final Path work;

    private final String fonts;
    private final String locale;

    /**
     * @param fonts what the font configuration says of folders and names
     * @param locale the language that it takes text to be in
     */
    private LibreOffice(Path program, Path work, String fonts, String locale) {
        this.program = program;
        this.work = work;
        this.fonts = fonts;
        this.locale = locale;
    }

    /**
     * The installed program.
     *
     * @param work an empty folder for its profile, caches and results
     */
    public static LibreOffice in(Path work) {
        return new LibreOffice(
                find().orElseGet(LibreOffice::missing), work, FOLDER + aliases(), CHINESE);
    }

    /** The same on a machine that has none of the faces that documents name. */
    public LibreOffice withoutOfficialFaces() {
        return new LibreOffice(program, work, FOLDER, CHINESE);
    }

    /** The same on a machine that has one face, and that one without a Chinese character. */
    public LibreOffice withoutChineseFaces() throws IOException {
        Path folder = Files.createDirectories(work.resolve("faces"));
        Path face = FACES.resolve("LiberationSerif-Regular.ttf");
        Files.copy(face, folder.resolve(face.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        return new LibreOffice(program, work, folder(folder), ANY);
    }

    private static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether a test that needs it runs. */
    static boolean isInstalledOrRequired() {
        return find().isPresent() || "1".equals(System.getenv(REQUIRED));
    }

    private static Path missing() {
        return fail("LibreOffice (soffice) is not installed; is " + REQUIRED + " set?");
    }

    /** Converts files in few runs; the results lie beside each other in the work folder. */
    public void convert(List<Path> files, String format) throws IOException, InterruptedException {
        for (int start = 0; start < files.size(); start += MOST_FILES) {
            int end = Math.min(files.size(), start + MOST_FILES);
            convertInOneRun(files.subList(start, end), format);
        }
    }

    private void convertInOneRun(List<Path> files, String format)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                                "--headless",
                                "--norestore",
                                "--convert-to",
                                format,
                                "--outdir",
                                work.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = work.resolve("soffice.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("FONTCONFIG_FILE", fontConfiguration().toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("LibreOffice finished in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    private Path fontConfiguration() throws IOException {
        String text =
                """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                <cachedir>%s</cachedir>
                %s</fontconfig>
                """
                        .formatted(work.resolve("font-cache"), fonts);
        return Files.writeString(work.resolve("fonts.conf"), text);
    }

    private static String folder(Path folder) {
        return "<dir>" + folder.toAbsolutePath() + "</dir>\n";
    }

    private static String aliases() {
        StringBuilder aliases = new StringBuilder();
        OFFICIAL_NAMES.forEach(
                (face, names) -> names.forEach(name -> aliases.append(alias(name, face))));
        return aliases.toString();
    }

    private static String alias(String name, String face) {
        return "<alias binding=\"same\"><family>%s</family><prefer><family>%s</family></prefer></alias>\n"
                .formatted(name, face);
    }
}
