package io.github.chengwen.pdf;

import io.github.chengwen.model.Metadata;
import io.github.chengwen.page.Advances;
import io.github.chengwen.page.Bookmark;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Leader;
import io.github.chengwen.page.Link;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.Rule;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.style.Ink;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The identifier of a file, made from what is in it: the same content has the same one (F-34).
 * Every value counts with its length, so that no two contents are taken for the same.
 */
final class Fingerprint implements Item.Cases<Fingerprint> {

    private static final int BYTES = 16;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** 32 hexadecimal digits. */
    static String of(Layout layout, Metadata metadata, PdfOptions options) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(layout);
        fingerprint.add(metadata);
        fingerprint.add(options);
        return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, BYTES);
    }

    private void add(Layout layout) {
        add(layout.frontPages(), layout.pages().size());
        for (Page page : layout.pages()) {
            add(page.number(), page.items().size());
            if (page.across()) {
                add(1);
            }
            page.items().forEach(item -> item.match(this));
        }
        add(layout.bookmarks().size(), layout.links().size());
        layout.bookmarks().forEach(this::add);
        for (Link link : layout.links()) {
            add(link.page(), link.left(), link.top(), link.right(), link.bottom());
            add(link.words());
        }
    }

    private void add(Bookmark bookmark) {
        add(bookmark.level(), bookmark.page(), bookmark.y());
        add(bookmark.title());
    }

    private void add(Metadata metadata) {
        add(metadata.title());
        add(metadata.author());
        add(metadata.subject());
        add(metadata.timestamp().map(Instant::toString).orElse(""));
    }

    private void add(PdfOptions options) {
        add(options.level().name());
        add(options.bleed().milliPoints(), options.cropMarks() ? 1 : 0);
        options.cmyk().map(CmykProfile::toString).ifPresent(this::add);
    }

    @Override
    public Fingerprint text(TextRow row) {
        add(row.baseline(), row.paragraph(), row.headingLevel(), row.lead(), row.runs().size());
        add(row.role().name());
        row.cell().ifPresent(cell -> add(cell.row(), cell.cell(), cell.paragraph()));
        row.runs().forEach(this::add);
        return this;
    }

    @Override
    public Fingerprint leader(Leader leader) {
        add(leader.baseline());
        add(leader.dots());
        return this;
    }

    @Override
    public Fingerprint pageNumber(PageNumberRow number) {
        add(number.dashCentre());
        add(number.run());
        return this;
    }

    @Override
    public Fingerprint picture(PictureItem picture) {
        add(picture.x(), picture.y(), picture.width(), picture.height(), picture.paragraph());
        add(picture.words());
        picture.cell().ifPresent(cell -> add(cell.row(), cell.cell(), cell.paragraph()));
        digest.update(picture.file().bytes());
        return this;
    }

    @Override
    public Fingerprint rule(Rule rule) {
        add(rule.x(), rule.y(), rule.width(), rule.height(), rule.ink().rgb());
        return this;
    }

    private void add(GlyphRun run) {
        add(run.face().name());
        if (run.ink() != Ink.BLACK || run.widthPercent() != GlyphRun.FULL_WIDTH) {
            add(run.ink().rgb(), run.widthPercent());
        }
        add(run.text());
        Advances advances = run.advances();
        add(run.size(), run.x(), advances.size());
        for (int i = 0; i < advances.size(); i++) {
            add(advances.get(i));
        }
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
        for (int value : values) {
            bytes.putInt(value);
        }
        digest.update(bytes.flip());
    }
}
