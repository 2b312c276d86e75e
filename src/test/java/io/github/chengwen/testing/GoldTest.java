package io.github.chengwen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldTest {

    @TempDir Path folder;

    @Test
    void eachLineIsABlockWithItsDoubts() throws IOException {
        Path file = folder.resolve("a.gold.jsonl");
        Files.writeString(
                file,
                """
                {"type": "title", "text": "关于 备耕的讲话"}
                {"type": "h2", "text": "一要早。", "runin": true, "alt": ["h1", "h3"], "weak": ["body"]}
                {"type": "body", "text": "早则主动。"}
                """);

        assertThat(Gold.read(file))
                .containsExactly(
                        MarkedBlock.of("title", "关于备耕的讲话"),
                        new MarkedBlock("h2", "一要早。", Set.of("h1", "h3"), List.of("body")),
                        MarkedBlock.of("body", "早则主动。"));
    }
}
