package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.Reading;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file says by its looks comes onto the page as marks. */
final class EvidenceTest {

    private static final Chengwen READER = Chengwen.with(Options.of(BuiltInStyles.speech()));

    private static final String PAGE =
            """
            <html><body><p>关于防汛</p><p>今天开会，主要任务是安排防汛工作，请大家认真听。</p>
            <h2>河堤是防汛的命脉，今年一定要查一遍、改一遍、守到底，不能有任何闪失</h2>
            <p>各乡镇要把河堤查一遍，把隐患改一遍，把物资备一遍。</p>
            <p>各单位要把值班表排好，把责任落实到人。</p></body></html>
            """;

    private static Reading read(String draft, String name) {
        return READER.read(draft.getBytes(UTF_8), name);
    }

    private static List<LineRole> firsts(Reading reading) {
        return LineRoles.of(reading).values().stream().map(roles -> roles.get(0)).toList();
    }

    @Test
    void theMarkedTextIsReadAsTheFileWas() {
        Reading file = read(PAGE, "page.html");
        String marked = Evidence.marked(file, read(file.source().text(), "draft.txt"));

        assertThat(marked).contains("\n【一级标题】河堤是");
        assertThat(firsts(read(marked, "draft.txt"))).isEqualTo(firsts(file));
    }

    @Test
    void whereTheTextSaysItAllThereAreNoMarks() {
        Reading file = read("<p>在全县防汛会议上的讲话</p><p>同志们：</p><p>今天开会，安排防汛工作。</p>", "page.html");

        assertThat(Evidence.marked(file, read(file.source().text(), "draft.txt")))
                .isEqualTo(file.source().text());
    }
}
