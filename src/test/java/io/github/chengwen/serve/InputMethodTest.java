package io.github.chengwen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese input methods compose a word in the text before it is text. */
@Tag("slow")
final class InputMethodTest {

    private static final String DRAFT =
            """
            在全县防汛工作会议上的讲话
            县长　柳闻川
            同志们:
            今天开会,安排防汛工作。
            【二级标题】河堤要查
            河堤要查一遍。
            """;

    @RegisterExtension private static final OpenPage PAGE = new OpenPage();

    private BrowserTab tab;
    private Writer writer;

    @BeforeEach
    void open() throws IOException {
        tab = PAGE.tab();
        writer = PAGE.writer();
        writer.paste(DRAFT);
    }

    private void compose(int pause) throws IOException {
        for (String letters : new String[] {"n", "ni", "nih", "nihao"}) {
            tab.compose(letters);
            BrowserTab.pause(pause);
            assertThat(writer.composes()).as(letters + " in " + writer.text()).isTrue();
        }
        tab.type("你好");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "at the start of a line,同志们",
        "before a mark of the author,【二级标题】",
        "behind a mark of the author,河堤要查\\n",
        "inside a finding,",
        "within the title,全县",
        "at the end of a line,\\n同志们"
    })
    void twoCharactersAreTwoCharacters(String where, String before) throws IOException {
        int at = before == null ? DRAFT.indexOf(',') : DRAFT.indexOf(before.replace("\\n", "\n"));
        writer.goTo(at);
        compose(20);

        assertThat(writer.text())
                .as(where)
                .isEqualTo(DRAFT.substring(0, at) + "你好" + DRAFT.substring(at));
    }

    @Test
    void theEndOfTheDraftIsAPlaceLikeAnyOther() throws IOException {
        writer.goTo(DRAFT.length());
        compose(20);

        assertThat(writer.text()).isEqualTo(DRAFT + "你好");
    }

    @Test
    void anAnswerThatArrivesMeanwhileWaits() throws IOException {
        int at = DRAFT.indexOf("今天");
        writer.goTo(at);
        tab.type("我");
        compose(300);
        writer.checked();

        assertThat(writer.text()).isEqualTo(DRAFT.substring(0, at) + "我你好" + DRAFT.substring(at));
    }

    @Test
    void aLineMayChangeItsRoleWhileItIsWritten() throws IOException {
        writer.goTo(DRAFT.length());
        tab.type("二、");
        compose(150);
        writer.checked();

        assertThat(writer.text()).isEqualTo(DRAFT + "二、你好");
        tab.await("document.querySelector('.cm-roles').lastChild.textContent.startsWith('一级标题')");
    }

    @Test
    void whatWasComposedIsUndone() throws IOException {
        writer.goTo(DRAFT.indexOf("今天"));
        BrowserTab.pause(600);
        compose(20);
        tab.key("Ctrl+z");

        assertThat(writer.text()).isEqualTo(DRAFT);
    }
}
