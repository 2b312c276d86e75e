package io.github.chengwen.ofd;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.glyph.DrawOperations;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.style.PageGeometry;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws a layout as OFD (src/docs/ofd.md). Safe for many threads. */
public final class OfdRenderer {

    private static final String FOLDER = "Doc_0/";
    private static final String DOCUMENT = FOLDER + "Document.xml";
    private static final String TAGS = "Tags/CustomTags.xml";
    private static final String TAG_FILE = "structure.xml";
    private static final String TOOL = "Chengwen";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final OfdOptions options;

    public OfdRenderer(OfdOptions options) {
        this.options = options;
    }

    /**
     * The bytes of the file; the same arguments give the same bytes.
     *
     * @param draft the text that the documents were read from
     * @throws IllegalArgumentException if the layout has no page
     */
    public byte[] render(Layout layout, FontCatalog catalog, Metadata metadata, String draft) {
        if (layout.pages().isEmpty()) {
            throw new IllegalArgumentException("a layout without pages");
        }
        Parts document = new Parts();
        Ids ids = new Ids();
        Glyphs glyphs = new Glyphs(catalog);
        DrawOperations operations = new DrawOperations(glyphs);
        FontTable fonts =
                FontTable.of(
                        layout.pages().stream()
                                .flatMap(page -> page.items().stream())
                                .flatMap(item -> item.match(operations).stream()),
                        glyphs,
                        ids);
        Resources resources = Resources.of(fonts, options.profile(), ids);
        List<Integer> pages = layout.pages().stream().map(page -> ids.next()).toList();
        Destination destination = new Destination(pages);
        Structure structure = new Structure();
        Pictures pictures = new Pictures(ids);
        PagePainter.Shared shared =
                new PagePainter.Shared(
                        layout,
                        glyphs,
                        operations,
                        resources,
                        pictures,
                        destination,
                        structure,
                        ids);
        Parts drawn = new Parts();
        for (Page page : layout.pages()) {
            int id = pages.get(page.number() - 1);
            drawn.add(FOLDER + content(page.number()), PagePainter.paint(page, id, shared));
        }
        document.add(DOCUMENT, root(layout, pages, pictures, destination, ids));
        document.addAll(drawn);
        document.add(FOLDER + TAGS, tags());
        document.add(FOLDER + "Tags/" + TAG_FILE, structure.toPart(layout.articles()));
        if (options.draft()) {
            Attachment.add(draft, metadata.timestamp(), document, FOLDER);
        }
        resources.addTo(document, FOLDER);
        pictures.addTo(document, FOLDER);
        Parts all = new Parts();
        all.add("OFD.xml", entry(layout, metadata, document.fingerprint()));
        all.addAll(document);
        return all.toZip();
    }

    private static String content(int page) {
        return "Pages/Page_" + (page - 1) + "/Content.xml";
    }

    private byte[] root(
            Layout layout,
            List<Integer> pages,
            Pictures pictures,
            Destination destination,
            Ids ids) {
        PageGeometry paper = layout.document().style().page();
        String size = Millimetres.box(paper.width(), paper.height());
        Xml xml = Xml.of("Document").begin("CommonData");
        xml.leaf("MaxUnitID", Integer.toString(ids.last()))
                .begin("PageArea")
                .leaf("PhysicalBox", size)
                .end()
                .leaf("PublicRes", Resources.PART)
                .leafUnlessEmpty("DocumentRes", pictures.isEmpty() ? "" : Pictures.PART)
                .end();
        xml.begin("Pages");
        for (int i = 0; i < pages.size(); i++) {
            xml.begin("Page").with("ID", pages.get(i)).with("BaseLoc", content(i + 1)).end();
        }
        xml.end();
        Outlines.write(layout.bookmarks(), destination, xml);
        xml.leaf("CustomTags", TAGS);
        if (options.draft()) {
            xml.leaf("Attachments", Attachment.LIST);
        }
        return xml.toBytes();
    }

    private static byte[] tags() {
        Xml xml = Xml.of("CustomTags").begin("CustomTag");
        xml.with("NameSpace", Structure.NAMESPACE);
        return xml.leaf("FileLoc", TAG_FILE).toBytes();
    }

    private byte[] entry(Layout layout, Metadata metadata, String id) {
        String date = metadata.timestamp().map(DATE::format).orElse("");
        Xml xml = Xml.of("OFD").with("DocType", options.profile().documentType());
        xml.with("Version", "1.0").begin("DocBody").begin("DocInfo");
        xml.leaf("DocID", id)
                .leafUnlessEmpty("Title", metadata.title())
                .leafUnlessEmpty("Author", metadata.author())
                .leafUnlessEmpty("Subject", metadata.subject())
                .leafUnlessEmpty("CreationDate", date)
                .leafUnlessEmpty("ModDate", date)
                .leaf("DocUsage", "Normal")
                .leaf("Creator", TOOL);
        documentNumber(layout)
                .ifPresent(
                        number ->
                                xml.begin("CustomDatas")
                                        .begin("CustomData")
                                        .with("Name", "发文字号")
                                        .text(number)
                                        .end()
                                        .end());
        return xml.end().leaf("DocRoot", DOCUMENT).toBytes();
    }

    /** Of a single document: a collection has none that is its own. */
    private static Optional<String> documentNumber(Layout layout) {
        List<StyledParagraph> paragraphs = new ArrayList<>();
        if (!layout.document().isCollection()) {
            layout.document().paragraphs().forEach(paragraphs::add);
        }
        return paragraphs.stream()
                .filter(paragraph -> paragraph.role() == ParagraphRole.DOCUMENT_NUMBER)
                .findFirst()
                .map(paragraph -> paragraph.passage().text());
    }
}
