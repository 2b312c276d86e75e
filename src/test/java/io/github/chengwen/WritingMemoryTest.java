package io.github.chengwen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.Enclosures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft that is being written is laid out as if it had never been seen before. */
final class WritingMemoryTest {

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));
    private static final int EDITS = Integer.getInteger("chengwen.edits", 40);

    private static final List<String> PIECES =
            List.of(
                    "。",
                    "，",
                    "\n",
                    "\n\n",
                    "一、思想要重视\n",
                    "【正文】",
                    "（2025年5月6日）",
                    "查",
                    "　　",
                    "同志们：\n",
                    "1.河堤要查一遍。");

    private static List<String> drafts() throws IOException {
        List<String> drafts = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path file :
                    samples.filter(f -> f.toString().matches(".*(?:02|03|07|08|13).*txt"))
                            .sorted()
                            .toList()) {
                drafts.add(Files.readString(file, UTF_8));
            }
        }
        return drafts;
    }

    private static List<List<Page>> pages(Preview preview) {
        return preview.layouts().stream().map(Layout::pages).toList();
    }

    private static String edited(String draft, Random random) {
        int at = random.nextInt(draft.length() + 1);
        if (random.nextInt(3) == 0) {
            int end = Math.min(draft.length(), at + random.nextInt(12));
            return draft.substring(0, at) + draft.substring(end);
        }
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return draft.substring(0, at) + piece + draft.substring(at);
    }

    @Tag("slow")
    @Test
    void everyEditGivesThePagesOfAFreshReading() throws IOException {
        Random random = new Random(16);
        for (String start : drafts()) {
            String draft = start;
            WritingMemory memory = WritingMemory.empty();
            for (int i = 0; i < EDITS; i++) {
                draft = edited(draft, random);
                Preview one = CHENGWEN.preview(draft, Enclosures.NONE, "draft.txt", memory);
                Preview other = CHENGWEN.preview(draft, "draft.txt");

                assertThat(one.reading().draft()).as(draft).isEqualTo(other.reading().draft());
                assertThat(CHENGWEN.findings(one).diagnostics())
                        .as(draft)
                        .containsExactlyElementsOf(CHENGWEN.findings(other).diagnostics());
                assertThat(pages(one)).as(draft).isEqualTo(pages(other));
            }
        }
    }

    @Test
    void itIsForgottenWhatIsNotInTheDraftAnyMore() {
        WritingMemory memory = WritingMemory.empty();
        String line = "河堤要查一遍，隐患要改一遍。\n";
        for (int i = 0; i < 50; i++) {
            CHENGWEN.preview(line.repeat(3) + i, Enclosures.NONE, "draft.txt", memory);
        }

        assertThat(memory.lines().patterns().size()).isLessThan(10);
    }
}
