package io.github.chengwen.ofd;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.glyph.DrawOperation;
import io.github.chengwen.page.InCell;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the text of a document is, as custom tags: one element for each paragraph, in the order of
 * the text, which refers to the objects that show it. The names are those of GB/T 9704 in a
 * namespace of the program; no other standard is claimed.
 */
final class Structure {

    static final String NAMESPACE = "urn:chengwen:document:1";

    private static final String PREFIX = "cw:";

    private final Map<Integer, Element> elements = new TreeMap<>();

    private record Reference(int page, int object) implements Element {

        @Override
        public void write(Xml xml) {
            xml.begin("ObjectRef").with("PageRef", page).text(Integer.toString(object)).end();
        }
    }

    /** An element of the part. */
    private interface Element {
        void write(Xml xml);
    }

    /** The objects of a paragraph, those of a heading that runs into its text apart. */
    private record Paragraph(
            ParagraphRole role, int level, List<Reference> lead, List<Reference> rest)
            implements Element {

        @Override
        public void write(Xml xml) {
            xml.beginOwn(PREFIX + name(role));
            if (level > 0) {
                xml.with("层次", level);
            }
            if (!lead.isEmpty()) {
                xml.beginOwn(PREFIX + "段首标题");
                lead.forEach(reference -> reference.write(xml));
                xml.end();
            }
            rest.forEach(reference -> reference.write(xml));
            xml.end();
        }
    }

    /** The objects of each cell, row by row. */
    private record Table(Map<Integer, Map<Integer, List<Element>>> rows) implements Element {

        void add(InCell at, Element reference) {
            rows.computeIfAbsent(at.row(), row -> new TreeMap<>())
                    .computeIfAbsent(at.cell(), cell -> new ArrayList<>())
                    .add(reference);
        }

        @Override
        public void write(Xml xml) {
            xml.beginOwn(PREFIX + "表");
            for (Map<Integer, List<Element>> row : rows.values()) {
                xml.beginOwn(PREFIX + "行");
                for (List<Element> cell : row.values()) {
                    xml.beginOwn(PREFIX + "格");
                    cell.forEach(content -> content.write(xml));
                    xml.end();
                }
                xml.end();
            }
            xml.end();
        }
    }

    private record Figure(String words, Reference reference) implements Element {

        @Override
        public void write(Xml xml) {
            xml.beginOwn(PREFIX + "图").with("说明", words);
            reference.write(xml);
            xml.end();
        }
    }

    /** Adds the objects of a row. */
    void add(DrawOperation.Text text, int page, List<Integer> objects) {
        if (text.row().cell().isPresent()) {
            add(text.row().paragraph(), text.row().cell().get(), page, objects);
            return;
        }
        Element element =
                elements.computeIfAbsent(
                        text.row().paragraph(),
                        number ->
                                new Paragraph(
                                        text.row().role(),
                                        level(text.row()),
                                        new ArrayList<>(),
                                        new ArrayList<>()));
        if (element instanceof Paragraph paragraph) {
            List<Reference> of = text.ofLead() ? paragraph.lead() : paragraph.rest();
            objects.forEach(object -> of.add(new Reference(page, object)));
        }
    }

    /** A paragraph that opens with a heading is none itself. */
    private static int level(TextRow row) {
        return row.role() == ParagraphRole.RUN_IN ? 0 : row.headingLevel();
    }

    private void add(int number, InCell at, int page, List<Integer> objects) {
        objects.forEach(object -> add(number, at, new Reference(page, object)));
    }

    /** A head that is repeated on a further page is no part of the text. */
    private void add(int number, InCell at, Element content) {
        Element element = elements.computeIfAbsent(number, n -> new Table(new TreeMap<>()));
        if (element instanceof Table table && !at.again()) {
            table.add(at, content);
        }
    }

    /** Adds a picture; a seal is no paragraph. */
    void add(PictureItem picture, int page, int object) {
        if (picture.behind()) {
            return;
        }
        Figure figure = new Figure(picture.words(), new Reference(page, object));
        if (picture.cell().isPresent()) {
            add(picture.paragraph(), picture.cell().get(), figure);
        } else {
            elements.put(picture.paragraph(), figure);
        }
    }

    /**
     * The part.
     *
     * @param articles the number of the first paragraph of each document
     */
    byte[] toPart(List<Integer> articles) {
        Xml xml = new Xml();
        xml.beginOwn(PREFIX + "文件").with("xmlns:cw", NAMESPACE).with("xmlns:ofd", Xml.OFD);
        int begun = 0;
        for (Map.Entry<Integer, Element> element : elements.entrySet()) {
            int number = element.getKey();
            int article = (int) articles.stream().filter(first -> first <= number).count();
            if (article > begun) {
                if (begun > 0) {
                    xml.end();
                }
                xml.beginOwn(PREFIX + "篇");
                begun = article;
            }
            element.getValue().write(xml);
        }
        return xml.toBytes();
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
            case COPY_NUMBER -> "份号";
            case SECRECY -> "密级和保密期限";
            case ORGAN_MARK, MARK_SUFFIX -> "发文机关标志";
            case HEAD_ROW -> "发文字号和签发人";
            case ANNOTATION -> "附注";
            case ATTENDANCE -> "出席";
            case IMPRINT -> "版记";
            case ATTACHMENT_LABEL -> "附件";
            case ATTACHMENT_TITLE -> "附件标题";
            case BLANK -> "空行";
            case HEAD_RULE, IMPRINT_RULE -> "分隔线";
            case ARTICLE_LABEL -> "篇次";
            case CONTENTS_TITLE -> "目录标题";
            case CONTENTS_ENTRY -> "目录项";
            case TABLE, TABLE_HEAD, TABLE_TEXT -> "表文";
            case TABLE_CAPTION -> "表题";
            case PICTURE -> "图";
            case PICTURE_CAPTION -> "图题";
            case FOOTNOTE -> "脚注";
        };
    }
}
