package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Seal;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** B-18: who signs is sealed, by the names of the pictures. */
class SealsByNameTest {

    private static final String[] ORGANS = {"东岭市教育局", "东岭市公安局", "东岭市财政局"};

    private static String joint() {
        return """
                东岭市教育局
                东岭市公安局
                东岭市财政局
                文件
                东教发〔2026〕3号
                关于做好校园周边安全工作的通知
                各县（区）教育局、公安局、财政局：
                请认真落实。
                东岭市教育局
                东岭市公安局
                东岭市财政局
                2026年3月6日
                """;
    }

    private static Converted converted(String draft, String... names) {
        Map<String, Seal> seals = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            seals.put(names[i], OfficialDrafts.drawn(300, 300 + i));
        }
        return Chengwen.with(
                        Options.builder(BuiltInStyles.speech())
                                .official(name -> BuiltInStyles.load(name).style())
                                .namedSeals(seals)
                                .build())
                .convert(draft, "draft.txt");
    }

    private static List<String> missing(Converted converted) {
        return converted.diagnostics().stream()
                .filter(d -> d.code() == Code.SEAL_MISSING)
                .map(Diagnostic::span)
                .map(span -> converted.source().text().substring(span.start(), span.end()))
                .toList();
    }

    private static int pictures(Converted converted) throws IOException {
        byte[] file = converted.outputs().get(0).file(Format.PDF).orElseThrow().toByteArray();
        List<COSName> images = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().isImageXObject(name)) {
                        images.add(name);
                    }
                }
            }
        }
        return images.size();
    }

    @Test
    @DisplayName("each organ that signs has the picture of its own name")
    void each() throws IOException {
        Converted converted = converted(joint(), ORGANS);
        assertThat(missing(converted)).isEmpty();
        assertThat(pictures(converted)).isEqualTo(3);
    }

    @Test
    @DisplayName("CW423: an organ without a picture is reported and has no other's")
    void missingOne() throws IOException {
        Converted converted = converted(joint(), ORGANS[0], ORGANS[2], "东岭市民政局");
        assertThat(missing(converted)).containsExactly("东岭市公安局");
        assertThat(pictures(converted)).isEqualTo(2);
    }

    @Test
    @DisplayName("a stamp has the name of the person")
    void stamp() throws IOException {
        Converted converted = converted(OfficialDrafts.STAMPED.text(), "赵国庆");
        assertThat(missing(converted)).isEmpty();
        assertThat(pictures(converted)).isEqualTo(1);
    }

    @Test
    @DisplayName("a speech has no seal, and nothing is said of it")
    void speech() throws IOException {
        Converted converted = converted("在会上的讲话\n同志们：\n今天开会，安排工作。\n东岭市教育局\n2026年3月6日\n", ORGANS);
        assertThat(missing(converted)).isEmpty();
        assertThat(pictures(converted)).isZero();
    }
}
