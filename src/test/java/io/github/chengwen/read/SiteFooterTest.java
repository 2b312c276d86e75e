package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.read.form.WebFurniture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sites and chats put under and between the texts that are copied from them. */
final class SiteFooterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文章录入：小禾  责任编辑：小苗",
                "上一篇文章：春耕讲话",
                "下一篇新闻： 春耕讲话",
                "【发表评论】【加入收藏】【告诉好友】【打印此文】【关闭窗口】",
                "相 关 文 章",
                "网友评论：（只显示最新10条。与本站立场无关！）",
                "[图片]",
                "您是第 0042617 位访客",
                "林公网安备 10203000000405号　网站标识码：1020300004",
                "【广告】春耕农机特惠，限时领券",
                "广告位招租 联系站长",
                "A- A+",
                "↑点击上方收听音频版↑",
                "赞 36　在看 12　写留言",
                "您好，欢迎访问林溪县人民政府网站！",
                "★★★★★★",
                "※ ※ ※"
            })
    void ofAPage(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @Test
    void aSentenceThatCountsReadersIsText() {
        assertThat(WebFurniture.matches("全年阅读：31万册。要办好农家书屋。")).isFalse();
        assertThat(WebFurniture.matches("广告位招租要公开透明，收入纳入村集体账户。")).isFalse();
    }

    private static final String[] ARTICLE = {
        "林溪县图书馆",
        "首页 > 读者服务 > 规章制度",
        "林溪县图书馆自习室管理规定",
        "发布时间：2021-03-02　浏览次数：318",
        "一、读者凭证入室，一人一座，不得占座，不得在室内接打电话和大声说话，违者由管理员劝离。",
        "二、读者应当爱护桌椅和图书，损坏的照价赔偿，情节严重的取消入室资格并通报所在单位。",
        "林溪县图书馆",
        "2021年3月1日",
        "附件：自习室座位图.docx  下载",
        "上一条：关于闭馆的公告",
        "版权所有：林溪县图书馆　技术支持：云禾网络"
    };

    @Test
    void aSignatureThatRepeatsTheNameOfTheSiteIsKept() {
        assertThat(read(ARTICLE).blocks()).anyMatch(block -> block.endsWith(" 林溪县图书馆"));
    }

    @Test
    void anAttachmentThatCanBeDownloadedIsKept() {
        assertThat(read(ARTICLE).blocks()).anyMatch(block -> block.contains("自习室座位图"));
        assertThat(read(ARTICLE).noise()).contains("上一条：关于闭馆的公告");
    }
}
