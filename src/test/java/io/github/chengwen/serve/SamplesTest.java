package io.github.chengwen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Findings;
import io.github.chengwen.Options;
import io.github.chengwen.Preview;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Language;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The drafts that an empty page offers. */
final class SamplesTest {

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));
    private static final Map<String, String> WORDS = Words.in(Language.CHINESE);

    private static Preview sample(String number) {
        return CHENGWEN.preview(WORDS.getOrDefault("sample." + number, ""), "draft.txt");
    }

    @Test
    void theUntidyOneShowsWhatTheWorkbenchIsFor() {
        Preview preview = sample("3");
        Findings findings = CHENGWEN.findings(preview);
        List<Code> codes = preview.reading().diagnostics().stream().map(d -> d.code()).toList();

        assertThat(codes)
                .as("a doubtful heading, a number that is left out, a date to be filled in")
                .contains(Code.DOUBTFUL, Code.NUMBER_GAP, Code.DATE_INCOMPLETE, Code.LINES_JOINED);
        assertThat(LineRoles.of(preview.reading()).get(3))
                .as("a date that is glued to the speaker")
                .extracting(LineRole::id)
                .containsExactly("SPEAKER", "DATE");
        assertThat(findings.corrections()).isNotEmpty();
    }
}
