package io.github.chengwen.read.feature;

import java.util.regex.Pattern;

/**
 * Lines around a text: of a page its fields, menus, paths and counters; of an office's paper its
 * name and number.
 */
final class PagePatterns {

    private static final String FIELD_NAME =
            "(?:索\\s*引\\s*号|信息索引号?|主题分类|信息分类|发文机关|发文单位|发布机构|发布机关|发布单位|成文日期|发布日期|发布时间|发表时间|更新时间|更新日期|公开日期|公开方式|生成日期|文章来源|信息来源|稿件来源|有效性|效力状态|体\\s*裁|信息名称|公文种类|内容概述|点击(?:数|量|次数)?|浏览(?:数|量|次数)?|阅读(?:数|量|次数)?|访问量|字数|人气|评论|责任编辑|责编|网站编辑|技术支持|主办单位|承办单位|网站标识码|备案号|版权声明|免责声明|相关推荐|相关阅读|相关链接|相关文章|推荐阅读|热门推荐|往期推荐|往期回顾|猜你喜欢|[上下]一[篇条页版](?:文章|新闻|信息)?|所属栏目|栏目|频道|信息编号|公开范围|公开属性|公开形式|公开时限|生效日期|废止日期|印发日期|访问次数|发布人|发布者|发布部门|上传者|上传时间|下载次数|文档编号|稿源|友情链接|文章录入|录入员?|网友评论|分享到?|来\\s*源|作\\s*者|编\\s*辑|发文字号|文\\s*号|标\\s*题|名\\s*称|关键词|时\\s*间|日\\s*期|字\\s*[体号])";

    static final Pattern FIELD_FORM = Pattern.compile("^[（(【\\[]?\\s*" + FIELD_NAME + "\\s*[：:]");

    static final Pattern FIELDS_FORM =
            Pattern.compile(FIELD_NAME + "\\s*[：:].*" + FIELD_NAME + "\\s*[：:]");

    static final Pattern CRUMBS_FORM =
            Pattern.compile(
                    "^[^。！？]{1,20}(?:\\s*(?:>{1,2}|＞|»|›|→|->)\\s*[^。！？]{1,24}){1,8}$|位置\\s*[：:]");

    static final Pattern PAGE_WORD_FORM =
            Pattern.compile(
                    "(?=[发加告打关收返下字纠分举大上相点在扫二公登注首])(?:发表评论|加入收藏|告诉好友|打印|关闭|收藏|返回顶部|返回列表|下载|字体|字号|纠错|分享到|举报|大\\s*中\\s*小|上一[篇条页]|下一[篇条页]|相关(?:推荐|阅读|链接|文章)|点赞|在看|扫一?扫|二维码|公众号|登录|注册|首页)");

    static final Pattern COPYRIGHT_FORM =
            Pattern.compile("(?i)copyright|©|all rights reserved|版权所有|ICP备|技术支持|主办|承办|备案");

    static final Pattern CONTENTS_FORM =
            Pattern.compile("(?:[.．。·]{4,}|[…⋯]{2,})[.．…·\\s]*[0-9]{1,4}$|^目\\s*[录次]$");

    static final Pattern SITE_FORM =
            Pattern.compile("(?i)www\\.|https?://|[a-z0-9-]{2,30}\\.(?:com|cn|net|org|gov)\\b");

    static final Pattern CLOCK_FORM = Pattern.compile("[0-9]{1,2}[:：][0-9]{2}");

    static final Pattern ISO_FORM = Pattern.compile("[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}");

    static final Pattern SITE_NAME_FORM =
            Pattern.compile(
                    "^(?:欢迎.{0,4})?[^，。：]{2,20}(?:平台|系统|网|网站|频道|门户|在线|论坛|图书馆|客户端|文库)[！!]?$");

    static final Pattern COLUMN_FORM =
            Pattern.compile(
                    "^[【\\[]?(?:领导(?:讲话|致辞|活动|之窗)|通知公告|公告栏?|通知|新闻|新闻(?:中心|动态|资讯|详情)|.{0,4}动态|要闻|.{0,4}要闻|专题.{0,4}|直击.{0,8}|聚焦.{0,8}|信息(?:详情|公开|发布)|政务公开|党务公开|校务公开|工作(?:动态|简报)|文章(?:内容|正文|详情)|正文|详情|新闻公报|新闻稿|.{0,6}(?:栏目|频道|专栏|专题|之窗|园地|天地))[】\\]]?$");

    private static final String MENU_WORD =
            "[^\\s，。：；/|｜]{0,6}(?:首页|概况|简介|介绍|动态|新闻|要闻|公告|通知|指南|导航|互动|服务|公开|政策|法规|专栏|专题|交流|风采|建设|园地|天地|论坛|博客|日志|相册|档案|下载|登录|注册|联系我们|视频|图片|评论|县区|教学|科研|招生|就业|党建|文化|中心|大厅|邮箱|信箱|客户端|数字报|申请|投稿|活动|管理|资讯|栏目|频道|社区)";

    /** 医院概况　就医指南　党群工作, the menu of a site. */
    static final Pattern MENU_FORM =
            Pattern.compile(
                    "^(?=.*"
                            + MENU_WORD
                            + "[\\s　|｜·]+.*"
                            + MENU_WORD
                            + ")[^\\s　，。：；]{2,8}(?:[\\s　|｜·]+[^\\s　，。：；]{2,8}){1,15}$");

    /** 公司新闻/行业动态, the place of a page on its site; 新年致辞｜愿灯火可亲 is a title. */
    static final Pattern PATH_FORM =
            Pattern.compile(
                    "^(?![^|｜/]{2,14}[|｜][^|｜/]{7,}$)[^，。：；/|｜0-9]{2,14}(?:\\s*[/|｜]\\s*[^，。：；/|｜0-9]{2,12}){1,4}$");

    /** 第47期　春日专场, 2024年第3期（总第18期） */
    static final Pattern ISSUE_FORM =
            Pattern.compile(
                    "^[（(]?(?:《[^》]{2,14}》[\\s\u3000]*)?(?:[0-9]{4}[\\s\u3000]*年)?[\\s\u3000]*(?:总?第|增刊)[\\s\u3000]*[0-9一二三四五六七八九十○〇]{1,4}[\\s\u3000]*[期号辑](?![\u4e00-\u9fff]).{0,24}$");

    /** 水利工作简报, 情况专报: the name of a paper that comes out in numbers. */
    static final Pattern MASTHEAD_FORM =
            Pattern.compile("^[^，。；：！？《》的]{1,20}(?:简报|快报|专报|内参|要情|快讯|明电|电报|信息|动态)$");

    /** 全市文化工作会议材料之三, above the title of the third */
    static final Pattern SERIES_FORM = Pattern.compile("^[^，。；：！？]{2,30}之[一二三四五六七八九十]{1,2}[）)]?$");

    /** What a page or a person says to the reader above a title: 欢迎访问, 可下载更多, 请组织学习. */
    static final Pattern TO_READER_FORM =
            Pattern.compile(
                    "欢迎(?:访问|光临|阅读|关注)|(?:免费|点击|可)下载|下载更多|点击|扫码|长按|搜索.{0,12}下载|转发|看看行不行|请(?:查收|审阅|修改|把关|各单位|大家)");

    private PagePatterns() {}

    /** What a line must have before it is worth trying a pattern on it. */
    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean mayHoldDate(String text) {
        if (text.indexOf('月') >= 0) {
            return true;
        }
        for (int i = 4; i < text.length(); i++) {
            if ("-./．－—".indexOf(text.charAt(i)) >= 0 && Character.isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    static boolean mayHoldCrumbs(String text) {
        return text.indexOf('>') >= 0
                || text.indexOf('＞') >= 0
                || text.indexOf('→') >= 0
                || text.indexOf('»') >= 0
                || text.indexOf('›') >= 0
                || text.indexOf("位置") >= 0;
    }
}
