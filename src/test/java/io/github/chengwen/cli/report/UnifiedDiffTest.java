package io.github.chengwen.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.text.SourceText;
import org.junit.jupiter.api.Test;

/** What {@code check --fix} shows, to be read by people and by {@code patch}. */
final class UnifiedDiffTest {

    private static String diff(String before, String after) {
        return UnifiedDiff.of(SourceText.of("a.txt", before), SourceText.of("a.txt", after));
    }

    @Test
    void theSameTextHasNone() {
        assertThat(diff("一\n二\n", "一\n二\n")).isEmpty();
    }

    @Test
    void aChangeStandsBetweenThreeLinesOfContext() {
        assertThat(diff("1\n2\n3\n4\n5,\n6\n7\n8\n9\n", "1\n2\n3\n4\n5，\n6\n7\n8\n9\n"))
                .isEqualTo(
                        "--- a.txt\n+++ a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5,\n+5，\n 6\n 7\n 8\n");
    }

    @Test
    void changesFarApartAreTwoHunks() {
        String between = "x\n".repeat(7);

        assertThat(diff("a,\n" + between + "b,\n", "a，\n" + between + "b，\n"))
                .containsSubsequence("@@ -1,4 +1,4 @@", "@@ -6,4 +6,4 @@");
    }

    @Test
    void neighboursChangeTogether() {
        assertThat(diff("a,\nb,\n", "a，\nb，\n")).endsWith("-a,\n-b,\n+a，\n+b，\n");
    }

    @Test
    void aLastLineWithoutEndIsMarked() {
        assertThat(diff("a,", "a，"))
                .endsWith("-a,\n\\ No newline at end of file\n+a，\n\\ No newline at end of file\n");
    }
}
