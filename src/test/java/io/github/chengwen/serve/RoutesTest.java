package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbench answers. */
final class RoutesTest {

    private static final String DRAFT =
            """
            在全县防汛工作会议上的讲话
            县长　柳闻川
            （2025年5月6日）
            同志们:
            今天开会，主要任务是安排防汛工作。
            一、思想要重视
            河堤要查一遍，隐患要改一遍。
            """;

    private static final String COLLECTION =
            "第一篇：在春耕会议上的讲话\n同志们：\n春耕要抓紧。\n第二篇：在秋收会议上的讲话\n同志们：\n秋收要抓紧。\n";

    @TempDir private static Path folder;

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), "extends: speech\n");
        served = Served.start(Optional.of(folder), 1 << 20);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    @Test
    void thePageIsServedWithItsPolicy() throws Exception {
        HttpResponse<byte[]> page = served.get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("importmap").doesNotContain("@/", "{nonce}");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe", "{nonce}");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void itsFilesMayBeKeptForEver() throws Exception {
        String named = text(served.get("")).replaceFirst("(?s).*src=\"(assets/[^\"]+)\".*", "$1");

        HttpResponse<byte[]> file = served.get(named);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void thePreviewHasRolesPagesAndGlyphs() throws Exception {
        String answer =
                text(served.post("api/preview", Asked.forPages(DRAFT).with("tab", "a").json()));

        assertThat(answer)
                .contains(
                        "\"lines\":[0,0,{\"ids\":[\"TITLE\"],\"forced\":false},"
                                + "{\"ids\":[\"SPEAKER\"],\"forced\":false},{\"ids\":[\"DATE\"]")
                .contains("{\"ids\":[\"HEADING_1\"]")
                .contains("\"title\":\"在全县防汛工作会议上的讲话\"")
                .contains("\"防\":\"m");
    }

    @Test
    void answersArePackedOnlyForTheNetwork() throws Exception {
        String asked = Asked.forPages(DRAFT).with("tab", "packed").json();
        HttpRequest.Builder here =
                served.posting("api/preview", asked).header("Accept-Encoding", "gzip");
        HttpRequest.Builder proxied = here.copy().header("X-Forwarded-For", "192.0.2.9");

        assertThat(served.send(here).headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(served.send(proxied).headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void glyphsAndPagesAreSentOnce() throws Exception {
        Asked asked = Asked.forPages(DRAFT).with("tab", "b");
        String first = text(served.post("api/preview", asked.json()));
        String hash = first.replaceFirst("(?s).*\"sheets\":\\[0,0,\\[\"(\\w+)\".*", "$1");

        String second = text(served.post("api/preview", asked.with("have", hash).json()));
        String lost = text(served.post("api/preview", asked.with("fresh", "true").json()));

        assertThat(second).contains("\"pages\":[]", "\"glyphs\":{}", hash);
        assertThat(lost).contains("\"防\":\"m");
    }

    @Test
    void aPageThatOnlyMovedKeepsItsHash() throws Exception {
        String paragraph = "要把河堤查一遍，把隐患改一遍，把物资备一遍，做到心中有数、手里有招。\n";
        Asked asked = Asked.forPages(DRAFT + paragraph.repeat(60)).with("pages", "1");
        String one = text(served.post("api/preview", asked.with("tab", "c").json()));
        String other =
                text(
                        served.post(
                                "api/preview",
                                asked.with(
                                                "text",
                                                DRAFT.replace("同志们:", "同志们：")
                                                        + paragraph.repeat(60))
                                        .with("tab", "c")
                                        .json()));

        List<String> before = hashes(one);
        List<String> after = hashes(other);
        assertThat(before).hasSizeGreaterThan(2);
        assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
    }

    private static List<String> hashes(String answer) {
        List<String> hashes = new ArrayList<>();
        for (String sheet :
                answer.replaceFirst("(?s).*\"sheets\":\\[0,0,\\[(.*?)\\]\\].*", "$1")
                        .split("\\],\\[", -1)) {
            hashes.add(sheet.replaceFirst(",.*", ""));
        }
        return hashes;
    }

    @Test
    void findingsHavePlacesFixesAndWords() throws Exception {
        served.post("api/preview", Asked.forPages(DRAFT).with("tab", "d").with("rev", "7").json());

        String answer = text(served.post("api/findings", "{\"tab\":\"d\",\"rev\":7,\"base\":-1}"));

        assertThat(answer).contains("\"base\":-1", "\"fix\":\"：\"", "\"whole\":false");
    }

    @Test
    void findingsOfATextThatIsForgottenAreAskedForAgain() throws Exception {
        assertThat(
                        served.post("api/findings", "{\"tab\":\"nobody\",\"rev\":1,\"base\":-1}")
                                .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aLineSaysWhyItWasReadSo() throws Exception {
        served.post("api/preview", Asked.forPages(DRAFT).with("tab", "e").with("rev", "3").json());

        String answer = text(served.post("api/explain", "{\"tab\":\"e\",\"rev\":3,\"line\":6}"));
        Tree reading = Tree.read(answer);

        assertThat(answer).contains("\"text\":\"一、思想要重视\"", "\"reasons\":[[\"");
        assertThat(reading.text("readings")).contains("percent");
        assertThat(served.post("api/explain", "{\"tab\":\"e\",\"rev\":2,\"line\":6}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aCodeIsExplainedAsOnTheCommandLine() throws Exception {
        assertThat(text(served.get("api/explain?code=CW211")))
                .contains("\"cause\":\"", "\"remedy\":\"");
        assertThat(served.get("api/explain?code=CW000").statusCode()).isEqualTo(404);
    }

    @Test
    void downloadsAreWhatConvertMakes() throws Exception {
        Converted converted =
                Chengwen.with(
                                Options.builder(BuiltInStyles.speech())
                                        .formats(EnumSet.allOf(Format.class))
                                        .build())
                        .convert(DRAFT.getBytes(UTF_8), "x.txt");

        for (Format format : Format.values()) {
            HttpResponse<byte[]> file =
                    served.post(
                            "api/convert?to=" + format.extension(),
                            Asked.forPages(DRAFT).with("name", "讲话").json());
            assertThat(file.body())
                    .isEqualTo(converted.outputs().get(0).file(format).orElseThrow().toByteArray());
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .isEqualTo(
                            "attachment; filename*=UTF-8''%E8%AE%B2%E8%AF%9D."
                                    + format.extension());
        }
    }

    @Test
    void aCollectionIsAZipOrOneFile() throws Exception {
        Asked asked = Asked.forPages(COLLECTION);
        byte[] several = served.post("api/convert?to=pdf", asked.json()).body();
        byte[] one = served.post("api/convert?to=pdf", asked.with("whole", "true").json()).body();

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(several))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                names.add(e.getName());
            }
        }
        assertThat(names).containsExactly("draft-1.pdf", "draft-2.pdf");
        assertThat(new String(one, 0, 5, UTF_8)).isEqualTo("%PDF-");
    }

    @Test
    void aFileInGb18030ComesBackAsText() throws Exception {
        String answer = text(served.file("a.txt", DRAFT.getBytes(Charset.forName("GB18030"))));

        assertThat(answer).contains("县长　柳闻川", "GB18030");
    }

    @Test
    void aWordFileComesBackAsText() throws Exception {
        byte[] docx = served.post("api/convert?to=docx", Asked.forPages(DRAFT).json()).body();

        assertThat(text(served.file("a.docx", docx))).contains("今天开会，主要任务是安排防汛工作。");
    }

    @Test
    void footnotesOfAFileStayFootnotes() throws Exception {
        byte[] file = "# 在防汛会议上的讲话\n\n同志们：\n\n河堤要查[^1]一遍。\n\n[^1]: 见通报。\n".getBytes(UTF_8);
        Tree opened = Tree.read(text(served.file("a.markdown", file)));
        Asked asked = Asked.forPages(opened.text("text")).with("file", opened.text("file"));

        for (Format format : Format.usual()) {
            assertThat(served.post("api/convert?to=" + format.extension(), asked.json()).body())
                    .isEqualTo(
                            Chengwen.with(Options.of(BuiltInStyles.speech()))
                                    .convert(file, "a.markdown")
                                    .outputs()
                                    .get(0)
                                    .file(format)
                                    .orElseThrow()
                                    .toByteArray());
        }
    }

    @Test
    void whatIsNoDraftIsRefusedInWords() throws Exception {
        HttpResponse<byte[]> answer = served.file("a.txt", new byte[] {0, 1, 2, 3, 0, 0, 9});

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("\"code\":\"CW1");
    }

    @Test
    void aTextThatIsTooLargeIsRefused() throws Exception {
        Asked large = Asked.forPages("字".repeat(400_000));

        assertThat(served.post("api/preview", large.json()).statusCode()).isEqualTo(413);
        assertThat(served.post("api/preview", "{\"x\":\"" + "y".repeat(4 << 20)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aDraftWithoutTextSaysWhyThereAreNoPages() throws Exception {
        String answer = text(served.post("api/preview", Asked.forPages("  \n").json()));

        assertThat(answer).contains("\"code\":\"CW105\"", "\"sheets\":[0,0]");
    }

    @Test
    void tabsAreServedAtTheSameTimeWithinTheirNumber() throws Exception {
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Asked asked = Asked.forPages(DRAFT + i).with("tab", "many" + i % 20);
            answers.add(
                    served.client()
                            .sendAsync(
                                    served.posting("api/preview", asked.json()).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .thenApply(HttpResponse::statusCode));
        }

        assertThat(answers.stream().map(CompletableFuture::join))
                .allMatch(List.of(200, 204)::contains);
        assertThat(served.workbench().tabs()).isLessThanOrEqualTo(10);
    }

    @Test
    void theLinkMaySpeakEnglish() throws Exception {
        HttpResponse<byte[]> answer = served.get("?t=" + served.token() + "&lang=en");

        assertThat(answer.headers().firstValue("Location")).hasValue("./?lang=en");
    }

    @Test
    void aBrokenRequestIsRefused() throws Exception {
        for (String body :
                List.of("", "[]", "{\"tab\":1", "{\"rev\":\"x\"}", "{}", "{\"a\":".repeat(5000))) {
            assertThat(served.post("api/preview", body).statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void aHouseStyleWithAnErrorNamesItsLine() throws Exception {
        Asked asked = Asked.forPages(DRAFT).with("house", "extends: speech\nelemens: {}\n");
        HttpResponse<byte[]> answer = served.post("api/preview", asked.json());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("\"style\":[", "\"line\":2");
    }

    @Test
    void stylesAreBuiltInOrInTheFolderAndNowhereElse() throws Exception {
        assertThat(text(served.get("api/start")))
                .contains(
                        "\"styles\":[\"auto\",\"speech\",\"plain\",\"document\",\"letter\",\"order\",\"minutes\",\"small.yaml\"]");
        for (String name : List.of("plain", "small.yaml")) {
            Asked asked = Asked.forPages(DRAFT).with("style", name);
            assertThat(served.post("api/preview", asked.json()).statusCode()).isEqualTo(200);
        }
        for (String name : List.of("../small.yaml", folder.resolve("small.yaml").toString(), "")) {
            Asked asked = Asked.forPages(DRAFT).with("style", name);
            assertThat(served.post("api/preview", asked.json()).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aTextThatLooksLikeAPageIsLaidOutAsConvertDoes() throws Exception {
        String page = "<html><body><p>同志们：</p><p>今天开会。</p></body></html>";
        String answer = text(served.post("api/preview", Asked.forPages(page).json()));

        assertThat(answer).contains("\"lines\":[0,0]");
    }
}
