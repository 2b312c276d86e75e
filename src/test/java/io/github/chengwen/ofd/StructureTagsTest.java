package io.github.chengwen.ofd;

import static io.github.chengwen.ofd.OfdFile.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Custom tags say what each piece of text is, and lead to it. */
class StructureTagsTest {

    /** Below this, in millimetres from the top of the paper, stand page numbers alone (P-04). */
    private static final double PAGE_NUMBERS = 37 + 225;

    private final OfdFile file = OfdFile.of(OfdFile.SPEECH, OfdOptions.DEFAULT);
    private final Element tags = file.root("Tags/structure.xml");

    StructureTagsTest() throws IOException {}

    /** The characters of the objects that the first element of a name leads to. */
    private String shown(String name) {
        Map<String, String> objects =
                file.pages().stream()
                        .flatMap(page -> all(page, "TextObject"))
                        .collect(
                                Collectors.toMap(
                                        object -> object.getAttribute("ID"),
                                        Element::getTextContent));
        return all(all(tags, name).findFirst().orElseThrow(), "ObjectRef")
                .map(reference -> objects.get(reference.getTextContent()))
                .collect(Collectors.joining());
    }

    private static double top(Element object) {
        return OfdFile.numbers(object.getAttribute("Boundary"))[1];
    }

    @Test
    void aTagLeadsToTheTextThatItNames() {
        assertThat(List.of(shown("标题"), shown("讲话人"), shown("题下日期"), shown("称谓")))
                .containsExactly("在全县春耕备耕工作推进会上的讲话", "县委书记　李强", "（2024年3月5日）", "同志们：");
    }

    @Test
    void aHeadingThatOpensItsParagraphIsTaggedInIt() {
        assertThat(shown("段首标题")).isEqualTo("（一）家底——要清。");
    }

    @Test
    void everyTextObjectButPageNumbersIsInExactlyOneTag() {
        List<String> objects =
                file.pages().stream()
                        .flatMap(page -> all(page, "TextObject"))
                        .filter(object -> top(object) < PAGE_NUMBERS)
                        .map(object -> object.getAttribute("ID"))
                        .toList();

        assertThat(all(tags, "ObjectRef").map(Element::getTextContent))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(objects);
    }
}
