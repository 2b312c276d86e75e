package io.github.chengwen.watch.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import org.junit.jupiter.api.Test;

/** The page that lies beside the documents of a draft with findings. */
final class LookPageTest {

    private static final String CLEAN = "在全县春耕工作会议上的讲话\n同志们：\n今天开会部署春耕，请大家抓住农时。\n谢谢大家！\n";

    private static Converted convert(String draft) {
        return Chengwen.with(Options.of(BuiltInStyles.speech()))
                .convert(draft.getBytes(UTF_8), "讲话.txt");
    }

    @Test
    void aFindingStandsWithItsPageAndTheWordsAroundIt() {
        Converted converted = convert(CLEAN.replace("部署", "<布署>"));

        String page = new String(LookPage.of(converted).orElseThrow(), UTF_8);

        assertThat(page)
                .contains("第1页，第3行", "CW363", "应为“部署”", "&lt;<mark>布署</mark>&gt;春耕")
                .contains("<td>标题</td><td>在全县春耕工作会议上的讲话</td>", "data:image/png;base64,");
    }

    @Test
    void aDraftWithoutFindingsHasNone() {
        assertThat(LookPage.of(convert(CLEAN))).isEmpty();
    }

    @Test
    void thePageIsTheSameEachTime() {
        String draft = CLEAN.replace("部署", "布署");

        assertThat(LookPage.of(convert(draft)).orElseThrow())
                .isEqualTo(LookPage.of(convert(draft)).orElseThrow());
    }
}
