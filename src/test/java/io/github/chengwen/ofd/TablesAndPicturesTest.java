package io.github.chengwen.ofd;

import static io.github.chengwen.ofd.OfdFile.all;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Rules, pictures and pages that stand across the paper. */
class TablesAndPicturesTest {

    private static final byte[] PNG = png();

    private final OfdFile file = convert();
    private final Element tags = file.root("Tags/structure.xml");

    TablesAndPicturesTest() throws IOException {}

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new AssertionError("an array of bytes does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static OfdFile convert() throws IOException {
        String image =
                "<p><img alt=\"示意图\" src=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(PNG)
                        + "\"></p>";
        String page =
                "<html><head><meta charset=\"utf-8\"></head><body><h1>在会议上的讲话</h1>"
                        + "<p>同志们：</p><p>请看下表。</p><p>表1　项目情况</p>"
                        + table(3, 4)
                        + "<p>再看两张图。</p>"
                        + image
                        + "<p>还是这张图。</p>"
                        + image
                        + "<p>一张表里的图。</p><table><tr><td>甲</td><td bgcolor=#eeeeee>1</td></tr>"
                        + "<tr><td>乙</td><td>"
                        + image
                        + "</td></tr></table>"
                        + "<p>下面是一张大表。</p>"
                        + table(14, 9)
                        + "<p>谢谢大家！</p></body></html>";
        Options options =
                Options.builder(BuiltInStyles.speech()).formats(Set.of(Format.OFD)).build();
        return OfdFile.of(
                Chengwen.with(options)
                        .convert(page.getBytes(StandardCharsets.UTF_8), "讲话.html")
                        .outputs()
                        .get(0)
                        .file(Format.OFD)
                        .orElseThrow()
                        .toByteArray());
    }

    private static String table(int columns, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(
                        row ->
                                IntStream.range(0, columns)
                                        .mapToObj(column -> "<td>" + text(row, column) + "</td>")
                                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table border=1>", "</table>"));
    }

    private static String text(int row, int column) {
        return row == 0 ? "第" + column + "栏的名称很长" : "数据" + row + "之" + column;
    }

    private List<Element> objects(String name) {
        return file.pages().stream().flatMap(page -> all(page, name)).toList();
    }

    @Test
    void aRuleIsARectangleFilledUpToItsBoundary() {
        assertThat(objects("PathObject"))
                .isNotEmpty()
                .allSatisfy(
                        rule -> {
                            String[] box = rule.getAttribute("Boundary").split(" ", -1);
                            String path =
                                    "M 0 0 L %2$s 0 L %2$s %1$s L 0 %1$s C"
                                            .formatted(box[3], box[2]);
                            assertThat(OfdFile.text(rule, "AbbreviatedData")).isEqualTo(path);
                            assertThat(rule.getAttribute("Fill")).isEqualTo("true");
                            assertThat(all(rule, "FillColor").findFirst().orElseThrow())
                                    .extracting(colour -> colour.getAttribute("Value"))
                                    .isIn("0 0 0", "217 217 217");
                        });
    }

    @Test
    void aGreyCellIsARectangleBelowItsText() {
        assertThat(objects("FillColor"))
                .filteredOn(colour -> colour.getAttribute("Value").equals("217 217 217"))
                .hasSize(1);
    }

    @Test
    void aPictureIsThereOnceAndAsItsAuthorPutIt() {
        List<Element> listed = all(file.root("DocumentRes.xml"), "MultiMedia").toList();

        assertThat(listed).hasSize(1);
        assertThat(file.part("Res/" + listed.get(0).getTextContent())).isEqualTo(PNG);
        assertThat(objects("ImageObject"))
                .hasSize(3)
                .allSatisfy(
                        image ->
                                assertThat(image.getAttribute("ResourceID"))
                                        .isEqualTo(listed.get(0).getAttribute("ID")));
    }

    /** A picture is a square of one millimetre before its matrix. */
    @Test
    void thePictureFillsItsBoundary() {
        assertThat(objects("ImageObject"))
                .allSatisfy(
                        image -> {
                            String[] box = image.getAttribute("Boundary").split(" ", -1);
                            assertThat(image.getAttribute("CTM"))
                                    .isEqualTo(box[2] + " 0 0 " + box[3] + " 0 0");
                        });
    }

    @Test
    void aPageAcrossIsAWidePageWhoseNumberAloneIsTurned() {
        Element wide =
                file.pages().stream()
                        .filter(page -> all(page, "PhysicalBox").findAny().isPresent())
                        .findFirst()
                        .orElseThrow();

        assertThat(OfdFile.text(wide, "PhysicalBox")).isEqualTo("0 0 297 210");
        assertThat(
                        all(wide, "TextObject")
                                .filter(object -> object.hasAttribute("CTM"))
                                .map(Element::getTextContent)
                                .collect(Collectors.joining()))
                .matches("—\\s*\\d+\\s*—");
    }

    @Test
    void theTagsHaveTheCellsOfATableAndTheWordsOfAPicture() {
        Element table = all(tags, "表").findFirst().orElseThrow();

        assertThat(all(table, "行")).hasSize(4);
        assertThat(all(table, "格")).hasSize(12);
        assertThat(all(tags, "图").map(figure -> figure.getAttribute("说明")))
                .containsExactly("示意图", "示意图", "示意图");
        assertThat(all(tags, "格").filter(cell -> all(cell, "图").findAny().isPresent())).hasSize(1);
        assertThat(all(tags, "ObjectRef").map(Element::getTextContent)).doesNotHaveDuplicates();
    }
}
