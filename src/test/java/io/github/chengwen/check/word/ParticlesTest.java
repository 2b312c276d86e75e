package io.github.chengwen.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.DraftFindings;
import io.github.chengwen.check.text.ProofMemory;
import io.github.chengwen.model.Document;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 的, 地 and 得 between words that say how something is done, what is done, and what comes of it. */
final class ParticlesTest {

    private static DraftFindings of(String text) {
        SourceText source = SourceText.of("draft.txt", "关于工作情况的报告\n" + text + "\n");
        Document document = StructureReader.read(source).draft().documents().get(0);
        Article article =
                Article.of(1, document, at -> source.position(at).line(), ProofMemory.none());
        DraftFindings findings = new DraftFindings();
        new Particles().check(article, findings);
        return findings;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "用纸和糨糊都要反复得试验，确保可逆。",
                "水利局及时得会同有关乡镇做好绿化。",
                "他坚持一步一步得走完每个山头。",
                "出色得完成了防汛任务。",
                "工人再也不用焦急得站在路边拦车。",
                "请各单位错峰引导，把人流疏散的均匀一些。",
                "开了四次户主会，才把补偿标准定的合理。",
                "群众信的过的工程，才算好工程。",
                "能办的要痛痛快快的办，一时办不了的要说明原因。",
                "要组织干部包山头，耐心的劝导群众用鲜花代替纸钱。",
                "这份光辉，是一代代先生清清白白的教出来的。"
            })
    void aWrongOneIsFound(String text) {
        assertThat(of(text).diagnostics()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "孩子们高兴得跳了起来，老人激动得流下了眼泪。",
                "这场雨来得及时得很，长势比去年出色得多。",
                "因报告及时得当而避免了重大损失。",
                "作了耐心的解释，群众表示理解。",
                "把习焉不察的生活讲出了道理。",
                "离不开大家一如既往的关心支持。",
                "群众跑的趟数少了，心里踏实得多。"
            })
    void aRightOneIsLeftInPeace(String text) {
        assertThat(of(text).diagnostics()).isEmpty();
    }
}
