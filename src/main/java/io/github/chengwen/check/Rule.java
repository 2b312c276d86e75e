package io.github.chengwen.check;

/** One family of mistakes. */
interface Rule {
    void check(Article article, Findings findings);
}
