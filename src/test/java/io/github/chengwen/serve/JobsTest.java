package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole jobs at the page, from the first look to the file. */
@Tag("slow")
final class JobsTest {

    private static final int MOST_ACTIONS = 25;

    /** Buttons by which a doubt is settled as it was read. */
    private static final String SETTLE = ".finding .actions button:not(.quiet)";

    private static Chromium chromium;

    @TempDir private static Path folder;

    private BrowserTab tab;
    private Writer writer;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        tab = chromium.tab();
        writer = new Writer(tab);
        tab.size(1400, 860, false);
    }

    private static Path sample(String number) throws IOException {
        try (var samples = Files.list(Path.of("samples"))) {
            return samples.filter(f -> String.valueOf(f.getFileName()).startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The bytes of the file that was asked for, of a format. */
    private byte[] saved(String ending) throws IOException {
        BrowserTab.Download file = tab.downloaded();
        assertThat(file.name()).endsWith(ending);
        return Files.readAllBytes(folder.resolve(file.id()));
    }

    @Test
    void aDraftBecomesAPdfWithAllDoubtsSettled() throws IOException {
        try (Served workbench = Served.start()) {
            tab.go(workbench.workbench().link(Language.CHINESE));
            tab.downloadTo(folder);
            int actions = 1;
            writer.paste(Files.readString(sample("07"), UTF_8));
            while (writer.count(SETTLE) > 0 && actions < MOST_ACTIONS) {
                tab.click(SETTLE);
                actions++;
                writer.checked();
            }
            tab.press("下载 PDF");
            actions++;

            assertThat(saved(".pdf")).startsWith("%PDF-".getBytes(UTF_8));
            assertThat(writer.count(SETTLE)).isZero();
            assertThat(writer.count(".role-doubt")).isZero();
            assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
        }
    }

    /** Presses the tab key until something has the focus. */
    private void tabTo(String selector) throws IOException {
        for (int i = 0; i < 60; i++) {
            tab.key("Tab");
            if (tab.eval("document.activeElement.matches('" + selector + "')").equals("true")) {
                return;
            }
        }
        throw new AssertionError("the tab key does not lead to " + selector);
    }

    @Test
    void theKeyboardDoesAllOfIt() throws IOException {
        try (Served workbench = Served.start()) {
            tab.go(workbench.workbench().link(Language.CHINESE));
            tab.downloadTo(folder);
            tabTo(".cm-content");
            tab.type("在全县防汛工作会议上的讲话\n同志们:\n今天开会。\n河堤要查\n河堤要查一遍。\n");
            writer.checked();
            tab.key("Ctrl+Home");
            for (int i = 0; i < 3; i++) {
                tab.key("ArrowDown");
            }
            tab.key("Ctrl+.");
            tab.await("document.querySelector('.menu')");
            tab.key("Home");
            tab.key("Enter");
            tab.await("document.querySelector('.role-forced')");
            writer.checked();
            tab.key("F8");
            writer.goTo(writer.text().indexOf(":"));
            tab.key("Alt+Enter");
            tab.await("document.querySelector('.cm-content').textContent.includes('同志们：')");
            tabTo(".downloads button");
            tab.key("Enter");

            assertThat(saved(".docx")).hasSizeGreaterThan(1000);
        }
    }

    @Test
    void nothingIsLostWhenTheServerIsStartedAgain() throws IOException, InterruptedException {
        Served first = Served.start();
        tab.go(first.workbench().link(Language.CHINESE));
        writer.paste("在全县防汛工作会议上的讲话\n同志们：\n今天开会。\n");
        first.close();
        tab.type("河堤要查一遍。\n");
        tab.await("!document.querySelector('.banner').hidden");
        assertThat(tab.eval("document.querySelector('.banner').textContent")).contains("服务不在了");

        try (Served second = Served.start(first.workbench().port(), Optional.empty(), 1 << 20)) {
            BrowserTab other = chromium.tab();
            other.go(second.workbench().link(Language.CHINESE));
            other.close();
            writer.checked();
            tab.await("document.querySelector('.banner').hidden");

            assertThat(writer.text()).endsWith("今天开会。\n河堤要查一遍。\n");
            assertThat(writer.role(4)).isEqualTo("正文");
        }
    }

    @Test
    void fiveThousandLinesArePastedAndWrittenIn() throws IOException {
        try (Served workbench = Served.start(Optional.empty(), 4 << 20)) {
            tab.go(workbench.workbench().link(Language.CHINESE));
            String line = "河堤要查一遍，隐患要改一遍，物资要备一遍，队伍要练一遍，\n";
            writer.clip("在全县防汛工作会议上的讲话\n同志们：\n" + line.repeat(5000));
            assertThat(tab.eval("String(document.querySelector('.cm-scroller').scrollTop)"))
                    .isEqualTo("0");
            tab.key("Ctrl+End");
            tab.type("完");
            writer.checked();

            assertThat(writer.count(".sheets figure")).isGreaterThan(200);
            assertThat(writer.count(".sheet .ink g")).isLessThan(400);
            assertThat(writer.text()).endsWith("练一遍，\n完");
        }
    }

    @Test
    void aPictureIsThereAgainWhenTheServerWasStartedAgain()
            throws IOException, InterruptedException {
        Served first = Served.start();
        tab.go(first.workbench().link(Language.CHINESE));
        writer.drop("bridge.docx", PictureDraft.docx());
        tab.press("打开");
        tab.await("document.querySelector('.picture image')");
        first.close();
        tab.type("完");
        tab.await("!document.querySelector('.banner').hidden");

        try (Served second = Served.start(first.workbench().port(), Optional.empty(), 1 << 20)) {
            BrowserTab other = chromium.tab();
            other.go(second.workbench().link(Language.CHINESE));
            other.close();
            writer.checked();

            assertThat(writer.text()).contains("【图片1】");
            assertThat(writer.count(".picture image")).isEqualTo(1);
        }
    }
}
