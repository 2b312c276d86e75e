package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"CW209", "cw209", "209"})
    void aCodeIsKnownHoweverItIsTyped(String typed) {
        assertThat(Program.plain().run("explain", typed).out())
                .startsWith("CW209  警告  日期不完整：…\n\n原因\n    ")
                .contains("\n这样会出现\n", "\n这样不会\n", "\n怎么办\n");
    }

    @Test
    void withoutACodeAllAreListedInOrder() {
        assertThat(Program.plain().run("explain").out().lines())
                .hasSize(Code.values().length)
                .isSorted()
                .allMatch(line -> line.matches("CW[0-9]{3}  (错误|警告|提醒)  .+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"209,603", "209，603", "CW209、603", "209, 603"})
    void codesMayHaveCommasBetweenThem(String typed) {
        assertThat(Program.plain().run("explain", typed).out())
                .startsWith("CW209  ")
                .contains("\nCW603  ");
    }

    @Test
    void knownCodesAreExplainedBesideUnknownOnes() {
        Outcome outcome = Program.plain().run("explain", "999", "209", "888");

        assertThat(outcome.out()).startsWith("CW209  警告");
        assertThat(outcome.talk())
                .startsWith("chengwen: 没有“999”这个代码，最接近的是 CW904、CW903、CW902；没有“888”这个代码，最接近的是 ");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"CW999,CW904", "CW208a,CW208", "204x,CW204", "CW6,CW601", "标题,CW101"})
    void anUnknownCodeGetsTheNearest(String typed, String nearest) {
        Outcome outcome = Program.plain().run("explain", typed);

        assertThat(outcome.talk()).startsWith("chengwen: 没有“" + typed + "”这个代码，最接近的是 " + nearest);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }
}
