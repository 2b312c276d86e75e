package io.github.chengwen.read;

/**
 * Traditional characters folded to simplified ones, one for one, so that the patterns of this
 * package know both. For matching only: what is typeset stays as typed.
 */
final class Simplified {

    private static final String FROM =
            "縣長區鎮鄉書記講話發報會議辭詞開閉歡送慶賀獻黨課稿員們師東門關於導領總經團組織務廳處辦院學協聯貿業銀農"
                    + "對錄審閱擬討論見徵節選時間歲號來賓親愛貴嘉龍馬葉許鄭張陳趙吳孫楊黃蕭鄧馮蘇蔣盧劉蔡賴鍾閻韓羅簡莊顏嚴譚龔範鄒陸齊賈萬"
                    + "單幹實說傳統點條項據稱與為從後這個國";

    private static final String TO =
            "县长区镇乡书记讲话发报会议辞词开闭欢送庆贺献党课稿员们师东门关于导领总经团组织务厅处办院学协联贸业银农"
                    + "对录审阅拟讨论见征节选时间岁号来宾亲爱贵嘉龙马叶许郑张陈赵吴孙杨黄萧邓冯苏蒋卢刘蔡赖钟阎韩罗简庄颜严谭龚范邹陆齐贾万"
                    + "单干实说传统点条项据称与为从后这个国";

    private Simplified() {}

    /** The same number of characters, each folded where it is known. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            int known = FROM.indexOf(folded.charAt(i));
            if (known >= 0) {
                folded.setCharAt(i, TO.charAt(known));
            }
        }
        return folded.toString();
    }
}
