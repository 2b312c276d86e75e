package io.github.chengwen.glyph;

import io.github.chengwen.font.Chosen;
import io.github.chengwen.font.Face;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Layout;
import io.github.chengwen.style.DocxFonts;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Faces;
import io.github.chengwen.style.Style;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The faces of a layout by the names that its document asks for (D-52). */
public final class DocumentFonts {

    /** Where East Asian characters begin. */
    private static final int EAST_ASIAN = 0x2E80;

    /**
     * What a program writes by itself, numbers of pages and of notes, and the marks that are typed
     * when a word is changed.
     */
    private static final String ALWAYS = "0123456789 —…“”‘’，。、；：？！（）《》〔〕";

    /** Of GB 2312, the rows of marks, numbers and full-width letters, by their first bytes. */
    private static final int MARKS = 0xA1;

    private static final int LAST_ROW_OF_MARKS = 0xA3;

    /** The rows of the 3,755 commonest characters. */
    private static final int FIRST_ROW = 0xB0;

    private static final int LAST_ROW = 0xD7;

    private static final Charset CHINESE = Charset.forName("GB18030");

    private final Map<FaceRole, Face> faces = new EnumMap<>(FaceRole.class);
    private final Map<FaceRole, BitSet> texts = new EnumMap<>(FaceRole.class);

    /**
     * Programs differ in which face of a run sets a quote or a digit: each face has all of them.
     */
    private final BitSet shared = new BitSet();

    /** What each face has that sets Chinese. */
    private final BitSet common = new BitSet();

    private DocumentFonts(FontCatalog catalog, DocxFonts wanted) {
        if (wanted == DocxFonts.EMBED_COMMON) {
            addCommon();
        }
        for (Chosen chosen : catalog.report()) {
            faces.put(chosen.role(), chosen.face());
        }
        ALWAYS.codePoints().forEach(shared::set);
    }

    /**
     * One for each name that sets something, in the order of the roles.
     *
     * @param style of the document that is laid out
     */
    public static List<DocumentFont> of(Layout layout, Style style, FontCatalog catalog) {
        DocumentFonts all = new DocumentFonts(catalog, style.docx());
        DrawOperations operations = new DrawOperations(new Glyphs(catalog));
        layout.pages().stream()
                .flatMap(page -> page.items().stream())
                .flatMap(item -> item.match(operations).stream())
                .flatMap(drawing -> drawing.runs().stream())
                .forEach(all::add);
        return all.named(style.faces());
    }

    private void add(GlyphRun run) {
        BitSet characters = texts.computeIfAbsent(run.face(), role -> new BitSet());
        run.text().codePoints().forEach(characters::set);
        run.text().codePoints().filter(c -> c < EAST_ASIAN).forEach(shared::set);
    }

    private void addCommon() {
        shared.set(' ', '~' + 1);
        for (int row = MARKS; row <= LAST_ROW; row++) {
            for (int cell = 0xA1; cell <= 0xFE && !isBetween(row); cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, CHINESE);
                character.codePoints().filter(DocumentFonts::isPublic).forEach(common::set);
            }
        }
    }

    private static boolean isBetween(int row) {
        return LAST_ROW_OF_MARKS < row && row < FIRST_ROW;
    }

    private static boolean isPublic(int character) {
        return Character.getType(character) != Character.PRIVATE_USE;
    }

    private List<DocumentFont> named(Faces names) {
        Map<String, BitSet> characters = new LinkedHashMap<>();
        Map<String, FaceRole> roles = new LinkedHashMap<>();
        texts.forEach(
                (role, text) -> {
                    String name = names.of(role).name();
                    BitSet all = characters.computeIfAbsent(name, n -> (BitSet) shared.clone());
                    all.or(text);
                    if (text.stream().anyMatch(Character::isIdeographic)) {
                        all.or(common);
                    }
                    // One name may play several parts: the one that says most has the face.
                    roles.merge(name, role, this::busier);
                });
        List<DocumentFont> fonts = new ArrayList<>();
        characters.forEach(
                (name, all) -> {
                    Face face = faces.get(roles.get(name));
                    if (face != null) {
                        BitSet covered = new BitSet();
                        all.stream().filter(face::covers).forEach(covered::set);
                        fonts.add(new DocumentFont(name, face, covered));
                    }
                });
        return fonts;
    }

    private FaceRole busier(FaceRole one, FaceRole other) {
        return count(other) > count(one) ? other : one;
    }

    private int count(FaceRole role) {
        return texts.getOrDefault(role, new BitSet()).cardinality();
    }
}
