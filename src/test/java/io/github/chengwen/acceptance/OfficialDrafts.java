package io.github.chengwen.acceptance;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Seal;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.SourceText;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Drafts of official documents: every form, every number of organs and of signers, every case of
 * the imprint. Their texts are in {@code src/test/resources/official}, each under its name here.
 */
enum OfficialDrafts {
    NOTICE(2),
    /** Its elements are fields above the text. */
    FIELDS(2),
    /** The text ends on an odd page (I-03 b). */
    ODD_END(2),
    /** The text fills an even page (I-03 c). */
    FULL_EVEN_PAGE(4),
    /** The text ends on an even page that has room for the imprint (I-03 a). */
    EVEN_WITH_ROOM(2),
    /** The imprint may stand on an odd page (I-03 d). */
    LAST_PAGE(1, "official.imprint.evenPage=false"),
    /** Three signers. */
    UPWARD(2),
    ONE_SIGNER(2),
    TWO_SIGNERS(2),
    FOUR_SIGNERS(2),
    JOINT(2),
    JOINT_THREE(2),
    JOINT_THREE_UNSEALED(2, "joint-three", "official.signing.seal=none"),
    JOINT_FIVE(2),
    JOINT_FIVE_UNSEALED(2, "joint-five", "official.signing.seal=none"),
    /** Addressees that would leave page 1 no room for text (B-03). */
    LONG_ADDRESSEES(2),
    ATTACHED(2),
    ATTACHED_MANY(6),
    /** The first of its files: the others hold an attached text each (B-17). */
    ATTACHED_UNBOUND(2, "attached-many", "official.attachment.bound=false"),
    /** Tables that stand across, the first of their pages even or odd (E-50). */
    ACROSS_EVEN(4),
    ACROSS_ODD(4),
    ACROSS_THREE_PAGES(6),
    /** On a sheet that has the head already (H-13). */
    PREPRINTED(2, "official.mark.printed=false"),
    LETTER(1),
    TABLE_LETTER(1),
    LONG_LETTER(2),
    ORDER(1),
    STAMPED(2),
    MINUTES(2),
    MINUTES_ABSENT(2),
    /** Three documents in one file, the second without an imprint (S-34). */
    SEVERAL(6),
    TWO_LETTERS(2),
    /** Blank rows by the edges of glyphs (V-02). */
    EDGE_GAP(2, "notice", "official.gap=edge"),
    /** With pictures of seals, which are circles here. */
    SEALED(2, "notice"),
    JOINT_SEALED(2, "joint-five"),
    /** With pictures of the stamps of those who sign, which are frames here. */
    STAMP_PICTURE(2, "stamped"),
    JOINT_STAMPED(2),
    JOINT_STAMP_PICTURES(2, "joint-stamped");

    private final int pages;
    private final String file;
    private final List<String> settings;

    OfficialDrafts(int pages, String... fileAndSettings) {
        this.pages = pages;
        List<String> words = new ArrayList<>(List.of(fileAndSettings));
        boolean named = !words.isEmpty() && !words.get(0).contains("=");
        this.file = named ? words.remove(0) : name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.settings = List.copyOf(words);
    }

    /** How many pages it fills. */
    int pages() {
        return pages;
    }

    /** Whether its mark and its red rule are printed. */
    boolean hasMark() {
        return this != PREPRINTED;
    }

    String text() {
        try {
            return Files.readString(Path.of("src/test/resources/official", file + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What becomes of it where nobody asks for a style, in the program that it is matched to. */
    Converted converted(String match) {
        return chengwen(match).convert(text(), name() + ".txt");
    }

    Chengwen chengwen(String match) {
        String common = "lines.match=" + match;
        List<String> all = new ArrayList<>(settings);
        all.add(common);
        SourceText assignments = SourceText.of("--set", String.join("\n", all));
        return Chengwen.with(
                Options.builder(
                                BuiltInStyles.load(BuiltInStyles.DEFAULT)
                                        .set(SourceText.of("--set", common))
                                        .style()
                                        .orElseThrow())
                        .whole(true)
                        .seals(seals())
                        .official(name -> BuiltInStyles.load(name).set(assignments).style())
                        .build());
    }

    /** Whether seals or stamps are on it. */
    boolean isSealed() {
        return pictures() > 0;
    }

    /** One for each organ. */
    private int pictures() {
        return switch (this) {
            case SEALED, STAMP_PICTURE -> 1;
            case JOINT_STAMP_PICTURES -> 2;
            case JOINT_SEALED -> 5;
            default -> 0;
        };
    }

    private List<Seal> seals() {
        boolean round = this == SEALED || this == JOINT_SEALED;
        return Stream.generate(() -> round ? drawn(420, 420) : drawn(800, 400))
                .limit(pictures())
                .toList();
    }

    /** A circle, or a frame where it is wider than high. */
    static Seal drawn(int width, int height) {
        return Seal.of(png(width, height)).orElseThrow();
    }

    /** The same as the bytes of a file. */
    static byte[] png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.setStroke(new BasicStroke(20));
        if (Math.abs(width - height) < width / 4) {
            graphics.drawOval(10, 10, width - 20, height - 20);
        } else {
            graphics.drawRect(10, 10, width - 20, height - 20);
        }
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    byte[] pdf(String match) {
        return file(match, Format.PDF);
    }

    byte[] docx(String match) {
        return file(match, Format.DOCX);
    }

    private byte[] file(String match, Format format) {
        return converted(match).outputs().get(0).file(format).orElseThrow().toByteArray();
    }
}
