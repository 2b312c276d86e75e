package io.github.chengwen.read.search;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.read.feature.Cuts;
import io.github.chengwen.read.feature.DraftView;
import io.github.chengwen.read.lines.Role;
import io.github.chengwen.testing.Aligned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds for each line of a draft the set of states that its marks call right. */
final class Labels {

    private static final Map<String, Role> ROLES =
            Map.ofEntries(
                    Map.entry("doc_break", Role.SPLITTER),
                    Map.entry("title", Role.TITLE),
                    Map.entry("subtitle", Role.SUBTITLE),
                    Map.entry("speaker", Role.SPEAKER),
                    Map.entry("date", Role.DATE),
                    Map.entry("salutation", Role.SALUTATION),
                    Map.entry("h1", Role.HEADING),
                    Map.entry("h2", Role.HEADING),
                    Map.entry("h3", Role.HEADING),
                    Map.entry("h4", Role.HEADING),
                    Map.entry("body", Role.BODY),
                    Map.entry("signature", Role.SIGNATURE),
                    Map.entry("sign_date", Role.SIGN_DATE),
                    Map.entry("attachment", Role.ATTACHMENT),
                    Map.entry("note", Role.NOTE),
                    Map.entry("noise", Role.NOISE));

    private static final int ANY = (1 << State.COUNT) - 1;

    private final List<GoldBlock> gold;
    private final DraftView view;
    private final int[] allowed;

    /** For each line the blocks that its characters are of; empty where they are of none. */
    private final List<List<Integer>> touched = new ArrayList<>();

    /** For each line, how many characters of its first block stand before it. */
    private final int[] offset;

    private int unknown;

    private Labels(LabelledDraft draft, DraftView view) {
        this.gold = draft.gold();
        this.view = view;
        this.allowed = new int[view.size()];
        this.offset = new int[view.size()];
        align();
        for (int k = 0; k < view.size(); k++) {
            label(k);
        }
        interruptions();
    }

    static DraftView view(LabelledDraft draft) {
        return new DraftView(
                Cuts.of(
                        StructureReader.cleaned(
                                draft.source(), new Diagnostics.Builder(), new ArrayList<>())));
    }

    static int[] of(LabelledDraft draft, DraftView view) {
        return new Labels(draft, view).allowed;
    }

    static int unknown(LabelledDraft draft, DraftView view) {
        return new Labels(draft, view).unknown;
    }

    private void align() {
        StringBuilder wanted = new StringBuilder();
        List<Integer> owner = new ArrayList<>();
        List<Integer> place = new ArrayList<>();
        for (int b = 0; b < gold.size(); b++) {
            String text = gold.get(b).closed();
            wanted.append(text);
            for (int i = 0; i < text.length(); i++) {
                owner.add(b);
                place.add(i);
            }
        }
        StringBuilder found = new StringBuilder();
        int[] starts = new int[view.size() + 1];
        for (int k = 0; k < view.size(); k++) {
            found.append(GoldBlock.close(view.item(k).text()));
            starts[k + 1] = found.length();
        }
        int[] places = Aligned.of(wanted.toString(), found.toString());
        for (int k = 0; k < view.size(); k++) {
            List<Integer> blocks = new ArrayList<>();
            int matched = 0;
            int first = -1;
            for (int i = starts[k]; i < starts[k + 1]; i++) {
                if (places[i] >= 0) {
                    matched++;
                    first = first < 0 ? i : first;
                    int b = owner.get(places[i]);
                    if (blocks.isEmpty() || blocks.get(blocks.size() - 1) != b) {
                        blocks.add(b);
                    }
                }
            }
            if (matched * 5 < (starts[k + 1] - starts[k]) * 3) {
                blocks.clear();
                displaced(k, blocks);
            } else {
                int at = place.get(places[first]);
                boolean head = at > 0 && at <= 3 && isUnmatched(places, first, at);
                offset[k] = head ? 0 : at;
            }
            touched.add(blocks);
        }
    }

    /** Whether the characters before a line in its block are not those of the line above. */
    private static boolean isUnmatched(int[] places, int first, int at) {
        for (int i = Math.max(0, first - at - 3); i < first; i++) {
            if (places[i] >= places[first] - at) {
                return false;
            }
        }
        return true;
    }

    /** A line of the page that the marks list after the paragraph that it interrupts. */
    private void displaced(int k, List<Integer> blocks) {
        String text = GoldBlock.close(view.item(k).text());
        for (int b = 0; b < gold.size(); b++) {
            if (gold.get(b).type().equals("noise") && gold.get(b).closed().equals(text)) {
                blocks.add(b);
                offset[k] = 0;
                return;
            }
        }
    }

    private static int bit(State.Step step, Role role) {
        int index = State.index(step, role);
        return index < 0 ? 0 : 1 << index;
    }

    private static Role role(String type) {
        return ROLES.getOrDefault(type, Role.NOTE);
    }

    private void label(int k) {
        List<Integer> blocks = touched.get(k);
        if (blocks.isEmpty()) {
            allowed[k] = ANY;
            unknown++;
            return;
        }
        int b = blocks.get(0);
        GoldBlock block = gold.get(b);
        int mask = 0;
        if (offset[k] == 0) {
            mask = begins(k, b, block, blocks.get(blocks.size() - 1));
        } else {
            mask = goesOn(k, b, block);
        }
        allowed[k] = mask == 0 ? ANY : mask;
        unknown += mask == 0 ? 1 : 0;
    }

    private int begins(int k, int b, GoldBlock block, int last) {
        Role role = role(block.type());
        boolean runIn = block.isHeading() && isRunIn(k, b);
        int mask = 0;
        if (runIn) {
            mask |= bit(State.Step.BEGINS, Role.RUN_IN);
            mask |= block.joined().contains("body") ? bit(State.Step.BEGINS, Role.BODY) : 0;
        } else if (last != b && !block.joined().isEmpty()) {
            for (String type : block.joined()) {
                mask |= bit(State.Step.BEGINS, role(type));
            }
        } else {
            mask |= bit(State.Step.BEGINS, role);
            for (String type : block.also()) {
                mask |= bit(State.Step.BEGINS, role(type));
            }
        }
        return mask;
    }

    /** Whether the block ends in a line that holds the beginning of the next one too. */
    private boolean isRunIn(int k, int b) {
        if (b + 1 >= gold.size() || !gold.get(b + 1).type().equals("body")) {
            return false;
        }
        for (int i = k; i < Math.min(view.size(), k + 8); i++) {
            List<Integer> blocks = touched.get(i);
            if (blocks.contains(b) && blocks.contains(b + 1)) {
                return true;
            }
        }
        return false;
    }

    private int goesOn(int k, int b, GoldBlock block) {
        int start = k - 1;
        while (start >= 0
                && !(touched.get(start).contains(b) && offset[start] == 0
                        || touched.get(start).contains(b) && touched.get(start).get(0) != b)) {
            start--;
        }
        int mask = 0;
        if (start >= 0 && allowed[start] != ANY) {
            for (int s = 0; s < State.COUNT; s++) {
                State state = State.ALL.get(s);
                if ((allowed[start] >>> s & 1) != 0 && state.step() != State.Step.INTERRUPTS) {
                    mask |= bit(State.Step.GOES_ON, state.role());
                }
            }
        }
        return block.type().equals("title") ? mask | bit(State.Step.BEGINS, Role.TITLE) : mask;
    }

    /** Lines of the page after which the block above goes on. */
    private void interruptions() {
        int begins = 0;
        for (int s = 0; s < State.COUNT; s++) {
            begins |= State.ALL.get(s).step() == State.Step.BEGINS ? 1 << s : 0;
        }
        int noise = bit(State.Step.BEGINS, Role.NOISE);
        for (int k = view.size() - 2; k > 0; k--) {
            if (allowed[k] == ANY || (allowed[k] & noise) == 0 || offset[k] != 0) {
                continue;
            }
            int below = allowed[k + 1];
            boolean open = below != ANY && (below & begins) == 0;
            if (open) {
                int mask = 0;
                for (Role role : List.of(Role.BODY, Role.RUN_IN)) {
                    int interrupts = bit(State.Step.INTERRUPTS, role);
                    if ((below & (bit(State.Step.GOES_ON, role) | interrupts)) != 0) {
                        mask |= interrupts;
                    }
                }
                allowed[k] = mask == 0 ? allowed[k] : mask;
            }
        }
    }
}
