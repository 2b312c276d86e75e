package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.console.DataStream;
import io.github.chengwen.cli.console.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the program when standard output fails (cli.md §1). */
class DataStreamTest {

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "断开的管道", "The pipe is being closed", "管道正在被关闭。"})
    void aReaderThatHasEnoughIsNoMisfortune(String reason) {
        ByteArrayOutputStream talk = new ByteArrayOutputStream();

        assertThat(explainInto(failing(reason), talk)).isEqualTo(141);
        assertThat(talk.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, 磁盘满了", "设备上没有空间, 设备上没有空间"})
    void aFullDiskIsOne(String reason, String told) {
        ByteArrayOutputStream talk = new ByteArrayOutputStream();

        assertThat(explainInto(failing(reason), talk)).isEqualTo(4);
        assertThat(talk.toString(UTF_8)).startsWith("chengwen: error[CW604]").contains(told);
    }

    private static int explainInto(OutputStream out, OutputStream talk) {
        return Main.run(
                List.of("explain"),
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        new DataStream(out, UTF_8),
                        new PrintStream(talk, true, UTF_8),
                        UTF_8,
                        false,
                        Map.of(),
                        ""));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
