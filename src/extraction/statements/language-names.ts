/**
 * Human languages that postings ask for: the English name, then what German, French, Italian, Spanish, Portuguese, Dutch,
 * Swedish, Japanese, Korean, Chinese and Turkish call it, as Unicode's tables have them (CLDR 48), and what is said besides.
 * To ask `Intl` for them takes longer than to read a posting.
 */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  English: "englisch, anglais, inglese, inglés, inglês, engels, engelska, 英語, 영어, 英语, 英文, engelse",
  German: "deutsch, allemand, tedesco, alemán, alemão, duits, tyska, ドイツ語, 독일어, 德语, 德文, almanca",
  French:
    "französisch, français, francese, francés, francês, frans, franska, フランス語, 프랑스어, 法语, 法文, fransızca",
  Italian: "italienisch, italien, italiano, italiaans, italienska, イタリア語, 이탈리아어, 意大利语, 義大利文",
  Spanish: "spanisch, espagnol, spagnolo, español, espanhol, spaans, spanska, スペイン語, 스페인어, 西班牙语, 西班牙文",
  Portuguese:
    "portugiesisch, portugais, portoghese, portugués, português, portugees, portugisiska, ポルトガル語, 포르투갈어, 葡萄牙语, 葡萄牙文, portekizce",
  Dutch:
    "niederländisch, néerlandais, olandese, neerlandés, holandês, nederlands, nederländska, オランダ語, 네덜란드어, 荷兰语, 荷蘭文, felemenkçe",
  Swedish: "schwedisch, suédois, svedese, sueco, zweeds, svenska, スウェーデン語, 스웨덴어, 瑞典语, 瑞典文",
  Danish: "dänisch, danois, danese, danés, dinamarquês, deens, danska, デンマーク語, 덴마크어, 丹麦语, 丹麥文, danca",
  Norwegian:
    "norvégien bokmål, norvegese bokmål, noruego bokmal, bokmål norueguês, norskt bokmål, 书面挪威语, 書面挪威文, norveççe bokmål, norwegisch, norvégien, norvegese, noruego, norueguês, noors, norska, ノルウェー語, 노르웨이어, 挪威语, 挪威文, norveççe",
  Finnish:
    "finnisch, finnois, finlandese, finés, finlandês, fins, finska, フィンランド語, 핀란드어, 芬兰语, 芬蘭文, fince",
  Polish: "polnisch, polonais, polacco, polaco, polonês, pools, polska, ポーランド語, 폴란드어, 波兰语, 波蘭文, lehçe",
  Czech: "tschechisch, tchèque, ceco, checo, tcheco, tsjechisch, tjeckiska, チェコ語, 체코어, 捷克语, 捷克文, çekçe",
  Slovak:
    "slowakisch, slovaque, slovacco, eslovaco, slowaaks, slovakiska, スロバキア語, 슬로바키아어, 斯洛伐克语, 斯洛伐克文, slovakça",
  Hungarian:
    "ungarisch, hongrois, ungherese, húngaro, hongaars, ungerska, ハンガリー語, 헝가리어, 匈牙利语, 匈牙利文, macarca",
  Romanian:
    "rumänisch, roumain, rumeno, rumano, romeno, roemeens, rumänska, ルーマニア語, 루마니아어, 罗马尼亚语, 羅馬尼亞文, rumence",
  Bulgarian:
    "bulgarisch, bulgare, bulgaro, búlgaro, bulgaars, bulgariska, ブルガリア語, 불가리아어, 保加利亚语, 保加利亞文, bulgarca",
  Greek: "griechisch, grec, greco, griego, grego, grieks, grekiska, ギリシャ語, 그리스어, 希腊语, 希臘文, yunanca",
  Turkish: "türkisch, turc, turco, turks, turkiska, トルコ語, 튀르키예어, 土耳其语, 土耳其文, türkçe",
  Russian: "russisch, russe, russo, ruso, ryska, ロシア語, 러시아어, 俄语, 俄文, rusça",
  Ukrainian:
    "ukrainisch, ukrainien, ucraino, ucraniano, oekraïens, ukrainska, ウクライナ語, 우크라이나어, 乌克兰语, 烏克蘭文, ukraynaca",
  Hebrew:
    "hebräisch, hébreu, ebraico, hebreo, hebraico, hebreeuws, hebreiska, ヘブライ語, 히브리어, 希伯来语, 希伯來文",
  Arabic: "arabisch, arabe, arabo, árabe, arabiska, アラビア語, 아랍어, 阿拉伯语, 阿拉伯文, arapça",
  Japanese: "japanisch, japonais, giapponese, japonés, japonês, japans, japanska, 日本語, 일본어, 日语, 日文, japonca",
  Korean: "koreanisch, coréen, coreano, koreaans, koreanska, 韓国語, 한국어, 韩语, 韓文, korece, 韩文",
  Chinese: "chinesisch, chinois, cinese, chino, chinês, chinees, kinesiska, 中国語, 중국어, 中文, çince, 中國語",
  Cantonese:
    "kantonesisch, cantonais, cantonés, cantonês, kantonees, kantonesiska, 広東語, 광둥어, 粤语, 粵語, kantonca, 廣東話",
  Thai: "thailändisch, thaï, thailandese, tailandés, tailandês, thailändska, タイ語, 태국어, 泰语, 泰文, tayca",
  Vietnamese:
    "vietnamesisch, vietnamien, vietnamita, vietnamees, vietnamesiska, ベトナム語, 베트남어, 越南语, 越南文, vietnamca",
  Indonesian:
    "indonesisch, indonésien, indonesiano, indonesio, indonésio, indonesiska, インドネシア語, 인도네시아어, 印度尼西亚语, 印尼文, endonezce, bahasa, bahasa indonesia",
  Malay:
    "malaiisch, malais, malese, malayo, malaio, maleis, malajiska, マレー語, 말레이어, 马来语, 馬來文, malayca, bahasa malaysia",
  Hindi: "ヒンディー語, 힌디어, 印地语, 印地文, hintçe",
  Tamil: "tamoul, tâmil, タミル語, 타밀어, 泰米尔语, 坦米爾文, tamilce",
  Telugu: "télougou, télugo, テルグ語, 텔루구어, 泰卢固语, 泰盧固文, telugu dili",
  Bangla: "bengalisch, bengali, bengalese, bengalí, bengaals, ベンガル語, 벵골어, 孟加拉语, 孟加拉文, bengalce",
  Filipino: "filippino, filipijns, filippinska, フィリピノ語, 필리핀어, 菲律宾语, 菲律賓文, filipince",
  Catalan:
    "katalanisch, catalano, catalán, catalão, catalaans, katalanska, カタロニア語, 카탈로니아어, 加泰罗尼亚语, 加泰蘭文, katalanca",
  Croatian:
    "kroatisch, croate, croato, croata, kroatiska, クロアチア語, 크로아티아어, 克罗地亚语, 克羅埃西亞文, hırvatça",
  Serbian:
    "serbisch, serbe, serbo, serbio, sérvio, servisch, serbiska, セルビア語, 세르비아어, 塞尔维亚语, 塞爾維亞文, sırpça",
  Slovenian:
    "slowenisch, slovène, sloveno, esloveno, sloveens, slovenska, スロベニア語, 슬로베니아어, 斯洛文尼亚语, 斯洛維尼亞文, slovence",
  Estonian:
    "estnisch, estonien, estone, estonio, estoniano, estisch, estniska, エストニア語, 에스토니아어, 爱沙尼亚语, 愛沙尼亞文, estonca",
  Latvian:
    "lettisch, letton, lettone, letón, letão, lets, lettiska, ラトビア語, 라트비아어, 拉脱维亚语, 拉脫維亞文, letonca",
  Lithuanian:
    "litauisch, lituanien, lituano, litouws, litauiska, リトアニア語, 리투아니아어, 立陶宛语, 立陶宛文, litvanca",
  Icelandic:
    "isländisch, islandais, islandese, islandés, islandês, ijslands, isländska, アイスランド語, 아이슬란드어, 冰岛语, 冰島文",
  Irish:
    "irisch, irlandais, irlandese, irlandés, irlandês, iers, iriska, アイルランド語, 아일랜드어, 爱尔兰语, 愛爾蘭文",
  Mandarin: "mandarin chinese, putonghua, 普通话, 國語, 北京語, mandarín, mandarino",
  Tagalog: "",
};

/** Names in English that are two words, or another name of the same language, as they are written in a text. */
export const ALSO_ENGLISH = [
  "Mandarin Chinese",
  "Putonghua",
  "Bahasa",
  "Bahasa Indonesia",
  "Bahasa Malaysia",
  "Mandarín",
  "Mandarino",
  "Engelse",
];
