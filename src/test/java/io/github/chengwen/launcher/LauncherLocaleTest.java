package io.github.chengwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Java gets a locale in which it can name Chinese files, and learns which one the user had. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherLocaleTest {

    private static final String ASCII = "ANSI_X3.4-1968";

    @TempDir Path root;
    private Machine machine;
    private Path launcher;

    @BeforeEach
    void installed() throws IOException {
        machine = new Machine(root);
        launcher = machine.install("app");
        machine.set("JAVA_HOME", root.resolve("jdk"));
        machine.java("jdk", "17.0.1");
    }

    @Test
    void utf8IsLeftAlone() throws Exception {
        machine.locales("UTF-8", "C.utf8");

        assertThat(machine.set("LANG", "zh_CN.UTF-8").start(launcher).locale()).isEqualTo("unset");
    }

    @Test
    void theNationalCharacterSetIsLeftAlone() throws Exception {
        machine.locales("GB18030", "C.utf8");

        assertThat(machine.set("LANG", "zh_CN.GB18030").start(launcher).locale())
                .isEqualTo("unset");
    }

    @Test
    void withoutLocaleTheFirstUtf8LocaleIsTaken() throws Exception {
        machine.locales(ASCII, "C", "POSIX", "en_US.utf8", "C.utf8");

        assertThat(machine.start(launcher).locale()).isEqualTo("C.utf8");
    }

    @Test
    void posixIsReplaced() throws Exception {
        machine.locales(ASCII, "C", "C.UTF-8", "POSIX");

        assertThat(machine.set("LC_ALL", "POSIX").start(launcher).locale()).isEqualTo("C.UTF-8");
    }

    @Test
    void aLocaleThatIsNotInstalledIsReplaced() throws Exception {
        machine.locales(ASCII, "C", "POSIX", "en_US.utf8");

        assertThat(machine.set("LANG", "zh_CN.UTF-8").start(launcher).locale())
                .isEqualTo("en_US.utf8");
    }

    @Test
    void withoutUtf8LocaleTheUsualNameIsTried() throws Exception {
        machine.locales(ASCII, "C", "POSIX");

        assertThat(machine.start(launcher).locale()).isEqualTo("C.UTF-8");
    }

    @Test
    void withoutLocaleCommandTheNameDecides() throws Exception {
        machine.withoutLocaleCommand();

        assertThat(machine.start(launcher).locale()).isEqualTo("C.UTF-8");
        assertThat(machine.set("LANG", "zh_CN.UTF-8").start(launcher).locale()).isEqualTo("unset");
    }

    @Test
    void theLocaleOfTheMachineIsAskedFor() throws Exception {
        assertThat(machine.set("LC_ALL", "C").start(launcher).locale()).containsIgnoringCase("utf");
    }

    @Test
    void theUsersLanguageIsPassedOn() throws Exception {
        machine.set("LANG", "zh_CN.UTF-8").set("LC_CTYPE", "C");
        assertThat(machine.start(launcher).arguments()).contains("<-Dchengwen.locale=zh_CN.UTF-8>");

        machine.set("LC_MESSAGES", "en_GB.UTF-8");
        assertThat(machine.start(launcher).arguments()).contains("<-Dchengwen.locale=en_GB.UTF-8>");

        machine.set("LC_ALL", "C");
        assertThat(machine.start(launcher).arguments()).contains("<-Dchengwen.locale=C>");
    }

    @Test
    void noLanguageIsPassedOnAsNone() throws Exception {
        assertThat(machine.start(launcher).arguments()).contains("<-Dchengwen.locale=>");
    }
}
