package io.github.chengwen.read.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.read.Structure;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** where another official document begins in a draft, and where it only seems so. */
class DocumentStartsTest {

    private static final String HEAD = "东岭市人民政府文件\n东政发〔2026〕5号\n";
    private static final String TITLE = "东岭市人民政府关于做好水利工作的通知\n";
    private static final String TEXT =
            """
            各县（区）人民政府：
            现就做好有关工作通知如下，请认真贯彻执行。
            """;
    private static final String SIGNED =
            """
            东岭市人民政府
            2026年2月8日
            """;

    private static final String SECOND =
            """
            东岭市水利局
            东水函〔2026〕8号
            东岭市水利局关于商请提供数据的函
            市生态环境局：
            请贵局提供近三年主要河道水质监测数据。
            """;

    /** The titles or marks of the documents of a draft, with their forms. */
    private static List<String> forms(String draft) {
        return read(draft).draft().documents().stream()
                .map(d -> d.form().map(Enum::name).orElse("NONE") + " " + d.titleText())
                .toList();
    }

    private static Structure read(String draft) {
        return StructureReader.read(SourceText.of("draft.txt", draft));
    }

    private static List<Code> codes(String draft) {
        return read(draft).diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    @DisplayName("Q-05: a head below a text begins another document, with its own form")
    void headBelowText() {
        assertThat(forms(HEAD + TITLE + TEXT + SIGNED + SECOND))
                .containsExactly("DOCUMENT 东岭市人民政府关于做好水利工作的通知", "LETTER 东岭市水利局关于商请提供数据的函");
    }

    @Test
    @DisplayName("Q-05: below an imprint a title is enough")
    void titleBelowImprint() {
        String printed = "东岭市人民政府办公室　2026年2月9日印发\n";
        assertThat(forms(HEAD + TITLE + TEXT + SIGNED + printed + "关于做好造林工作的通知\n" + TEXT))
                .containsExactly("DOCUMENT 东岭市人民政府关于做好水利工作的通知", "NONE 关于做好造林工作的通知");
    }

    @Test
    @DisplayName("Q-05: a line that divides may stand above a head")
    void divided() {
        String draft = "第一篇：通知\n" + HEAD + TITLE + TEXT + SIGNED + "第二篇：函\n" + SECOND;
        assertThat(forms(draft))
                .containsExactly("DOCUMENT 东岭市人民政府关于做好水利工作的通知", "LETTER 东岭市水利局关于商请提供数据的函");
        assertThat(codes(draft).stream().filter(Code.COLLECTION_SPLIT::equals)).hasSize(2);
    }

    @Test
    @DisplayName("Q-05: the number of each document is said")
    void numbered() {
        Diagnostic split =
                read(HEAD + TITLE + TEXT + SIGNED + SECOND).diagnostics().stream()
                        .filter(d -> d.code() == Code.COLLECTION_SPLIT)
                        .findFirst()
                        .orElseThrow();
        assertThat(split.arguments()).containsExactly("2", "东岭市水利局");
    }

    @ParameterizedTest
    @DisplayName("Q-05: what only resembles the head of another document")
    @ValueSource(
            strings = {
                // an attached document, a number in the text, a signature above a number
                "附件1\n东岭市水利局文件\n东水发〔2026〕8号\n关于做好防汛工作的通知\n各县水利局：\n请做好工作。\n",
                "东水发〔2026〕8号\n已经印发，请一并遵照执行。\n",
                "联系人：张三\n东水发〔2026〕8号\n请各单位认真学习。\n",
            })
    void oneDocument(String below) {
        assertThat(forms(HEAD + TITLE + TEXT + SIGNED + below))
                .containsExactly("DOCUMENT 东岭市人民政府关于做好水利工作的通知");
    }
}
