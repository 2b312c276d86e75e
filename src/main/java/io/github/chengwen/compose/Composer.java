package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.HangingIndent;
import io.github.chengwen.compose.styled.Keep;
import io.github.chengwen.compose.styled.Letterhead;
import io.github.chengwen.compose.styled.OutlineEntry;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledArticle;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledSeal;
import io.github.chengwen.compose.styled.TabStops;
import io.github.chengwen.compose.title.EntryLines;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Zone;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.Title;
import io.github.chengwen.style.Collection.Wrapper;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Official;
import io.github.chengwen.style.Official.Signing;
import io.github.chengwen.style.Official.Signing.Seal;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives the blocks of documents their looks. Several documents are a collection: contents come
 * first, and each document is a level of the outline (S-30, S-31, S-32).
 */
public final class Composer {

    /** What stands above the contents, spaced as titles of two characters are. */
    private static final String CONTENTS = "目　　录";

    private final Style style;
    private final boolean collected;
    private final boolean official;
    private final BlockComposer blocks;

    private Composer(Style style, boolean collected, boolean official) {
        this.style = style;
        this.collected = collected;
        this.official = official;
        this.blocks = new BlockComposer(style, collected ? 1 : 0);
    }

    /**
     * The paragraphs of a file.
     *
     * @param documents that share it
     */
    public static StyledDocument compose(List<Document> documents, Style style) {
        boolean collected = documents.size() > 1;
        boolean formed = documents.stream().anyMatch(document -> document.form().isPresent());
        boolean official = style.official().isPresent() && (!collected || formed);
        Composer composer = new Composer(style, collected, official);
        List<List<ParagraphBuilder>> articles = documents.stream().map(composer::article).toList();
        articles.stream()
                .filter(article -> !article.isEmpty())
                .skip(official ? articles.size() : 1)
                .forEach(article -> article.get(0).startsPage());
        List<ParagraphBuilder> contents = composer.contents(documents, articles);
        HeadingLevels levels = new HeadingLevels();
        Stream.concat(contents.stream(), articles.stream().flatMap(List::stream))
                .forEach(
                        paragraph ->
                                paragraph.headingLevel(
                                        levels.next(paragraph.role(), paragraph.leadLevel())));
        List<List<StyledParagraph>> texts =
                withNotes(documents, articles.stream().map(Composer::built).toList(), style);
        List<StyledArticle> styled = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            styled.add(
                    new StyledArticle(
                            texts.get(i),
                            composer.letterhead(document),
                            composer.imprint(document)));
        }
        return new StyledDocument(style, built(contents), styled, collected && official);
    }

    /** The elements of one part of a document; none where they are set as notes. */
    private List<OfficialElement> elements(Document document, Zone zone) {
        return !official || isBare(document)
                ? List.of()
                : document.blocks().stream()
                        .filter(OfficialElement.class::isInstance)
                        .map(OfficialElement.class::cast)
                        .filter(element -> element.kind().zone() == zone)
                        .toList();
    }

    /** Whether nothing is left without head and imprint; these are then the text. */
    private static boolean isBare(Document document) {
        return document.blocks().stream().allMatch(Composer::isBesideText);
    }

    private static boolean isBesideText(Block block) {
        return block instanceof OfficialElement element && element.kind().zone() != Zone.TEXT;
    }

    private Optional<Letterhead> letterhead(Document document) {
        List<OfficialElement> head = elements(document, Zone.HEAD);
        return style.official().flatMap(o -> new HeadComposer(style, o, head).letterhead());
    }

    private List<StyledParagraph> imprint(Document document) {
        List<OfficialElement> elements = elements(document, Zone.IMPRINT);
        return style.official()
                .map(look -> new ImprintComposer(style, look.imprint()).of(elements))
                .orElse(List.of());
    }

    /** Whether head and imprint of a document are set apart from its text. */
    private boolean setsApart(Document document, Block block) {
        return official && isBesideText(block) && !isBare(document);
    }

    /** E-76: their numbers run on through the file. */
    private static List<List<StyledParagraph>> withNotes(
            List<Document> documents, List<List<StyledParagraph>> articles, Style style) {
        FootnoteComposer footnotes = new FootnoteComposer(style);
        List<List<StyledParagraph>> all = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            all.add(footnotes.set(articles.get(i), documents.get(i).notes()));
        }
        return all;
    }

    private static List<StyledParagraph> built(List<ParagraphBuilder> paragraphs) {
        return paragraphs.stream().map(ParagraphBuilder::build).toList();
    }

    /** The paragraphs of a document, the label of a collection's article first (S-30). */
    private List<ParagraphBuilder> article(Document given) {
        boolean tables = style.tables().fromTabs() == Tables.FromTabs.AUTO;
        Document document = tables ? TabTables.in(given) : given;
        List<ParagraphBuilder> article = new ArrayList<>();
        List<OfficialElement> head = elements(document, Zone.HEAD);
        // A label above a head would push it down (S-34).
        if (collected && head.isEmpty() && style.collection().wrapper() == Wrapper.LABEL) {
            document.splitter()
                    .map(s -> blocks.plain(ParagraphRole.ARTICLE_LABEL, s.passage()))
                    .ifPresent(article::add);
        }
        List<Block> all =
                document.blocks().stream().filter(block -> !setsApart(document, block)).toList();
        List<Keep> keeps = ClosingKeeps.of(all, !head.isEmpty());
        List<Optional<TabStops>> columns = TabColumns.of(all, style);
        List<List<ParagraphBuilder>> placed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Block block = all.get(i);
            placed.add(
                    Caption.role(all, i)
                            .map(role -> List.of(blocks.plain(role, block.passage())))
                            .orElseGet(() -> block.match(blocks)));
            for (ParagraphBuilder paragraph : placed.get(i)) {
                columns.get(i).ifPresent(paragraph::columns);
            }
        }
        indent(document.withBlocks(all), placed);
        for (int i = 0; i < all.size(); i++) {
            Keep keep = Caption.isOfPicture(all, i + 1) ? Keep.WITH_CAPTION : keeps.get(i);
            placed.get(i).forEach(paragraph -> article.add(paragraph.keep(keep)));
        }
        setTitleBlockApart(article);
        for (int i = 1; i < article.size(); i++) {
            if (article.get(i).role().element() == article.get(i - 1).role().element()) {
                article.get(i).continued();
            }
        }
        style.official().ifPresent(o -> article.addAll(0, new HeadComposer(style, o, head).flow()));
        if (collected && !document.titleText().isBlank()) {
            // A table or a picture has no line that an outline could lead to.
            article.stream()
                    .filter(ParagraphBuilder::hasLines)
                    .filter(p -> head.isEmpty() || isNamed(p, document))
                    .findFirst()
                    .ifPresent(p -> p.outline(OutlineEntry.of(document.titleText(), 1)));
        }
        return article;
    }

    /** Below a head, the outline leads to the title; orders and minutes are named by their mark. */
    private static boolean isNamed(ParagraphBuilder paragraph, Document document) {
        boolean titled = document.blocks().stream().anyMatch(Title.class::isInstance);
        return paragraph.role() == (titled ? ParagraphRole.TITLE : ParagraphRole.ORGAN_MARK);
    }

    /**
     * Indents of the blocks whose indents depend on one another.
     *
     * @param placed the paragraphs of each block
     */
    private void indent(Document document, List<List<ParagraphBuilder>> placed) {
        // E-29: issuers and date stand where the other is.
        for (Signed signed : Signed.in(document)) {
            sign(document, signed, placed);
        }
        // E-26: attachments stand one below the other.
        AttachmentItem.in(document)
                .forEach(
                        (block, item) -> {
                            HangingIndent indent =
                                    AttachmentIndents.of(item.above(), item.opening(), style);
                            placed.get(block).forEach(paragraph -> paragraph.hanging(indent));
                        });
    }

    private void sign(Document document, Signed signed, List<List<ParagraphBuilder>> placed) {
        Optional<Signing> signing = style.official().map(Official::signing);
        Seal seal = signing.map(Signing::seal).orElse(Seal.NONE);
        if (seal == Seal.SPACE && signed.names().size() > 1) {
            signJointly(document, signed, signing.orElseThrow().diameter(), placed);
            return;
        }
        if (seal == Seal.STAMP) {
            signWithStamp(document, signed, signing.orElseThrow(), placed);
            return;
        }
        ClosingIndents indents =
                seal == Seal.SPACE
                        ? ClosingIndents.sealed(signed.names().get(0), signed.date(), style)
                        : ClosingIndents.of(signed.names(), signed.date(), style);
        for (int i = signed.first(); i <= signed.dateBlock(); i++) {
            Length indent =
                    i == signed.dateBlock()
                            ? indents.date()
                            : nameIndent(indents, signed, i - signed.first());
            placed.get(i).forEach(paragraph -> paragraph.rightIndent(indent));
        }
        if (seal == Seal.SPACE) {
            Passage date = document.blocks().get(signed.dateBlock()).passage();
            List<StyledSeal> seals =
                    Seals.of(
                            document.seals().of(signed.names()),
                            signed.names(),
                            List.of(Seals.middle(date, indents.date(), style)),
                            List.of(Length.ZERO),
                            signing.orElseThrow().diameter(),
                            style);
            placed.get(signed.dateBlock()).forEach(paragraph -> paragraph.seals(seals));
        }
    }

    /** In a speech each name ends where the others do; in a document they begin so (B-09). */
    private Length nameIndent(ClosingIndents indents, Signed signed, int index) {
        return style.official().isEmpty()
                ? indents.name()
                : indents.beginningBelow(signed.names().get(index), signed.names(), style);
    }

    /** E-28: the names in rows, of which the first block has all. */
    private void signJointly(
            Document document,
            Signed signed,
            Length diameter,
            List<List<ParagraphBuilder>> placed) {
        JointSignature joint = new JointSignature(style, diameter, signed.lines(document));
        replace(signed, joint.rows(), placed);
        placed.get(signed.dateBlock())
                .forEach(
                        paragraph ->
                                paragraph
                                        .placed(List.of(joint.date(signed.date())))
                                        .seals(joint.seals(document.seals())));
    }

    /** E-30: the posts in rows, of which the first block has all. */
    private void signWithStamp(
            Document document,
            Signed signed,
            Signing signing,
            List<List<ParagraphBuilder>> placed) {
        StampedSignature signature =
                new StampedSignature(style, signing, signed.lines(document), document.seals());
        replace(signed, signature.rows(), placed);
        placed.get(signed.dateBlock()).forEach(paragraph -> paragraph.seals(signature.stamps()));
    }

    private static void replace(
            Signed signed, List<ParagraphBuilder> rows, List<List<ParagraphBuilder>> placed) {
        placed.set(signed.first(), rows);
        for (int i = signed.first() + 1; i < signed.dateBlock(); i++) {
            placed.set(i, List.of());
        }
    }

    /**
     * The blank rows of a paragraph below the title block count among those of the block: consumers
     * of DOCX differ in whether they add space below and space above.
     */
    private int rowsBelowTitleBlock(List<ParagraphBuilder> article, int end) {
        int own = end < article.size() ? article.get(end).rowsOfLook() : 0;
        return Math.max(0, style.titleBlock().blankAfter() - own);
    }

    /**
     * The blank rows above and below a title block (S-01, S-10, D-14). They belong to its first and
     * its last line, whichever roles those have, and not to the salutation below, which may be
     * missing.
     */
    private void setTitleBlockApart(List<ParagraphBuilder> article) {
        int end = TitleBlockEnd.of(article.stream().map(ParagraphBuilder::role).toList());
        article.subList(0, end).forEach(ParagraphBuilder::inTitleBlock);
        if (end > 0) {
            article.get(0).rowsAbove(style.titleBlock().blankBefore());
            article.get(end - 1).rowsBelow(rowsBelowTitleBlock(article, end));
        }
    }

    /**
     * The title of the contents and an entry for each document with a title, if there are two or
     * more of them.
     */
    private List<ParagraphBuilder> contents(
            List<Document> documents, List<List<ParagraphBuilder>> articles) {
        int[] listed =
                IntStream.range(0, documents.size())
                        .filter(i -> !articles.get(i).isEmpty())
                        .filter(i -> !documents.get(i).titleText().isBlank())
                        .toArray();
        List<ParagraphBuilder> contents = new ArrayList<>();
        if (!style.collection().contents() || listed.length < 2) {
            return contents;
        }
        contents.add(blocks.plain(ParagraphRole.CONTENTS_TITLE, Passage.of(CONTENTS)));
        EntryLines lines = new EntryLines(style);
        for (int document : listed) {
            String title = documents.get(document).titleText();
            contents.add(
                    blocks.lines(ParagraphRole.CONTENTS_ENTRY, lines.of(title), Passage.of(title))
                            .keep(new Keep(false, Keep.Lines.ALL))
                            .listed(document));
            articles.get(document).stream()
                    .filter(paragraph -> paragraph.role() == ParagraphRole.TITLE)
                    .findFirst()
                    .ifPresent(paragraph -> paragraph.listed(document));
        }
        for (int i = 2; i < contents.size(); i++) {
            contents.get(i).continued();
        }
        return contents;
    }
}
