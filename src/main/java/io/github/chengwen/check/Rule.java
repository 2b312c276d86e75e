package io.github.chengwen.check;

/** Checks a document for one family of mistakes. */
interface Rule {
    void check(Article article, Findings findings);
}
