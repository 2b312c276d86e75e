package io.github.chengwen.watch.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Two speeches of one file, each with a finding, in one product or in two. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCollectionHasThePagesOfEachSpeech(boolean whole) {
        String second = CLEAN.replace("春耕", "秋收").replace("部署", "布署");
        Converted converted =
                Chengwen.with(Options.builder(BuiltInStyles.speech()).whole(whole).build())
                        .convert(
                                (CLEAN.replace("部署", "布署") + "\n" + second).getBytes(UTF_8),
                                "讲话.txt");

        String page = new String(LookPage.of(converted).orElseThrow(), UTF_8);

        assertThat(converted.outputs()).hasSize(whole ? 1 : 2);
        assertThat(page)
                .contains("<th colspan=\"3\">第1篇　在全县春耕工作会议上的讲话</th>")
                .contains("<th colspan=\"3\">第2篇　在全县秋收工作会议上的讲话</th>")
                .contains(whole ? "第1页，第3行" : "第1篇第1页，第3行")
                .contains("<img alt=\"" + (whole ? "第1页" : "第1篇第1页"))
                .contains("<img alt=\"" + (whole ? "第2页" : "第2篇第1页"));
    }
}
