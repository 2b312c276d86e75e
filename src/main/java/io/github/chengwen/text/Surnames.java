package io.github.chengwen.text;

/**
 * The characters that single surnames of Chinese persons are written with, the commonest first. The
 * rarer ones are frequent words, too: who takes more of them finds more names, and more that are
 * none.
 */
public final class Surnames {

    /** The 74 commonest. */
    public static final String COMMONEST =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆" + "汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛";

    /** The hundred commonest. */
    public static final String COMMON = COMMONEST + "闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    /** The two hundred commonest. */
    public static final String FREQUENT =
            COMMON
                    + "温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛"
                    + "曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫";

    /** Those besides that are seldom another word. */
    public static final String CERTAIN =
            FREQUENT
                    + "郁计甄裘傅沙查寿应楼商闻伏佟栾桂巩封竺仇冼池楚凤仝占苟扈匡瞿晋邬臧戈濮郜井荆谈阎茅厍亓钭乜郤郗昝阚璩蔺妘宓逄逯妫"
                    + "束佘郏郦郅邴邰荀芮储汲隗仉逮笪佴谯缑亢";

    /** All, with those that are mostly another word. */
    public static final String ALL =
            CERTAIN
                    + "步于木苑敖萧习付米柏宗全闵边卞姬师和隋刁荣巫寇桑郎丛仲虞明麻迟邝官鞠惠乐冀胥南班原栗燕鄢劳谌奚皮粟盘满位厉伊区海"
                    + "花权强帅屠豆朴盖练廉禹祖漆巴丰支卿国狄平索宣相初门云容敬来晁都普阙浦鹿薄邸雍辜羊阿乌母修赫杭况那宿鲜印隆茹诺战慕"
                    + "危玉银嵇公哈湛宾戎勾利於呼居揭干但尉冶斯元檀衣信展阴智幸奉植衡富尧闭由";

    private Surnames() {}
}
