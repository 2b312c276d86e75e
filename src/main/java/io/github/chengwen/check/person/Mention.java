package io.github.chengwen.check.person;

import io.github.chengwen.check.text.Prose;

/**
 * A place where two or three characters may be the name of a person.
 *
 * @param post what the person is called there, the longest word of the list; empty for none
 * @param introduced whether the place says that this is a person: a post, a role, a title
 * @param spoken whether a title or a verb of persons follows
 * @param bare whether the person is taken as known: neither a role nor a field of a form is before,
 *     nor an age behind
 */
record Mention(
        String name,
        Prose prose,
        int at,
        String post,
        boolean introduced,
        boolean spoken,
        boolean bare) {

    int end() {
        return at + name.length();
    }
}
