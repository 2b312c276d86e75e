package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.text.SourceText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Drafts that no person wrote are read in time that grows with their length and no faster. */
@Tag("slow")
final class PathologicalTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MEGABYTE = 1 << 20;

    private static final List<String> UNITS =
            List.of(
                    "（",
                    "“《（",
                    "一、",
                    "（一）",
                    "第",
                    " ",
                    "　",
                    "\f",
                    "—",
                    "-",
                    "=",
                    "*",
                    "7",
                    "a",
                    "。",
                    "市",
                    "2024年",
                    "2024年3月5日",
                    "年 月 ",
                    "同志们",
                    "同志们：",
                    "各位",
                    "www.",
                    "a.com",
                    "上一篇：");

    @TestFactory
    Stream<DynamicTest> aHugeDraftIsReadInTime() {
        Map<String, String> drafts = new LinkedHashMap<>();
        drafts.put("200,000 lines", "春耕\n".repeat(200_000));
        drafts.put("a line of five megabytes", "要抓好春耕".repeat(5 * MEGABYTE / 15));
        drafts.put("100,000 headings", "一、抓好春耕备耕工作\n".repeat(100_000));
        drafts.put("20,000 dates", "（2024年3月5日）\n".repeat(20_000));
        drafts.put("20,000 glued dates", "（2024年3月5日）同志们：\n".repeat(20_000));
        drafts.put("20,000 documents", "第一篇：在春耕会上的讲话\n同志们：\n".repeat(20_000));
        drafts.put("20,000 adverts", "更多文章请访问www.example.com\n".repeat(20_000));
        drafts.put("20,000 adverts on a line", "更多文章请访问www.example.com。".repeat(20_000));
        return inTime(drafts);
    }

    @TestFactory
    Stream<DynamicTest> aDraftOfOneThingOverAndOverIsReadInTime() {
        Map<String, String> drafts = new LinkedHashMap<>();
        for (String unit : UNITS) {
            drafts.put("a line of " + name(unit), unit.repeat(MEGABYTE / unit.length()));
            drafts.put("lines of " + name(unit), (unit.repeat(100) + "\n").repeat(2_000));
        }
        return inTime(drafts);
    }

    private static String name(String unit) {
        return unit.isBlank() ? String.format(Locale.ROOT, "U+%04X", (int) unit.charAt(0)) : unit;
    }

    private static Stream<DynamicTest> inTime(Map<String, String> drafts) {
        return drafts.entrySet().stream()
                .map(draft -> dynamicTest(draft.getKey(), () -> assertInTime(draft.getValue())));
    }

    private static void assertInTime(String draft) {
        SourceText source = SourceText.of("draft", draft);

        Structure structure = assertTimeoutPreemptively(LIMIT, () -> StructureReader.read(source));

        assertThat(structure.diagnostics().size()).isLessThanOrEqualTo(Diagnostics.LIMIT);
    }
}
