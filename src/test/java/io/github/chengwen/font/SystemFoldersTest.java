package io.github.chengwen.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the systems keep their fonts. */
class SystemFoldersTest {
    private static final Path HOME = Path.of("home");

    @Test
    void linuxKeepsThemInTheDataFolders() {
        assertThat(SystemFolders.of("Linux", HOME, Map.of()))
                .contains(HOME.resolve(".local/share/fonts"), Path.of("/usr/share/fonts"));
        assertThat(SystemFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
                .contains(Path.of("data/fonts"))
                .doesNotContain(HOME.resolve(".local/share/fonts"));
    }

    @Test
    void macKeepsThemInTheLibraries() {
        assertThat(SystemFolders.of("Mac OS X", HOME, Map.of()))
                .containsExactly(
                        HOME.resolve("Library/Fonts"),
                        Path.of("/Library/Fonts"),
                        Path.of("/System/Library/Fonts"));
    }

    @Test
    void windowsKeepsThemWhereTheEnvironmentSays() {
        assertThat(
                        SystemFolders.of(
                                "Windows 11", HOME, Map.of("SystemRoot", "W", "LOCALAPPDATA", "L")))
                .containsExactly(
                        Path.of("L", "Microsoft", "Windows", "Fonts"), Path.of("W", "Fonts"));
    }
}
