package io.github.chengwen.input;

import io.github.chengwen.input.manuscript.Refusal;

/** What a file is: one of the formats that are read, or something that is refused. */
sealed interface Sniffed {

    record As(DraftFormat format) implements Sniffed {}

    record Not(Refusal refusal) implements Sniffed {}
}
