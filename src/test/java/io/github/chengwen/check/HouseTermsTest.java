package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Checked;
import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.StyleLoader;
import io.github.chengwen.text.SourceText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The terms of a house, in its style file. */
final class HouseTermsTest {

    private static final String HOUSE =
            """
            name: house
            extends: speech
            terms:
              青岚县人民政府: [青岚县政府, 青岚政府]
              县委书记沈青同志: 沈青书记
            """;

    private static Checked check(String sentence) {
        Style style = StyleLoader.load(SourceText.of("house.yaml", HOUSE)).style().orElseThrow();
        String draft = "在全县春耕工作会议上的讲话\n同志们：\n" + sentence + "\n谢谢大家！\n";
        return Chengwen.with(Options.of(style))
                .check(draft.getBytes(StandardCharsets.UTF_8), "draft.txt");
    }

    @Test
    void aFormThatTheHouseDoesNotWantIsFoundAndSetRight() {
        Checked checked = check("刚才，沈青书记代表青岚县政府讲了话，请大家抓好落实。");

        assertThat(checked.diagnostics().stream().map(d -> d.code()))
                .containsExactly(Code.HOUSE_TERM, Code.HOUSE_TERM);
        assertThat(new String(checked.corrected().toByteArray(), StandardCharsets.UTF_8))
                .contains("县委书记沈青同志代表青岚县人民政府讲了话");
    }

    @Test
    void theRightFormIsLeftInPeace() {
        assertThat(check("刚才，县委书记沈青同志代表青岚县人民政府讲了话，请大家抓好落实。").diagnostics()).isEmpty();
    }
}
