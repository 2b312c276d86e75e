package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose heartbeat on a network drive means that somebody else serves the folder. */
class HeartbeatTest {

    private static final Heartbeat SELF = new Heartbeat("pid 7", "office", "boot-1");

    @Test
    void anotherMachineMayBeAlive() {
        Heartbeat other = new Heartbeat("pid 7", "elsewhere", "boot-2");

        assertThat(other.mayLiveBeside(SELF, true)).isTrue();
    }

    @Test
    void onThisMachineTheLockTells() {
        Heartbeat other = new Heartbeat("pid 8", "office", "boot-1");

        assertThat(other.mayLiveBeside(SELF, true)).isFalse();
        assertThat(other.mayLiveBeside(SELF, false)).isTrue();
    }

    @Test
    void nothingSurvivesARestartOfTheMachine() {
        Heartbeat before = new Heartbeat("pid 8", "office", "boot-0");

        assertThat(before.mayLiveBeside(SELF, false)).isFalse();
    }

    @Test
    void ourOwnNumberAgainIsAnEarlierProcess() {
        assertThat(SELF.mayLiveBeside(SELF, false)).isFalse();
    }

    @Test
    void itIsWrittenAndReadAgain(@TempDir Path folder) throws Exception {
        Heartbeat self = Heartbeat.ofThisProcess();
        Path file = Files.writeString(folder.resolve("heartbeat"), self.text());

        assertThat(Heartbeat.read(file)).isEqualTo(self);
        assertThat(self.name()).startsWith("pid " + ProcessHandle.current().pid() + ", ");
    }

    @Test
    void damageIsSomebodyElse(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("heartbeat"), new byte[] {(byte) 0xff, 10});

        assertThat(Heartbeat.read(file).mayLiveBeside(SELF, true)).isTrue();
    }
}
