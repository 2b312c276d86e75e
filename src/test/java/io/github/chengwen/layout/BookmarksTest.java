package io.github.chengwen.layout;

import static io.github.chengwen.layout.Sheets.body;
import static io.github.chengwen.layout.Sheets.document;
import static io.github.chengwen.layout.Sheets.heading;
import static io.github.chengwen.layout.Sheets.layout;
import static io.github.chengwen.layout.Sheets.runIn;
import static io.github.chengwen.layout.Sheets.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.page.Bookmark;
import io.github.chengwen.page.Layout;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BookmarksTest {

    @Test
    @DisplayName("F-31: headings and run-in leads, without their stops")
    void headings() {
        Layout layout =
                layout(title("讲话"), heading(1, "一、认识"), runIn(2, "（一）要快。", "正文"), body("正文"));
        assertThat(layout.bookmarks())
                .extracting(Bookmark::title, Bookmark::level)
                .containsExactly(tuple("一、认识", 1), tuple("（一）要快", 2));
    }

    @Test
    @DisplayName("F-31: in a collection the articles are the first level")
    void articles() {
        Layout layout =
                Layouter.layout(
                        Composer.compose(
                                List.of(
                                        document(title("甲"), heading(1, "一、认识"), body("正文")),
                                        document(title("乙"), body("正文"))),
                                TestStyles.speech()));
        assertThat(layout.bookmarks())
                .extracting(b -> b.level() + " p" + b.page() + " " + b.title())
                .containsExactly("1 p2 甲", "2 p2 一、认识", "1 p3 乙");
    }

    @Test
    @DisplayName("F-31: a long lead is cut at 40 characters")
    void longLead() {
        Layout layout = layout(runIn(2, "（一）" + "长".repeat(60) + "。", "正文"));
        assertThat(layout.bookmarks().get(0).title()).hasSize(40).endsWith("长…");
    }
}
