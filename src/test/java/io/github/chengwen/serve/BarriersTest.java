package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is left out, in whatever state the page is: axe finds nothing. */
@Tag("slow")
final class BarriersTest {

    private static final String MANY_FINDINGS =
            "在全县防汛工作会议上的讲话\n同志们:\n" + "各乡镇要把河堤查一遍,把隐患改一遍。\n".repeat(30);

    private static String axe() throws IOException {
        try (InputStream in = BarriersTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    private static void check(BrowserTab tab, String state) throws IOException {
        String found =
                tab.eval(
                        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa',"
                                + " 'wcag22aa']}).then(r => r.violations.map(v => v.id + ' ' +"
                                + " v.nodes.map(n => n.target + ' ' + n.any.map(a =>"
                                + " a.message).join()).join(' | ')).join('\\n'))");

        assertThat(found.lines().toList()).as(state).isEmpty();
    }

    private static void hold(BrowserTab tab, String path) throws IOException {
        tab.call(
                "Fetch.enable",
                json -> {
                    json.writeArrayFieldStart("patterns");
                    json.writeStartObject();
                    json.writeStringField("urlPattern", "*" + path + "*");
                    json.writeEndObject();
                    json.writeEndArray();
                });
    }

    @ParameterizedTest(name = "dark: {0}")
    @ValueSource(booleans = {false, true})
    void axeFindsNothing(boolean dark) throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                Served workbench = Served.start()) {
            BrowserTab tab = chromium.tab();
            Writer writer = new Writer(tab);
            tab.size(1400, 860, dark);
            tab.go(workbench.workbench().link(Language.CHINESE));
            tab.eval(axe());
            check(tab, "empty");
            tab.press("杂乱的稿子");
            writer.checked();
            check(tab, "laid out");
            tab.click(".role-doubt");
            check(tab, "menu");
            tab.press("为什么是这个");
            tab.await("document.querySelector('dialog .odds')");
            check(tab, "why");
            tab.key("Escape");
            tab.press("本单位版式");
            check(tab, "house style");
            tab.press("取消");
            tab.size(380, 760, dark);
            check(tab, "narrow");
            tab.press("要看的");
            check(tab, "narrow, findings");
            tab.size(1400, 860, dark);
            writer.drop("draft.txt", MANY_FINDINGS.getBytes(UTF_8));
            tab.await("document.querySelector('dialog')");
            check(tab, "another draft");
            tab.press("打开");
            tab.await("document.querySelectorAll('.sheet').length > 1");
            writer.checked();
            tab.press("校对");
            tab.await("document.querySelectorAll('.finding').length >= 29");
            check(tab, "thirty findings");
            hold(tab, "api/preview");
            writer.goTo(0);
            tab.type("新");
            tab.await("document.body.dataset.state === 'busy'");
            check(tab, "busy");
            tab.call("Fetch.disable", json -> {});
            workbench.close();
            tab.type("又");
            tab.await("!document.querySelector('.banner').hidden");
            check(tab, "server away");
        }
    }

    @Test
    void aRefusedFileIsToldSoThatAllCanReadIt() throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                Served workbench = Served.start()) {
            BrowserTab tab = chromium.tab();
            tab.go(workbench.workbench().link(Language.CHINESE));
            tab.eval(axe());
            new Writer(tab).drop("picture.png", PictureDraft.square());
            tab.await("document.querySelector('dialog')");

            check(tab, "refused");
            assertThat(tab.eval("document.querySelector('dialog').textContent")).contains("CW102");
        }
    }
}
