package io.github.chengwen.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The font folders of an operating system, the user's own first. */
final class SystemFolders {

    private SystemFolders() {}

    static List<Path> of(String operatingSystem, Path home, Map<String, String> environment) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return windows(home, environment);
        }
        if (system.startsWith("mac")) {
            return List.of(
                    home.resolve("Library/Fonts"),
                    Path.of("/Library/Fonts"),
                    Path.of("/System/Library/Fonts"));
        }
        String data =
                environment.getOrDefault("XDG_DATA_HOME", home.resolve(".local/share").toString());
        return List.of(
                Path.of(data, "fonts"),
                home.resolve(".fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts"));
    }

    private static List<Path> windows(Path home, Map<String, String> environment) {
        String local =
                environment.getOrDefault("LOCALAPPDATA", home.resolve("AppData/Local").toString());
        String windows = environment.getOrDefault("SystemRoot", "C:\\Windows");
        return Stream.of(Path.of(local, "Microsoft", "Windows", "Fonts"), Path.of(windows, "Fonts"))
                .toList();
    }
}
