package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.check.text.ProofMemory;
import io.github.chengwen.model.Draft;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A draft that is being written is proof-read as if it had never been seen before. */
final class ProofMemoryTest {

    private static final int EDITS = Integer.getInteger("chengwen.edits", 40);
    private static final int DRAFTS = 5;
    private static final int LINES = 14;

    private static final Map<String, String> TERMS = Map.of("大家", "同志们", "全县", "全市");

    /** What changes the sense of other paragraphs, or of the one it comes into. */
    private static final List<String> PIECES =
            List.of(
                    "2018年",
                    "2025年",
                    "2025年5月6日（星期一）",
                    "王晓明",
                    "王小明",
                    "三个村",
                    "一是要查。三是要改。",
                    "“",
                    "，，",
                    "\n",
                    "\n\n",
                    "　　",
                    "12名干部",
                    "13名干部",
                    "12%",
                    "國家發展",
                    "必需要",
                    "簿弱",
                    "的的",
                    "-",
                    "...");

    /** Lines full of mistakes that somebody has planted, of all sets. */
    private static List<String> lines() throws IOException {
        try (Stream<Path> sets = Files.list(Path.of("src/test/resources/proof"))) {
            List<String> lines = new ArrayList<>();
            for (Path set : sets.filter(f -> f.toString().contains("planted")).sorted().toList()) {
                Files.readString(set)
                        .replaceAll("⟦[a-z]+\\|([^|⟧]*)\\|[^⟧]*⟧", "$1")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .filter(line -> !line.startsWith("==="))
                        .forEach(lines::add);
            }
            return lines;
        }
    }

    private static Proof read(String text, ProofMemory memory) {
        SourceText source = SourceText.of("draft.txt", text);
        Draft draft = StructureReader.read(source).draft();
        return ProofReader.read(draft, at -> source.position(at).line(), new House(TERMS, Map.of(), List.of()), memory);
    }

    private static void edit(List<String> draft, List<String> lines, Random random) {
        int at = random.nextInt(draft.size());
        String line = draft.get(at);
        int in = random.nextInt(line.length() + 1);
        switch (random.nextInt(7)) {
            case 0 -> draft.add(at, lines.get(random.nextInt(lines.size())));
            case 1 -> draft.set(at, lines.get(random.nextInt(lines.size())));
            case 2 -> draft.add(at, draft.get(random.nextInt(draft.size())));
            case 3 -> Collections.swap(draft, at, random.nextInt(draft.size()));
            case 4 ->
                    draft.set(
                            at,
                            line.substring(0, in)
                                    + line.substring(Math.min(in + 2, line.length())));
            default -> {
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                draft.set(at, line.substring(0, in) + piece + line.substring(in));
            }
        }
        if (draft.size() > LINES) {
            draft.remove(random.nextInt(draft.size()));
        }
    }

    /** The draft with lines of a width, as many type it; a width of 0 for lines of any length. */
    private static String wrapped(List<String> draft, int width) {
        if (width == 0) {
            return String.join("\n", draft) + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (String paragraph : draft) {
            String line = "　　" + paragraph.strip();
            for (int at = 0; at < line.length(); at += width) {
                text.append(line, at, Math.min(line.length(), at + width)).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void everyEditGivesTheFindingsOfAFreshProofReading() throws IOException {
        Random random = new Random(28);
        List<String> lines = lines();
        for (int i = 0; i < DRAFTS; i++) {
            Collections.shuffle(lines, random);
            List<String> draft = new ArrayList<>(lines.subList(0, LINES));
            ProofMemory memory = ProofMemory.empty();
            for (int k = 0; k < EDITS; k++) {
                edit(draft, lines, random);
                String text = wrapped(draft, i % 2 == 0 ? 0 : 30 + random.nextInt(3));
                Proof kept = read(text, memory);
                Proof fresh = read(text, ProofMemory.none());

                assertThat(kept.diagnostics())
                        .as(text)
                        .containsExactlyElementsOf(fresh.diagnostics());
                assertThat(kept.corrections()).as(text).isEqualTo(fresh.corrections());
            }
        }
    }

    @Test
    void itIsForgottenWhatIsNotInTheDraftAnyMore() {
        ProofMemory memory = ProofMemory.empty();
        for (int i = 0; i < 50; i++) {
            read("河堤要查一遍，隐患要改一遍。\n水闸要修一遍，缺口要补" + i + "遍。\n", memory);
        }

        assertThat(memory.size()).isLessThan(10);
    }

    @Test
    void aParagraphFullOfMistakesIsReadAgain() {
        ProofMemory memory = ProofMemory.empty();
        String text = "河堤要查一遍，，".repeat(1_000) + "隐患要改一遍。\n";
        read(text, memory);

        assertThat(read(text, memory).diagnostics())
                .containsExactlyElementsOf(read(text, ProofMemory.none()).diagnostics());
    }
}
