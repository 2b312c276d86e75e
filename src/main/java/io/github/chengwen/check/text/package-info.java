/** The text that is proof-read, what a rule is, and how rules search; knows no rule. */
package io.github.chengwen.check.text;
