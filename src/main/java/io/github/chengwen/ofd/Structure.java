package io.github.chengwen.ofd;

import io.github.chengwen.compose.ParagraphRole;
import io.github.chengwen.glyph.DrawOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the text of a document is, as custom tags: one element for each paragraph, in the order of
 * the text, which refers to the objects that show it. The names are those of GB/T 9704 in a
 * namespace of the program; no other standard is claimed.
 */
final class Structure {

    static final String NAMESPACE = "urn:chengwen:document:1";

    private static final String PREFIX = "cw:";

    private final Map<Integer, Paragraph> paragraphs = new TreeMap<>();

    /** The objects of a paragraph, those of a heading that runs into its text apart. */
    private record Paragraph(
            ParagraphRole role, int level, List<Reference> lead, List<Reference> rest) {}

    private record Reference(int page, int object) {}

    /** Adds the objects of a row. */
    void add(DrawOperation.Text text, int page, List<Integer> objects) {
        Paragraph paragraph =
                paragraphs.computeIfAbsent(
                        text.row().paragraph(),
                        number ->
                                new Paragraph(
                                        text.row().role(),
                                        text.row().headingLevel(),
                                        new ArrayList<>(),
                                        new ArrayList<>()));
        List<Reference> of = text.ofLead() ? paragraph.lead() : paragraph.rest();
        objects.forEach(object -> of.add(new Reference(page, object)));
    }

    /**
     * The part.
     *
     * @param articles the number of the first paragraph of each document
     */
    byte[] toPart(List<Integer> articles) {
        Set<Integer> firsts = Set.copyOf(articles);
        Xml xml = new Xml();
        xml.beginOwn(PREFIX + "文件").with("xmlns:cw", NAMESPACE).with("xmlns:ofd", Xml.OFD);
        boolean inArticle = false;
        for (Map.Entry<Integer, Paragraph> paragraph : paragraphs.entrySet()) {
            if (firsts.contains(paragraph.getKey())) {
                if (inArticle) {
                    xml.end();
                }
                xml.beginOwn(PREFIX + "篇");
                inArticle = true;
            }
            write(paragraph.getValue(), xml);
        }
        return xml.toBytes();
    }

    private static void write(Paragraph paragraph, Xml xml) {
        xml.beginOwn(PREFIX + name(paragraph.role()));
        if (paragraph.level() > 0) {
            xml.with("层次", paragraph.level());
        }
        if (!paragraph.lead().isEmpty()) {
            xml.beginOwn(PREFIX + "段首标题");
            paragraph.lead().forEach(reference -> write(reference, xml));
            xml.end();
        }
        paragraph.rest().forEach(reference -> write(reference, xml));
        xml.end();
    }

    private static void write(Reference reference, Xml xml) {
        xml.begin("ObjectRef")
                .with("PageRef", reference.page())
                .text(Integer.toString(reference.object()))
                .end();
    }

    /** The name of an element: the one table of them. */
    private static String name(ParagraphRole role) {
        return switch (role) {
            case TITLE -> "标题";
            case SUBTITLE -> "副标题";
            case MARK -> "稿别";
            case SPEAKER -> "讲话人";
            case DATE -> "题下日期";
            case SALUTATION -> "称谓";
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> "结构层次标题";
            case BODY, RUN_IN -> "正文";
            case SIGNATURE -> "发文机关署名";
            case SIGN_DATE -> "成文日期";
            case ATTACHMENT -> "附件说明";
            case NOTE -> "附注";
            case DOCUMENT_NUMBER -> "发文字号";
            case ARTICLE_LABEL -> "篇次";
            case CONTENTS_TITLE -> "目录标题";
            case CONTENTS_ENTRY -> "目录项";
        };
    }
}
