package io.github.chengwen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page on a telephone: one part at a time. */
@Tag("slow")
final class NarrowPageTest {

    @RegisterExtension private static final OpenPage PAGE = new OpenPage();

    private BrowserTab tab;
    private Writer writer;

    @BeforeEach
    void open() throws IOException {
        tab = PAGE.tab();
        writer = PAGE.writer();
        tab.size(380, 760, false);
        writer.clip("在全县防汛工作会议上的讲话\n同志们：\n今天开会,安排防汛工作。\n资金为XX万元。\n");
    }

    @Test
    void theNumberBesideTheListIsThatOfAllThatIsInIt() throws IOException {
        assertThat(tab.eval("document.querySelectorAll('.narrow-tabs .count')[2].textContent"))
                .isEqualTo("2");
    }

    @Test
    void inEachPartItIsSeenThatTheServerIsAway() throws IOException {
        tab.eval("window.fetch = () => Promise.reject(new TypeError('away'))");
        tab.type("查");
        for (String part : new String[] {"草稿", "版面", "要看的"}) {
            tab.press(part);
            tab.await("document.querySelector('.banner').checkVisibility()");
        }

        assertThat(tab.eval("document.querySelector('.banner').textContent")).contains("服务不在了");
    }
}
