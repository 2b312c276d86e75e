package io.github.chengwen.check.text;

/** Checks a document for one family of mistakes. */
public interface Rule {
    void check(Article article, Findings findings);
}
