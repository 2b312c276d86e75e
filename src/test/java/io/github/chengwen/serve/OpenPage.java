package io.github.chengwen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Language;
import java.io.IOException;
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

    private Chromium chromium;
    private Served served;
    private BrowserTab tab;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        chromium = Chromium.start();
        served = Served.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (served != null) {
            served.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, InterruptedException {
        tab = chromium.tab();
        tab.size(WIDTH, HEIGHT, false);
        tab.go(served.workbench().link(Language.CHINESE));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(tab.requests())
                .allMatch(url -> url.startsWith(served.origin()) || url.startsWith("blob:"));
        assertThat(tab.complaints()).isEmpty();
        tab.close();
    }

    BrowserTab tab() {
        return tab;
    }

    Writer writer() {
        return new Writer(tab);
    }

    String origin() {
        return served.origin();
    }
}
