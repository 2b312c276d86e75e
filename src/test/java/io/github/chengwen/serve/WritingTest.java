package io.github.chengwen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page while somebody writes: it sends only what has changed, and shows what is. */
@Tag("slow")
final class WritingTest {

    private static final String DRAFT =
            """
            在全县防汛工作会议上的讲话
            县长　柳闻川
            同志们:
            今天开会,主要任务是安排防汛工作。
            一、思想要重视
            河堤要查一遍，隐患要改一遍。
            """;

    /** Notes what the page sends for its pages. */
    private static final String LISTEN =
            "window.sent = []; const ask = window.fetch; window.fetch = (path, how) => {"
                    + " if (path === 'api/preview') sent.push(JSON.parse(new"
                    + " TextDecoder().decode(how.body))); return ask(path, how); }";

    /** Roles, pages, findings and counts, as they are seen. */
    private static final String SEEN =
            "[...document.querySelectorAll('.cm-roles .role, .sheets figcaption, .finding .words,"
                    + " .count')].map(e => e.textContent).join('|') +"
                    + " [...document.querySelectorAll('.sheet .ink path')].map(p =>"
                    + " p.getAttribute('d')).sort().join()";

    private static final String TOLD =
            "import(document.querySelector('link[href*=\"told.js\"]').href)";

    @RegisterExtension private static final OpenPage PAGE = new OpenPage();

    private BrowserTab tab;
    private Writer writer;

    @BeforeEach
    void open() {
        tab = PAGE.tab();
        writer = PAGE.writer();
    }

    @Test
    void onlyChangesAreSent() throws IOException {
        writer.paste(DRAFT);
        tab.eval("{" + LISTEN + "}");
        writer.goTo(3);
        tab.type("市");
        writer.checked();
        tab.key("Ctrl+z");
        writer.checked();

        assertThat(tab.eval("JSON.stringify(sent.map(s => s.text ?? s.changes))"))
                .isEqualTo(
                        "[[{\"from\":3,\"to\":3,\"insert\":\"市\"}],"
                                + "[{\"from\":3,\"to\":4,\"insert\":\"\"}]]");
    }

    @Test
    void aServerThatHasForgottenTheDraftIsToldAllOfItAtOnce()
            throws IOException, InterruptedException {
        writer.paste(DRAFT);
        tab.eval("{" + LISTEN + "}");
        for (int i = 0; i < 12; i++) {
            Asked other = Asked.forPages("会议。").with("tab", "other" + i);
            PAGE.served().post("api/preview", other.json());
        }
        tab.type("查");
        writer.checked();

        assertThat(tab.eval("sent.map(s => s.text ? 'whole' : 'change').join()"))
                .isEqualTo("change,whole");
    }

    @Test
    void afterManyEditsThePageIsWhatAReloadShows() throws IOException {
        writer.paste(DRAFT);
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            writer.goTo(random.nextInt(writer.text().length()));
            switch (random.nextInt(5)) {
                case 0 -> tab.key("Enter");
                case 1 -> tab.key("Backspace");
                case 2 -> tab.type("二、查");
                case 3 -> tab.key("Ctrl+z");
                default -> tab.type("，");
            }
        }
        BrowserTab.pause(1600); // The line that is written is left in peace for so long.
        writer.goTo(0);
        writer.checked();
        BrowserTab.pause(400);
        String before = tab.eval(SEEN);
        tab.go(PAGE.origin() + "/");
        writer.checked();

        assertThat(before).isEqualTo(tab.eval(SEEN));
    }

    @Test
    void aChangeIsFoundBetweenAnyTwoTexts() throws IOException {
        String wrong =
                tab.eval(
                        TOLD
                                + """
                                .then(({ changeBetween }) => {
                                  const letters = ["a", "a", "b", "查", "𠮷", "𠮶", "\\n"];
                                  const any = (n) => Array.from({ length: Math.floor(Math.random() * n) },
                                    () => letters[Math.floor(Math.random() * letters.length)]).join("");
                                  const half = (s) => /[\\ud800-\\udbff]$/.test(s) || /^[\\udc00-\\udfff]/.test(s);
                                  for (let i = 0; i < 20000; i++) {
                                    const [one, two] = [any(9), any(9)];
                                    const changes = changeBetween(one, two);
                                    const now = changes.length
                                      ? one.slice(0, changes[0].from) + changes[0].insert + one.slice(changes[0].to)
                                      : one;
                                    if (now !== two || (changes.length && half(changes[0].insert))) return one + "|" + two;
                                  }
                                  return "none";
                                })
                                """);

        assertThat(wrong).isEqualTo("none");
    }
}
