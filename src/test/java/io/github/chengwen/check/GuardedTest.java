package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.DraftFindings;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Guarded;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.ProofMemory;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule with a defect costs neither the findings of the others nor the document. */
final class GuardedTest {

    private static final String DRAFT = "在全县工作会议上的讲话\n同志们：\n第一段写到这里。\n第二段写到这里。\n";

    private record FailsOverTheDocument() implements Rule {
        @Override
        public void check(Article article, Findings findings) {
            findings.add(Code.MISSPELT, article.prose().get(0).extent(), "会议", "会意");
            throw new IllegalStateException();
        }
    }

    private record OverflowsInTheFirstParagraph() implements ParagraphRule {
        @Override
        public void check(Prose prose, Findings findings) {
            if (prose.text().startsWith("第一段")) {
                throw new StackOverflowError();
            }
            findings.add(Code.MISSPELT, prose.extent(), prose.text(), "");
        }
    }

    private static List<Diagnostic> findings(Rule rule) {
        SourceText source = SourceText.of("稿.txt", DRAFT);
        Article article =
                Article.of(
                        1,
                        StructureReader.read(source).draft().documents().get(0),
                        offset -> 1,
                        ProofMemory.none());
        DraftFindings findings = new DraftFindings();
        Guarded.check(rule, article, findings);
        return findings.diagnostics().stream().toList();
    }

    @Test
    void whatItFoundBeforeItFailedIsKept() {
        assertThat(findings(new FailsOverTheDocument()))
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(Code.RULE_FAILED, Code.MISSPELT);
    }

    @Test
    void theRuleIsNamedAndWhatHappened() {
        assertThat(findings(new FailsOverTheDocument()))
                .filteredOn(d -> d.code() == Code.RULE_FAILED)
                .extracting(Diagnostic::arguments)
                .containsExactly(List.of("FailsOverTheDocument：IllegalStateException"));
    }

    @Test
    void aParagraphInWhichItFailsDoesNotKeepItFromTheOthers() {
        List<Diagnostic> found = findings(new OverflowsInTheFirstParagraph());

        assertThat(found)
                .filteredOn(d -> d.code() == Code.MISSPELT)
                .extracting(d -> DRAFT.substring(d.span().start(), d.span().end()))
                .contains("第二段写到这里。");
        assertThat(found)
                .filteredOn(d -> d.code() == Code.RULE_FAILED)
                .extracting(d -> DRAFT.substring(d.span().start(), d.span().end()))
                .containsExactly("第一段写到这里。");
    }
}
