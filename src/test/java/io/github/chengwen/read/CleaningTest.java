package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;

/** What is taken out of a draft, each piece with a word about it; and what stays. */
final class CleaningTest {

    @Test
    void aPrivateUseCharacterIsDroppedAndReported() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "春耕\ue004备耕要早。");

        assertThat(draft.blocks()).endsWith("body 春耕备耕要早。");
        assertThat(draft.says(Code.CHARACTER_DROPPED)).containsExactly("3:3 U+E004");
    }

    @Test
    void controlsInvisibleMarksAndEmojiAreDropped() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "春\u0007耕\u200b备\ufeff耕\ud83d\ude80要早。");

        assertThat(draft.blocks()).endsWith("body 春耕备耕要早。");
        assertThat(draft.says(Code.CHARACTER_DROPPED))
                .containsExactly("3:2 U+0007", "3:4 U+200B", "3:6 U+FEFF", "3:8 U+1F680");
    }

    @Test
    void aRareCharacterOutsideTheFirstPlaneStays() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "请\ud840\udc0b同志发言。");

        assertThat(draft.blocks()).endsWith("body 请\ud840\udc0b同志发言。");
    }

    @Test
    void aMarkLeftAfterTheLastStopIsDropped() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "春耕备耕要早。-");

        assertThat(draft.blocks()).endsWith("body 春耕备耕要早。");
        assertThat(draft.says(Code.STRAY_MARK_DROPPED)).containsExactly("3:8 -");
    }

    @Test
    void onlyAMarkdownBulletIsDropped() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "●春耕备耕要早。", "- 农机检修要早。");

        assertThat(draft.blocks()).endsWith("body ●春耕备耕要早。", "body 农机检修要早。");
        assertThat(draft.says(Code.STRAY_MARK_DROPPED)).containsExactly("4:1 -");
    }

    @Test
    void markdownSignsAreDropped() {
        Transcript draft = read("# 在全县春耕会上的讲话", "同志们：", "要**抓早**抓好。");

        assertThat(draft.blocks())
                .containsExactly("title 在全县春耕会上的讲话", "salutation 同志们：", "body 要抓早抓好。");
        assertThat(draft.says(Code.STRAY_MARK_DROPPED))
                .containsExactly("1:1 #", "3:2 **", "3:6 **");
    }

    @Test
    void anAsteriskAmongChineseCharactersIsDropped() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "要抓好春耕*备耕工作。");

        assertThat(draft.blocks()).endsWith("body 要抓好春耕备耕工作。");
        assertThat(draft.says(Code.STRAY_MARK_DROPPED)).containsExactly("3:6 *");
    }

    @Test
    void anAsteriskThatMasksANameOrAPlaceStays() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "张*同志和*县的做法很好。");

        assertThat(draft.blocks()).endsWith("body 张*同志和*县的做法很好。");
        assertThat(draft.says(Code.STRAY_MARK_DROPPED)).isEmpty();
    }

    @Test
    void anAdvertAtTheEndOfAParagraphIsCutOff() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "春耕备耕要早。更多文章请访问www.example.com。");

        assertThat(draft.blocks()).endsWith("body 春耕备耕要早。");
        assertThat(draft.noise()).containsExactly("更多文章请访问www.example.com。");
        assertThat(draft.says(Code.ADVERT_DROPPED)).containsExactly("3:8 更多文章请访问www.example.com。");
    }

    @Test
    void anAddressThatIsPartOfTheTextStays() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "报名表请发到nongye@example.com。");

        assertThat(draft.blocks()).endsWith("body 报名表请发到nongye@example.com。");
        assertThat(draft.noise()).isEmpty();
    }

    @Test
    void linesOfAWebPageAreNoise() {
        Transcript draft =
                read(
                        "当前位置：首页 > 政务公开 > 领导讲话",
                        "在全县春耕会上的讲话",
                        "同志们：",
                        "春耕备耕要早。",
                        "责任编辑：小禾",
                        "【打印本页】【关闭窗口】",
                        "上一篇：关于防汛工作的通知");

        assertThat(draft.blocks())
                .containsExactly("title 在全县春耕会上的讲话", "salutation 同志们：", "body 春耕备耕要早。");
        assertThat(draft.noise())
                .containsExactly(
                        "当前位置：首页 > 政务公开 > 领导讲话", "责任编辑：小禾", "【打印本页】【关闭窗口】", "上一篇：关于防汛工作的通知");
        assertThat(draft.says(Code.ADVERT_DROPPED)).hasSize(4);
    }

    @Test
    void aLineOfDroppedCharactersIsNoHeadOfAPage() {
        Transcript draft = read("\ueeef", "2", "\ueeef");

        assertThat(draft.noise()).containsExactly("2");
    }

    @Test
    void aPageNumberInMidSentenceIsTakenOut() {
        Transcript draft =
                read(
                        "在全县春耕会上的讲话",
                        "同志们：",
                        "春耕备耕是全年农业生产的第一仗，打好这一仗对于完成全年目标任务具有十分重要的",
                        "— 3 —",
                        "意义，各乡镇务必高度重视。");

        assertThat(draft.blocks())
                .endsWith("body 春耕备耕是全年农业生产的第一仗，打好这一仗对于完成全年目标任务具有十分重要的意义，各乡镇务必高度重视。");
        assertThat(draft.noise()).containsExactly("— 3 —");
    }

    @Test
    void spacesBetweenChineseCharactersAreClosedAndThoseBetweenWordsStay() {
        Transcript draft = read("在全县春耕会上的讲 话", "同志们：", "要抓好 春耕 备耕，推广Smart Farm平台。");

        assertThat(draft.blocks())
                .containsExactly(
                        "title 在全县春耕会上的讲话", "salutation 同志们：", "body 要抓好春耕备耕，推广Smart Farm平台。");
    }

    @Test
    void aDraftOfNothingButClutterHasNoText() {
        Transcript draft = read("— 1 —", "【打印本页】【关闭窗口】");

        assertThat(draft.blocks()).isEmpty();
        assertThat(draft.says(Code.NO_TEXT)).hasSize(1);
    }

    @Test
    void whatASiteWritesIntoAParagraphIsCutOut() {
        Transcript draft =
                read(
                        "在全县春耕会上的讲话",
                        "同志们：",
                        "春耕要早。林溪文苑 www.linxi.example 整理农资要足。",
                        "水渠要通，[推荐阅读：2024年春耕方案]农机要修。");

        assertThat(draft.blocks()).endsWith("body 春耕要早。农资要足。", "body 水渠要通，农机要修。");
        assertThat(draft.says(Code.ADVERT_DROPPED))
                .containsExactly("3:6 林溪文苑 www.linxi.example 整理", "4:6 [推荐阅读：2024年春耕方案]");
    }

    @Test
    void anAddressOfTheAuthorStays() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "请登录 www.linxi.example 下载表格，填好再交。");

        assertThat(draft.blocks()).endsWith("body 请登录www.linxi.example下载表格，填好再交。");
    }

    @Test
    void whatAScannerProgramSignsIsDroppedFromMidSentence() {
        Transcript draft =
                read("在全县春耕会上的讲话", "同志们：", "抢抓晴好天气，尽快把种子、化肥、农膜、农药和柴油", "扫描全能王 创建", "等农资备足备齐。");

        assertThat(draft.blocks()).endsWith("body 抢抓晴好天气，尽快把种子、化肥、农膜、农药和柴油等农资备足备齐。");
    }

    @Test
    void namesAndHoursOfAChatAreDropped() {
        Transcript draft =
                read("小禾 10:02", "在全县春耕会上的讲话", "同志们：", "春耕要早。", "小禾 10:05", "农资要足。", "林县长 11:40");

        assertThat(draft.blocks())
                .containsExactly("title 在全县春耕会上的讲话", "salutation 同志们：", "body 春耕要早。", "body 农资要足。");
    }

    @Test
    void aLinkBehindTheLastSentenceIsDropped() {
        Transcript draft = read("在开学典礼上的讲话", "同学们：", "新学期要有新气象。", "我的话完了，谢谢大家。林溪小学插班报名现已开始，点击进入>>");

        assertThat(draft.blocks()).endsWith("body 我的话完了，谢谢大家。");
        assertThat(draft.says(Code.ADVERT_DROPPED)).hasSize(1);
    }

    @Test
    void marksOfATitleTypedAsAnglesAreNoLink() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "春耕要早。请认真学习<<春耕工作办法>>");

        assertThat(draft.says(Code.ADVERT_DROPPED)).isEmpty();
    }

    @Test
    void aNameOfAChatMayBeginWithADigit() {
        Transcript draft =
                read("3组-小禾 10:02", "在全县春耕会上的讲话", "同志们：", "春耕要早。", "3组-小禾 10:05", "农资要足。");

        assertThat(draft.blocks())
                .containsExactly("title 在全县春耕会上的讲话", "salutation 同志们：", "body 春耕要早。", "body 农资要足。");
    }

    @Test
    void remarksOfAnEditorAreDropped() {
        Transcript draft =
                read(
                        "在全县春耕会上的讲话",
                        "同志们：",
                        "春耕备耕要早，农资要备足备齐，各乡镇要抓紧落实。",
                        "批注 [LX1]: 数字再核一下",
                        "水渠要修好，泵站要检修，灌溉用水要有保证。",
                        "修订: 插入 3 处，删除 2 处");

        assertThat(draft.noise()).contains("批注 [LX1]: 数字再核一下", "修订: 插入 3 处，删除 2 处");
    }
}
