package io.github.chengwen.layout;

import static io.github.chengwen.layout.Sheets.body;
import static io.github.chengwen.layout.Sheets.date;
import static io.github.chengwen.layout.Sheets.document;
import static io.github.chengwen.layout.Sheets.layout;
import static io.github.chengwen.layout.Sheets.salutation;
import static io.github.chengwen.layout.Sheets.speaker;
import static io.github.chengwen.layout.Sheets.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.Splitter;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TitleBlockTest {

    private static final int TOP = 104_882;
    private static final int ROW = 28_950;

    private static List<Integer> baselines(Layout layout) {
        return layout.pages().get(0).rows().map(TextRow::baseline).toList();
    }

    @Test
    @DisplayName("E-21: a title line has its own pitch; the rows after it move down")
    void titlePitch() {
        Layout layout = layout(title("在会上的讲话"), speaker("张三"));
        assertThat(baselines(layout)).containsExactly(TOP + 28_000, TOP + 35_000 + ROW * 8 / 10);
    }

    @Test
    @DisplayName("S-10: one blank row after the last line of the block")
    void blankAfter() {
        Layout layout = layout(title("在会上的讲话"), date("（2024年12月1日）"), salutation("同志们："));
        int dateTop = TOP + 35_000;
        assertThat(baselines(layout).get(2)).isEqualTo(dateTop + 2 * ROW + ROW * 8 / 10);
    }

    @Test
    @DisplayName("S-10: without a title there is no blank row")
    void noTitle() {
        assertThat(baselines(layout(salutation("同志们："))).get(0)).isEqualTo(TOP + ROW * 8 / 10);
    }

    @Test
    @DisplayName("E-20: every line of a title is centred")
    void centred() {
        Layout layout = layout(title("在庆祝中国共产党成立一百周年暨先进集体和优秀党员表彰大会上的讲话"));
        assertThat(layout.pages().get(0).rows())
                .hasSize(2)
                .allSatisfy(
                        row ->
                                assertThat(row.x())
                                        .isEqualTo(
                                                79_370
                                                        + (442_205 - row.text().length() * 22_000)
                                                                / 2));
    }

    @Test
    @DisplayName("S-30: articles of a collection begin new pages under their labels")
    void collection() {
        Splitter splitter = new Splitter(Passage.of("第二篇：讲话"), "讲话");
        Document first = document(title("甲"), body("文"));
        Document second = new Document(Optional.of(splitter), List.of(title("乙"), body("文")));
        Layout layout =
                Layouter.layout(Composer.compose(List.of(first, second), TestStyles.speech()));
        assertThat(Sheets.texts(layout.pages().get(1))).containsExactly("甲", "文");
        assertThat(Sheets.texts(layout.pages().get(2))).containsExactly("第二篇：讲话", "乙", "文");
    }

    @Test
    @DisplayName("S-30: a document alone shows no label")
    void aloneWithoutLabel() {
        Splitter splitter = new Splitter(Passage.of("第二篇：讲话"), "讲话");
        Document only = new Document(Optional.of(splitter), List.of(title("乙"), body("文")));
        Layout layout = Layouter.layout(Composer.compose(List.of(only), TestStyles.speech()));
        assertThat(Sheets.texts(layout.pages().get(0))).containsExactly("乙", "文");
    }
}
