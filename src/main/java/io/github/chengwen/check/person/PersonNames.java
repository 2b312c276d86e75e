package io.github.chengwen.check.person;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.check.text.WordList;
import io.github.chengwen.check.word.Names;
import io.github.chengwen.text.Surnames;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Finds names of persons by what stands on both sides: a post, a role or a joint before, a title, a
 * verb or a mark behind.
 */
final class PersonNames {

    private static final class Loaded {
        private static final Map<String, WordList> LISTS =
                WordList.load(PersonNames.class, "persons.txt");
        private static final WordList POSTS = list("posts");
        private static final WordList ROLES = list("roles");
        private static final WordList TITLES = list("titles");
        private static final WordList VERBS = list("verbs");
        private static final WordList JOINTS = list("joints");
        private static final WordList OFFICES = list("offices");
        private static final WordList FUNCTIONS = list("functions");

        private static WordList list(String name) {
            return LISTS.getOrDefault(name, WordList.NONE);
        }
    }

    private static final BitSet SURNAMES = Search.set(Surnames.CERTAIN);

    /** What no given name is written with. */
    private static final BitSet NO_GIVEN =
            Search.set("的了在是和与及等对将由为说以并要会应能也都不同局主书省县市区校院镇乡队先女老副总讲作出任担负从把被就向给让又还曾这那着过到有个们你我他她它");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    private PersonNames() {}

    /** The mentions in a text, in order; where two and three characters fit, both. */
    static void collect(Prose prose, List<Mention> mentions) {
        String text = prose.text();
        for (int at = 0; at + SHORTEST <= text.length(); at++) {
            if (SURNAMES.get(text.charAt(at))) {
                collect(prose, at, mentions);
            }
        }
    }

    private static void collect(Prose prose, int at, List<Mention> mentions) {
        String text = prose.text();
        char before = Characters.at(text, at - 1);
        boolean clause = !Characters.isHan(before);
        int post = Loaded.POSTS.before(text, at);
        int role = post > 0 ? 0 : Loaded.ROLES.before(text, at);
        int title = post + role > 0 ? 0 : Loaded.TITLES.before(text, at);
        boolean joint = Loaded.JOINTS.before(text, at) > 0;
        if (!clause && !joint && post + role + title == 0) {
            return;
        }
        for (int length = LONGEST; length >= SHORTEST; length--) {
            int end = at + length;
            if (isGiven(text, at + 1, end) && !areWords(text, at)) {
                int titled = Loaded.TITLES.after(text, end);
                int held = titled > 0 ? 0 : Loaded.POSTS.after(text, end);
                boolean verb = Loaded.VERBS.after(text, end) > 0;
                char next = Characters.at(text, end);
                boolean ends =
                        titled + held > 0
                                || verb
                                || !Characters.isHan(next)
                                || Loaded.OFFICES.after(text, end) > 0
                                || Loaded.FUNCTIONS.after(text, end) > 0;
                if (ends) {
                    String called =
                            post + role > 0
                                    ? text.substring(at - post - role, at)
                                    : text.substring(end, end + held);
                    mentions.add(
                            new Mention(
                                    text.substring(at, end),
                                    prose,
                                    at,
                                    called,
                                    post + role + title + titled + held > 0,
                                    titled + held > 0 || verb,
                                    role == 0 && isBare(before, next, text, end)));
                }
            }
        }
    }

    /** 文艺创作: whether two words begin here, the first with a surname. */
    private static boolean areWords(String text, int at) {
        return at + 4 <= text.length()
                && Names.isWord(text, at, at + 2)
                && Names.isWord(text, at + 2, at + 4)
                && Loaded.TITLES.after(text, at + 2) == 0
                && Loaded.POSTS.after(text, at + 2) == 0;
    }

    private static boolean isGiven(String text, int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Characters.isHan(text.charAt(i)) || NO_GIVEN.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether nothing beside a name says that the person is new, or one of a list, as one of those
     * who are appointed.
     */
    private static boolean isBare(char before, char next, String text, int end) {
        boolean named = before == '“' && Loaded.OFFICES.after(text, end) > 0;
        return (named || "：:、（(《“\t 　".indexOf(before) < 0)
                && "、（(：: 　\t".indexOf(next) < 0
                && !text.startsWith("，男", end)
                && !text.startsWith("，女", end)
                && (before != 0 || !text.startsWith("同志任", end) && next != '任');
    }

    /** Whether the two first characters of a name are a word, so that it may be none. */
    static boolean isWord(String name) {
        return Names.isWord(name, 0, 2);
    }
}
