package io.github.chengwen.read.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that a web page has around a text: navigation, tables of metadata, buttons, footers. */
public final class WebFurniture {

    /** What a page says of a text, before a colon; a document itself seldom says it. */
    private static final String FIELD =
            "(?:索\\s*引\\s*号|信息索引号?|主题分类|信息分类|发文机关|发文单位|发布机构|发布机关|发布单位|成文日期|发布日期|发布时间|发表时间|更新时间|更新日期"
                    + "|公开日期|公开方式|生成日期|文章来源|信息来源|稿件来源|有效性|效力状态|体\\s*裁|信息名称|信息类别|公文种类|组配分类|内容概述|文档来源|文档评分|点击(?:数|量|次数)?|浏览(?:数|量|次数)?|阅读(?:数|量|次数)?"
                    + "|访问量|字数|人气|评论|责任编辑|责编|网站编辑|技术支持|主办单位|承办单位|网站标识码|备案号|版权声明|免责声明|相关推荐|相关阅读|相关链接"
                    + "|相关文章|推荐阅读|热门推荐|往期推荐|往期回顾|猜你喜欢|[上下]一[篇条页版](?:文章|新闻|信息)?|所属栏目|栏目|频道|信息编号|公开范围|公开属性|公开形式|公开时限|生效日期|废止日期|印发日期|访问次数|发布人|发布者|发布部门|上传者|上传时间|下载次数|文档编号|稿源|友情链接|文章录入|录入员?|网友评论|相关(?:热词)?搜索|热词搜索|您?可能(?:还)?喜欢|分享到?)";

    /** The same where such fields stand side by side; one of these alone may be the text's own. */
    private static final Pattern FIELDS =
            Pattern.compile(
                    "(?:"
                            + FIELD
                            + "|主\\s*题\\s*词|关键词|标\\s*题|名\\s*称|发文字号|文\\s*号|来\\s*源|作\\s*者|编\\s*辑|审\\s*核|日\\s*期|时\\s*间|字[体号])\\s*[：:]");

    private static final Pattern NAVIGATION_WORD =
            Pattern.compile("(?i)首页|\\bhome\\b|\\benglish\\b|中文版|登录|注册|加入收藏|返回顶部|无障碍|繁體");

    private static final String STEP = "\\s*(?:>{1,2}|＞|»|›|→|->)\\s*";

    private static final String PLACE = "您?的?(?:当前|现在)?的?(?:所在的?)?位置\\s*[：:]\\s*";

    private static final String RULE =
            "^(?:[=＝_＿*＊~～─━═―※★☆◆◇■□●○▲△▼▽↓⬇-]\\s*){3,}$|^(?:[·—]\\s*){5,}$|^[*＊#~·]{1,2}$";

    private static final Pattern RULES = Pattern.compile(RULE);

    public static final List<Form> FORMS =
            List.of(
                    Form.of("^[（(【\\[]?\\s*" + FIELD + "\\s*[：:].*", "：", ":"),
                    // 首页 > 政务公开 > 正文
                    Form.of(
                            "^[^。！？>＞]{1,20}(?:" + STEP + "[^。！？>＞]{1,24}){2,8}$",
                            ">",
                            "＞",
                            "»",
                            "›",
                            "→"),
                    Form.of(
                            "^.{0,12}首页(?:(?:" + STEP + "|\\s*[/-]\\s*)[^>＞»›→]{1,24}){1,6}$",
                            "首页"),
                    Form.of("^首页(?:\\s+[^\\s。：]{2,10}){1,6}$", "首页"),
                    Form.of("^" + PLACE + ".{0,60}$", "位置"),
                    // for readers who see badly, and other scripts
                    Form.of(
                            "^(?:\\s*[|｜·]?\\s*(?:无障碍(?:阅读|浏览|版|通道|服务)?|长者(?:模式|版|专区)|关怀(?:版|模式)|适老化?(?:版|模式)?"
                                    + "|(?:简体|繁体|繁體)(?:版|中文)?|手机版|移动版|智能问答))+$"),
                    // buttons
                    Form.of(
                            "^(?:[【\\[]?\\s*(?:发表评论|加入收藏|告诉好友|打印|关闭|收藏|返回|下载|字体|字号|推荐|我要(?:打印|纠错)|纠错|分享|举报|大 ?中 ?小)[^】\\]。]{0,16}[】\\]]\\s*){1,6}.{0,12}$",
                            "】",
                            "]"),
                    Form.of(".*[【\\[]?字(?:体|号)\\s*[：:]?\\s*[\\[【]?\\s*大\\s*中\\s*小.*", "字体", "字号"),
                    Form.of("^(?:打印本页|打印|关闭窗口|加入收藏|返回顶部|我要纠错)(?:[\\s|｜·/].{0,30})?$|^下载本文.{0,24}$"),
                    Form.of("[^。]*(?:点击|浏览|阅读)(?:次数|量|数)?\\s*[：:]\\s*\\d+[^。]*", "点击", "浏览", "阅读"),
                    Form.of("^(?:点击)?(?:下载|查看|阅读)(?:全文|文档|原文|更多|附件).{0,8}$"),
                    Form.of(
                            "^\\S{1,10}(?:文库|网|在线|论坛|范文)\\s*[-—_|｜–]+\\s*\\S{2,20}$",
                            "文库",
                            "网",
                            "在线",
                            "论坛",
                            "范文"),
                    Form.of("^地\\s*址\\s*[：:].*邮\\s*编\\s*[：:].*$"),
                    Form.of("^扫一?扫.{0,20}$|^扫码.{0,16}$|^长按.{0,10}(?:二维码|识别).{0,12}$"),
                    Form.of(".*(?:赞|踩|踩一下|顶|收藏|有用)\\s*[（(]\\d+[）)].*", "(", "（"),
                    // accounts of a social network
                    Form.of("^点击(?:上方|蓝字|右上角|下方).{0,30}$"),
                    Form.of("^.{0,20}点.{0,5}[“\"]?(?:赞|在看)[”\"]?.{0,12}$", "赞", "在看"),
                    Form.of("^.{0,40}\\d{4}-\\d{1,2}-\\d{1,2}.{0,12}发表于.{0,10}$", "发表于"),
                    Form.of("(?i)^[-—\\s]*(?:end|the end|完)[-—\\s]*$|^广告\\s*[×xX✕]?$"),
                    // 小段 2024/5/20 09:06, above a message of a chat
                    Form.of(
                            "^\\S{1,20}\\s+(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|昨天|今天|星期.)\\s*\\d{1,2}:\\d{2}(?::\\d{2})?$",
                            ":"),
                    // what a chat shows in the place of a picture or of forwarded messages
                    Form.of("^\\[(?:图片|语音|视频|文件|链接|位置|红包|表情|动画表情|[^\\]]{0,6}聊天记录)\\]$", "]"),
                    // what a chat says of itself
                    Form.of(
                            "^[“\"「].{1,30}[”\"」](?:和.{1,20})?的聊天记录$|^.{1,20}撤回了一条消息$|^.{1,40}(?:加入|退出)了?群聊$|^.{1,16}修改群名为.{1,24}$",
                            "聊天记录",
                            "撤回了",
                            "群聊",
                            "群名"),
                    // 发言人 1　00:03:12, and when a sentence was said or a page was made
                    Form.of(
                            "^(?:发言人|说话人|讲话人)\\s*[0-9A-Za-z一二三四五]{0,3}\\s*[（(]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[）)]?$"
                                    + "|^[\\[【（(]?[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,3})?(?:\\s*-->.{0,20})?[\\]】）)]?$"
                                    + "|^[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[T ]+[0-9]{1,2}:[0-9]{2}:[0-9]{2}.{0,8}$",
                            ":"),
                    // what a program for writing puts beside a text
                    Form.of(
                            "^(?:批注|带格式的?)\\s*[\\[［（(][^\\]］）)]{1,12}[\\]］）)]\\s*[：:]?.{0,100}$|^修订\\s*[：:].{0,12}(?:插入|删除).{0,40}$|^(?:页眉|页脚|水印|文件名)\\s*[：:].{1,50}$"
                                    + "|(?i)^(?:sheet|工作表)\\s*[0-9]{1,2}(?:\\s.{0,12})?$",
                            "批注",
                            "带格式",
                            "修订",
                            "页眉",
                            "页脚",
                            "水印",
                            "文件名",
                            "heet",
                            "HEET",
                            "工作表"),
                    // fields and tags of an export
                    Form.of(
                            "(?i)^(?:id|url|slug|status|layout|categor(?:y|ies)|tags?|keywords|author|editor|source|channel|hits|views|(?:pub|publish|create|update|modif)[a-z_]{0,12})\\s*[:=：].{0,80}$",
                            ":",
                            "=",
                            "："),
                    Form.of("^[（(]?正文(?:内容|开始|结束|完)?[）)]?\\s*[：:]?$", "正文"),
                    Form.of("^</?[A-Za-z][^<>]{0,60}>$|^(?:&nbsp;\\s*)+$", ">", "&"),
                    Form.of("^\\S{0,2}\\s*下期预告\\s*[：:].{1,60}$", "下期预告"),
                    Form.of("^(?:新[闻聞]公[报報]|即日新[闻聞])?(?:\\s*[上下]一[则則])*$", "新", "一"),
                    // a comment of a reader
                    Form.of("^[0-9]{1,3}楼[\\s　].{1,80}$"),
                    Form.of("^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日.{0,14}来源[：:].{1,30}$", "来源"),
                    // above a forwarded mail
                    Form.of(
                            "^[->＞—\\s]*(?:原始|转发|转发的|回复)\\s*邮件(?:信息)?[-—\\s]*$|(?i)^-+\\s*(?:replied|original|forwarded) message\\s*-+$",
                            "邮件",
                            "-"),
                    Form.of(
                            "(?i)^[>＞\\s]*(?:发件人|收件人|发送时间|抄送人|密送|from|to|sent|subject|cc)\\s*[:：].{0,80}$",
                            ":",
                            "："),
                    Form.of(".*本(?:电子)?邮件(?:及其?附件)?.{0,30}(?:保密|机密).*", "邮件"),
                    // what programs that write down or scan leave
                    Form.of("^[（(\\[【].{0,6}(?:转写|转录|识别).{0,24}[）)\\]】]$", "转写", "转录", "识别"),
                    Form.of(
                            "(?i)^\\[(?:next|prev)page\\]$|^\\[[0-9]\\](?:\\s*\\[[0-9]\\])+(?:\\s*[上下]一页)?$"),
                    Form.of("^(?:开通|升级|购买|充值).{0,4}(?:会员|VIP|vip).{0,30}$", "会员", "VIP", "vip"),
                    Form.of(
                            "^(?:评论|回复|提交(?:回复|评论)?|发送|返回|取消|写评论|发表)(?:\\s*(?:评论|回复|提交|返回|取消|顶部|列表))*$"),
                    Form.of("^点?(?:分享|收藏|点赞|在看)(?:[\\s、，+]*点?(?:分享|收藏|点赞|在看))*$"),
                    Form.of("(?i)^(?:本文)?(?:标签|关键词|tags?)\\s*[：:].{0,60}$", "：", ":"),
                    Form.of("^[A-Z_]{2,16}\\s*=.{0,60}$", "="),
                    Form.of("^本文(?:已影响|共)\\s*[0-9]+\\s*[人页].{0,20}$|^[—-]*没有更多了[—-]*$"),
                    Form.of("^发自我的.{1,12}$|^收录于(?:话题|合集).{0,30}$|^[上下][转接]第.{1,4}版$"),
                    Form.of("^推荐访问[：:].{1,80}$|^分享[到至](?:微信|微博|朋友圈|QQ|[\\s、/|｜])*$"),
                    Form.of("^声明[：:].{0,80}(?:版权|转载|本站|本网).{0,60}$", "声明"),
                    Form.of("^[@＠]\\S{1,12}(?:\\s.{1,60})?$", "@", "＠"),
                    // footers
                    Form.of("^.{2,20}(?:门户网站|政务网|政府网|官网|官方网站|公众号|客户端)$", "网", "公众号", "客户端"),
                    Form.of(
                            "(?i).*(?:copyright\\s*\\(|©|all rights reserved).*",
                            "opyright",
                            "OPYRIGHT",
                            "©",
                            "ights",
                            "IGHTS"),
                    Form.of(".*(?:版权所有|ICP备).*", "版权所有", "ICP备"),
                    Form.of("^.{0,30}欢迎您[！!，,。]?\\s*今天是.{0,40}$|^设为首页.{0,30}$", "今天是", "设为"),
                    Form.of("^主\\s*题\\s*词\\s*[：:].*\\t.*$|^主\\s+题\\s+词\\s*[：:].*$"),
                    // a table of contents
                    Form.of("^目\\s*[录次]$"),
                    Form.of(
                            "^.{2,60}?(?:[.．。·]{4,}|[…⋯]{2,})[.．…·\\s]*[0-9]{1,4}$",
                            "....",
                            "．．．．",
                            "。。。。",
                            "····",
                            "……",
                            "⋯⋯"),
                    // the visitors of a site, its licences, its advertisers, the size of its
                    // letters
                    Form.of("^您是(?:本站)?第\\s*[0-9]+\\s*位?(?:访客|访问者).{0,4}$", "您是"),
                    Form.of(
                            "^.{0,6}公网安备\\s*[0-9]{6,}号?.{0,40}$|^.{0,12}许可证(?:编号)?[：:]?\\s*[0-9]{6,}.{0,20}$",
                            "公网安备",
                            "许可证"),
                    Form.of("^广告位?(?:招租|合作)[^。，]{0,24}$|^[【\\[（(]广告[】\\]）)].{0,60}$", "广告"),
                    Form.of("^A\\s*[-－]\\s*A?\\s*A\\s*[+＋]$", "A"),
                    Form.of("^[↑↓▲▼▽△⬆⬇]+\\s*点击.{0,24}$|^点击(?:左下角|收听|观看|阅读原文).{0,20}$", "点击"),
                    Form.of(
                            "^赞\\s*[0-9]+\\s+在看\\s*[0-9]+.{0,12}$|^[^\\s，。]{1,12}[：:][^：:]{1,40}[\\s　]+赞\\s*[0-9]+$",
                            "赞"),
                    // [文字直播] [图片直播]
                    Form.of("^(?:[\\[［][^\\]］0-9]{1,8}[\\]］]\\s*){2,}$", "]", "］"),
                    Form.of("^您好[，,！!]?\\s*欢迎.{2,24}[！!。]?$", "欢迎"),
                    // rules
                    Form.of(RULE),
                    // ——— 2024年5月20日 ———, between the days of a chat
                    Form.of("^[—─-]{2,}\\s*" + DateLines.YMD + "\\s*[—─-]{2,}$", "年"));

    private static final Pattern LINKS =
            Pattern.compile(
                    ".{0,24}(?:往期|相关|热门|热点|精彩|最新|本周|今日|图片)(?:推荐|回顾|阅读|文章|链接|排行|新闻|资讯|专题)[：:]?|[【\\[]?(?:网友|最新)?评论[】\\]]?[：:]?|(?:猜你|你可能)(?:还)?喜欢[：:]?|.{0,30}的人还看了?[：:]?");

    private static final Set<String> BUTTONS =
            Set.of(
                    "相关推荐", "返回顶部", "返回列表", "打印", "关闭", "收藏", "分享", "举报", "下载", "纠错", "评论", "点赞",
                    "上一页", "下一页", "上一篇", "下一篇", "全屏", "还原", "加大", "减小", "放大", "缩小", "朗读", "听全文",
                    "打印本页", "关闭窗口", "加入收藏", "分享到", "回上一页", "回上一頁", "友善列印", "转寄友人", "轉寄友人");

    private static final int LONGEST = 200;
    private static final int LONGEST_LINKS = 40;

    private WebFurniture() {}

    /** True for a line that is of the page by its form. */
    public static boolean matches(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String line = plain(text);
        return Form.anyMatches(FORMS, line)
                || isTable(line)
                || isMenu(line)
                || isButtons(line)
                || opensLinks(line);
    }

    /** True for a line of stars or dashes. */
    public static boolean isRule(String line) {
        return RULES.matcher(line).matches();
    }

    /** True for the heading of a list of other pages: every line under it belongs to the list. */
    public static boolean opensLinks(String line) {
        return line.length() <= LONGEST_LINKS && LINKS.matcher(Spaces.none(line)).matches();
    }

    /** 标题：… or 名称：…: of the page where its neighbours are. */
    public static boolean isField(String line) {
        return line.length() <= LONGEST && FIELDS.matcher(plain(line)).lookingAt();
    }

    private static String plain(String text) {
        return text.replace('\u3000', ' ').replace('\u00a0', ' ');
    }

    /** Two or more fields on a line. */
    private static boolean isTable(String line) {
        if (line.indexOf('：') < 0 && line.indexOf(':') < 0) {
            return false;
        }
        Matcher field = FIELDS.matcher(line);
        return field.find() && !Chars.endsSentence(line) && field.find();
    }

    /** 相关推荐　返回顶部 */
    private static boolean isButtons(String line) {
        return BUTTONS.stream().anyMatch(line::startsWith)
                && Stream.of(line.split("[\\s|｜·]+", -1)).allMatch(BUTTONS::contains);
    }

    /** Home | About us | 中文. */
    private static boolean isMenu(String line) {
        if (line.indexOf('|') < 0 && line.indexOf('｜') < 0) {
            return false;
        }
        String[] items = line.split("\\s*[|｜]\\s*", -1);
        return items.length >= 3
                && !items[0].isEmpty()
                && NAVIGATION_WORD.matcher(line).find()
                && !Chars.endsSentence(line);
    }
}
