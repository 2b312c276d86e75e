package io.github.chengwen.read.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Lines such as a web page has around a text. */
final class WebPage {

    private final Random random;
    private final String organ;
    private final String date;

    WebPage(Random random) {
        this.random = random;
        this.organ =
                choose("清水县", "石门市", "大河区", "松台市", "远砺集团", "禾丰县", "望江中学")
                        + choose("人民政府", "政府门户网站", "教育信息网", "公文网", "门户网站", "");
        String day =
                String.format(
                        Locale.ROOT,
                        "%d-%02d-%02d",
                        2003 + random.nextInt(23),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28));
        String hour =
                String.format(
                        Locale.ROOT, " %02d:%02d", 7 + random.nextInt(15), random.nextInt(60));
        String[] parts = day.split("-", -1);
        this.date = choose(day, day + hour, parts[0] + "年" + parts[1] + "月" + parts[2] + "日");
    }

    private String choose(String... of) {
        return of[random.nextInt(of.length)];
    }

    private List<String> some(List<String> of, int... counts) {
        List<String> all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return all.subList(0, counts[random.nextInt(counts.length)]);
    }

    List<String> above() {
        return some(
                List.of(
                        "您当前的位置：首页 > 政务公开 > 领导讲话",
                        "首页 > 新闻中心 > 正文",
                        "首页 >> 工作动态 >> 正文",
                        "当前位置：网站首页 > 通知公告",
                        "欢迎访问" + organ,
                        organ,
                        "登录 | 注册 | 加入收藏",
                        "网站首页　政务公开　办事服务　互动交流",
                        "首页",
                        "通知公告",
                        "领导讲话",
                        "信息详情",
                        "首页 → 公文 → 讲话稿",
                        "全部 新闻 通知 讲话",
                        "设为首页 加入收藏 联系我们",
                        "繁體版 | 简体版 | English | 手机版",
                        "今天是2024年3月5日　星期二　欢迎您！",
                        "学校概况　校园新闻　党建之窗　德育天地",
                        "您的位置：网站首页 - 校园新闻 - 国旗下讲话",
                        "新闻公报",
                        "点击上方蓝字 关注我们",
                        "↓ ↓ ↓",
                        "无障碍浏览 长者版 智能问答",
                        "范文大全 > 讲话稿 > 会议讲话",
                        "请输入关键字 搜索",
                        "栏目导航",
                        "索引号\t0000" + date.length() + "\t主题分类\t综合政务",
                        "发布机构\t" + organ + "\t成文日期\t" + date),
                0,
                1,
                1,
                2,
                3);
    }

    List<String> underTitle() {
        int times = 3 + random.nextInt(9000);
        List<String> lines =
                List.of(
                        "发布时间：" + date + "　来源：" + organ + "　浏览次数：" + times,
                        "来源：" + organ + "  作者：admin  时间：" + date,
                        date + " 来源：" + organ,
                        "发布日期：" + date,
                        "字体：【大 中 小】",
                        "【字体：大 中 小】 打印 关闭",
                        "阅读：" + times + "次",
                        "[字号：大 中 小] [打印本页] [关闭窗口]",
                        "作者：办公室    发布时间：" + date,
                        "发布者：管理员  发布时间：" + date + "  点击数：" + times,
                        "来源：" + organ,
                        date,
                        "索 引 号：0000" + times + "/2014-00" + times,
                        "主题分类：综合政务",
                        "发文机关：" + organ,
                        "分享到：",
                        "打印",
                        "收藏",
                        "评论（0）",
                        date + " 发表于浙江",
                        "稿源：" + organ + "　访问次数：" + times,
                        "阅读 " + times,
                        "有效性：有效　　公开方式：主动公开",
                        "信息编号：" + times + "　发布部门：办公室",
                        "索引号\t0000" + times + "\t公开范围\t面向全社会",
                        "大 中 小",
                        "扫一扫 手机看",
                        "语音朗读",
                        "点赞 " + times % 90 + " 收藏 " + times % 50);
        return random.nextDouble() < .8 ? some(lines, 0, 1, 1, 2, 3) : List.of();
    }

    List<String> below() {
        return some(
                List.of(
                        "上一篇：关于召开年度工作会议的通知",
                        "下一篇：在全县教育工作会议上的讲话",
                        "【打印本页】 【关闭窗口】",
                        "打印 关闭",
                        "责任编辑：小林",
                        "责任编辑：王小明　审核：李华",
                        "相关链接",
                        "相关文章：",
                        "关于开展专项检查的通知",
                        "版权所有：" + organ,
                        "主办：" + organ + "　技术支持：信息中心",
                        "Copyright © 2019 All Rights Reserved",
                        "备案号：X备00000000号",
                        "联系我们 | 网站地图 | 关于我们",
                        "扫一扫在手机打开当前页",
                        "返回顶部",
                        "分享到：微信 微博 QQ空间",
                        "网站标识码：0000000000",
                        "本文来源于网络，如有侵权请联系删除。",
                        "更多精彩内容请关注公众号",
                        "点赞",
                        "下载",
                        "地址：中心路1号 邮编：000000",
                        "相关推荐",
                        "热门文章",
                        "— END —",
                        "往期推荐",
                        "喜欢就点个“在看”吧",
                        "阅读 3126  分享 收藏 点赞 58 在看 41",
                        "【大 中 小】【关闭】【打印】",
                        "长按识别二维码，进入读书群",
                        "上一则　下一则",
                        "□ 下期预告：《把种子写进日记》",
                        "（责编：小柴 初审：小柴 复审：小古）",
                        "本文已影响532人",
                        "开通会员 下载全文",
                        "网友评论（3）",
                        "邮编：000000　值班电话：0000-0000000"),
                0,
                1,
                2,
                3,
                5);
    }
}
