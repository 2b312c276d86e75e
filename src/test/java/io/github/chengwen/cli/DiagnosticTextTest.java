package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.console.DiagnosticText;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.SourceText;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

    private final Drafts draft = Drafts.of("一、总体要求", "　　1.加强学习");
    private final Diagnostic skipped =
            Diagnostic.of(Code.SKIPPED_LEVEL, draft.span("1."), "1.", "（一）");

    @Test
    void itHasPlaceCodeMessageLineCaretAndHint() {
        assertThat(new DiagnosticText(Language.CHINESE).format("讲话稿.txt", draft.source(), skipped))
                .isEqualTo(
                        """
                        讲话稿.txt:2:3: note[CW203]: “1.”上面没有“（一）”这一级标题
                            　　1.加强学习
                                ^^
                            提示：字体按序号形式排；若是漏了上级标题，请补上
                        """);
    }

    @Test
    void theCodeIsTheSameInEnglish() {
        assertThat(new DiagnosticText(Language.ENGLISH).format("a.txt", draft.source(), skipped))
                .startsWith("a.txt:2:3: note[CW203]: ")
                .contains("    hint: the face follows the number form");
    }

    @Test
    void whatIsSaidOfAWholeFileHasNoLine() {
        Diagnostic empty = Diagnostic.of(Code.EMPTY_INPUT, Span.NONE);

        assertThat(
                        new DiagnosticText(Language.CHINESE)
                                .format("空.txt", SourceText.of("空.txt", ""), empty))
                .isEqualTo(
                        """
                        空.txt: error[CW101]: 文件是空的，没有可排版的文字
                            提示：请确认草稿已保存，再试一次
                        """);
    }

    @Test
    void aFileNameCannotSteerTheTerminal() {
        assertThat(
                        new DiagnosticText(Language.CHINESE)
                                .format("a\n\u001b.txt", draft.source(), skipped))
                .startsWith("a\ufffd\ufffd.txt:2:3: ");
    }
}
