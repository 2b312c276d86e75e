package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of official documents with lines missing, doubled and out of order, in every form. */
class OfficialOddsTest {

    private static final String ODD =
            """
            签发人：、
            签发人：甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸　子　丑　寅　卯
            东岭市人民政府发展和改革委员会农业农村局水利局林业局自然资源和规划局文件
            东岭市人民政府发展和改革委员会农业农村局水利局林业局自然资源和规划局办公室2026年2月9日印发
            附件
            抄送：市委。
            关注公众号
            """;

    @ParameterizedTest
    @ValueSource(strings = {"document", "letter", "order", "minutes"})
    void filesAreMadeOfAnything(String name) {
        Style style = BuiltInStyles.load(name).style().orElseThrow();
        Chengwen chengwen = Chengwen.with(Options.builder(style).whole(true).build());
        List<String> lines = new ArrayList<>(ODD.lines().toList());
        for (OfficialDrafts draft : OfficialDrafts.values()) {
            lines.addAll(draft.text().lines().distinct().toList());
        }
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 60; i++) {
            Collections.shuffle(lines, random);
            String text = String.join("\n", lines.subList(0, 1 + random.nextInt(14)));
            Converted converted = chengwen.convert(text, "odd.txt");
            List<Code> codes = converted.diagnostics().stream().map(Diagnostic::code).toList();
            assertThat(codes).as(text).doesNotContain(Code.INTERNAL);
            assertThat(converted.outputs().isEmpty())
                    .as(text)
                    .isEqualTo(converted.diagnostics().hasErrors());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"抄送：市委。\n关注公众号", "东岭市人民政府文件\n东政发〔2026〕5号", "特急", "附件"})
    void drafts(String text) {
        Style style = BuiltInStyles.load("document").style().orElseThrow();
        Converted converted = Chengwen.with(Options.of(style)).convert(text, "odd.txt");
        assertThat(converted.outputs().isEmpty()).isEqualTo(converted.diagnostics().hasErrors());
    }
}
