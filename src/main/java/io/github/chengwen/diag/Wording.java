package io.github.chengwen.diag;

/**
 * What a code says.
 *
 * @param message what is the matter
 * @param hint what to do about it
 */
record Wording(Message message, Message hint) {

    Wording(String zh, String en, String hintZh, String hintEn) {
        this(new Message(zh, en), new Message(hintZh, hintEn));
    }
}
