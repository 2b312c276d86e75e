package io.github.chengwen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Language;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser that shows the workbench, a fresh tab for each test. Whatever a test does: no request
 * leaves the machine, nothing is thrown, no policy is broken.
 */
final class OpenPage
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 860;

    private Optional<Chromium> chromium = Optional.empty();
    private Optional<Served> served = Optional.empty();
    private Optional<BrowserTab> tab = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        chromium = Optional.of(Chromium.start());
        served = Optional.of(Served.start());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        served.ifPresent(Served::close);
        chromium.ifPresent(Chromium::close);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, InterruptedException {
        BrowserTab opened = chromium.orElseThrow().tab();
        tab = Optional.of(opened);
        opened.size(WIDTH, HEIGHT, false);
        opened.go(served.orElseThrow().workbench().link(Language.CHINESE));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(tab().requests())
                .allMatch(url -> url.startsWith(origin()) || url.startsWith("blob:"));
        assertThat(tab().complaints()).isEmpty();
        tab().close();
    }

    BrowserTab tab() {
        return tab.orElseThrow();
    }

    Writer writer() {
        return new Writer(tab());
    }

    Served served() {
        return served.orElseThrow();
    }

    String origin() {
        return served.orElseThrow().origin();
    }
}
