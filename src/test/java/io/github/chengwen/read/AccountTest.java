package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every character of a draft ends in a block, in the noise, or in a diagnostic, in order. */
final class AccountTest {

    private static final int DRAFTS = 4_000;

    @Test
    void everyCharacterOfDamagedDraftsIsAccountedFor() {
        for (int seed = 0; seed < DRAFTS; seed++) {
            String draft = new Mutations(seed).draft();

            assertThat(Account.of(draft)).as("seed %d: %s", seed, draft).isEmpty();
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
