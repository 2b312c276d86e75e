package io.github.chengwen.read;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Noise;
import io.github.chengwen.model.Passage;
import io.github.chengwen.read.form.Chars;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What became of each character of a source: it is set, it is noise, or a diagnostic says that it
 * was dropped; never two of these, never none.
 */
final class Account {

    private static final Set<Code> DROPS =
            EnumSet.of(
                    Code.CHARACTER_DROPPED,
                    Code.STRAY_MARK_DROPPED,
                    Code.ADVERT_DROPPED,
                    Code.FORCED,
                    Code.MARK_MISSPELT);

    private final SourceText source;
    private final int[] owners;
    private final List<String> faults = new ArrayList<>();

    private Account(SourceText source) {
        this.source = source;
        this.owners = new int[source.text().length()];
    }

    /** Everything that does not add up. */
    static List<String> of(String text) {
        SourceText source = SourceText.of("draft", text);
        return new Account(source).check(StructureReader.read(source));
    }

    private List<String> check(Structure structure) {
        int last = 0;
        for (Document document : structure.draft().documents()) {
            for (Passage passage : passages(document)) {
                if (!passage.spans().isEmpty()) {
                    fault(passage.extent().start() < last, "out of order", passage.extent());
                    last = passage.extent().end();
                    enter(passage);
                }
            }
        }
        structure.draft().noise().stream().map(Noise::passage).forEach(this::enter);
        boolean[] dropped = dropped(structure);
        for (int i = 0; i < owners.length; i++) {
            Span place = new Span(i, i + 1);
            fault(owners[i] > 1, "in two places", place);
            boolean blank =
                    Chars.isSpace(source.text().charAt(i)) || source.text().charAt(i) == 0x85;
            boolean lost = owners[i] == 0 && !dropped[i] && !blank;
            fault(lost && structure.diagnostics().omitted() == 0, "lost", place);
        }
        return faults;
    }

    private static List<Passage> passages(Document document) {
        List<Passage> passages = new ArrayList<>();
        document.splitter().ifPresent(splitter -> passages.add(splitter.passage()));
        document.blocks().stream().map(Block::passage).forEach(passages::add);
        return passages;
    }

    private void enter(Passage passage) {
        StringBuilder characters = new StringBuilder();
        int end = 0;
        for (Span span : passage.spans()) {
            fault(span.isEmpty(), "an empty span", span);
            fault(span.start() < end, "spans out of order", span);
            end = span.end();
            characters.append(source.slice(span));
            for (int i = span.start(); i < span.end(); i++) {
                owners[i]++;
            }
        }
        boolean same = characters.toString().equals(passage.source());
        fault(!same, "other characters than “" + passage.source() + "”", passage.extent());
        fault(passage.text().isBlank(), "nothing to set", passage.extent());
    }

    private boolean[] dropped(Structure structure) {
        boolean[] dropped = new boolean[owners.length];
        for (Diagnostic diagnostic : structure.diagnostics()) {
            if (DROPS.contains(diagnostic.code())) {
                for (int i = diagnostic.span().start(); i < diagnostic.span().end(); i++) {
                    dropped[i] = true;
                    boolean set = owners[i] > 0 && diagnostic.code() != Code.ADVERT_DROPPED;
                    fault(set, "dropped but set", diagnostic.span());
                }
            }
        }
        return dropped;
    }

    private void fault(boolean wrong, String what, Span where) {
        if (wrong) {
            String characters = source.slice(where);
            faults.add(
                    String.format(
                            Locale.ROOT,
                            "%s: %s “%s”",
                            what,
                            source.position(where.start()),
                            characters));
        }
    }
}
