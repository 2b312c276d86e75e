package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character of a draft ends in a block, in the noise, or in a diagnostic, in order. */
@Tag("slow")
final class AccountTest {

    private static final int DRAFTS = 4_000;

    @Test
    void everyCharacterOfDamagedDraftsIsAccountedFor() {
        for (int seed = 0; seed < DRAFTS; seed++) {
            String draft = new Mutations(seed).draft();

            assertThat(Account.of(draft)).as("seed %d: %s", seed, draft).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyCharacterThatFuzzingFoundIsAccountedFor(Path finding) throws IOException {
        String draft = new String(Files.readAllBytes(finding), StandardCharsets.UTF_8);

        assertThat(Account.of(draft)).isEmpty();
    }

    private static List<Path> findings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @Test
    void theSameDraftIsReadTheSameWayEachTime() {
        for (int seed = 0; seed < DRAFTS / 10; seed++) {
            SourceText draft = SourceText.of("draft", new Mutations(seed).draft());
            Structure first = StructureReader.read(draft);
            Structure second = StructureReader.read(draft);

            assertThat(second.draft()).isEqualTo(first.draft());
            assertThat(second.diagnostics()).containsExactlyElementsOf(first.diagnostics());
        }
    }

    @Test
    void nothingIsTooSmall() {
        List<String> crumbs =
                List.of(
                        "",
                        "\n",
                        "　",
                        "\ufeff",
                        "\ue004",
                        "-",
                        "*",
                        "**",
                        "一、",
                        "（一）",
                        "1.",
                        "①",
                        "第一篇",
                        "——",
                        "（",
                        "。",
                        "：",
                        "3",
                        "www.example.com",
                        "【标题】",
                        "【标题】 ",
                        "\ud83d",
                        "一、\n一、",
                        "第一篇\n第二篇\n第三篇");

        assertThat(crumbs).allSatisfy(crumb -> assertThat(Account.of(crumb)).isEmpty());
    }
}
