package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures and tables of a file that was opened, and what the pages show of them. */
final class PicturesTest {

    private static final int RED = 0xffff0000;
    private static final int WHITE = 0xffffffff;

    private static byte[] docx;
    private static Served served;
    private static Tree opened;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        docx = PictureDraft.docx();
        served = Served.start();
        opened = Tree.read(new String(served.file("bridge.docx", docx).body(), UTF_8));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Asked asked() {
        return Asked.forPages(opened.text("text")).with("file", opened.text("file"));
    }

    private static String shown(String tab) throws IOException, InterruptedException {
        return new String(
                served.post("api/preview", asked().with("tab", tab).json()).body(), UTF_8);
    }

    private static String picture(String tab) throws IOException, InterruptedException {
        String id = shown(tab).replaceFirst("(?s).*\"([0-9a-f]{64})\".*", "$1");
        return "api/picture?tab=" + tab + "&id=" + id;
    }

    @Test
    void aPictureHasALineOfTheText() {
        assertThat(opened.text("text")).contains("\n【图片1】\n", "镇\t河堤\t");
    }

    @Test
    void thePageHasThePictureAndItsWords() throws Exception {
        assertThat(shown("a")).contains("\"新桥通车\"");
    }

    @Test
    void itIsShownAsItIsPrintedOnWhite() throws Exception {
        HttpResponse<byte[]> answer = served.get(picture("b"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(image.getRGB(60, 40)).isEqualTo(RED);
        assertThat(image.getRGB(2, 2)).isEqualTo(WHITE);
    }

    @Test
    void onlyWhoHasTheTokenGetsAPicture() throws Exception {
        HttpRequest stranger =
                HttpRequest.newBuilder(URI.create(served.origin() + "/" + picture("c"))).build();

        assertThat(
                        served.client()
                                .send(stranger, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void thereAreNoOtherPictures() throws Exception {
        String known = picture("d");
        for (String path :
                new String[] {
                    "api/picture",
                    "api/picture?tab=d&id=..",
                    known.replace("tab=d", "tab=nobody"),
                    known.substring(0, known.length() - 1)
                }) {
            assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void downloadsOfAFileAreWhatConvertMakesOfIt() throws Exception {
        for (Format format : Format.usual()) {
            byte[] made =
                    served.post("api/convert?to=" + format.extension(), asked().json()).body();

            assertThat(made)
                    .as(format.toString())
                    .isEqualTo(
                            Chengwen.with(Options.of(BuiltInStyles.speech()))
                                    .convert(docx, "bridge.docx")
                                    .outputs()
                                    .get(0)
                                    .file(format)
                                    .orElseThrow()
                                    .toByteArray());
        }
    }

    @Test
    void aFileThatIsForgottenIsAskedForAgain() throws Exception {
        HttpResponse<byte[]> answer =
                served.post("api/preview", asked().with("file", "0".repeat(32)).json());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(new String(answer.body(), UTF_8)).contains("\"file\"");
    }
}
