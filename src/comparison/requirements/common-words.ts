/**
 * Words, as `splitWords` gives them, that are common among requirements: the key n says that one requirement in 2^n to
 * 2^(n+1) has the word. Counted in 3,822 different requirements of English postings of 2024 and 2026 by
 * `test/tools/weigh-words.ts`; a word that is not here is rarer.
 */
export const COMMON_WORDS: Readonly<Record<number, string>> = {
  3: `communi design develop enginee system`,
  4: `archite bs compute data degre environ industr learn level managem product program python s scienc softwar team
technol test tool`,
  5: `analysi analyti appl applica automat bachelo bas build busines c c++ cod collabo complex cros custome deliver
detail digital driv electri field functio impleme integra issu languag larg lead machin manag methodo model
multi organiz passion perform power problem proces process project qualiti script signal solv strateg technic
tim verific wireles written`,
  6: `algorit analog approac area attenti b challen chang charact circuit clear cloud concept consume control
creativ critica debug debugg devic distrib driven ee effecti electro embedd english equipme executi fast flow
follow framewo g generat hardwar indepen influen infrast interfa interna interpe lab layout leaders logic low
m mak manufac market master mechani memori ml motivat ms network new operat operati opportu optimiz orient
partner perl phd physica plann platfor practic present protoco relatio result rf rol scal schedul securit self
servic silicon simulat soc solutio specifi standar structu support tak techniq think travel up user validat
verbal verilog web`,
  7: `3d 4g 5g account achiev action affirma ai ambigui analyz analyze api app appli asic assemb attitud audienc
audio aws benefit best big block bring cadenc cellula center chain chip ci clock cmo commerc committ common
compani compile compone consist constra continu cpu cs cycl d databas decisio defin deploym differe direct
disabil discipl divers diversi domain dynamic educati efficie employe employm end ensur enterpr equal evaluat
execut externa fac facilit featur filter firmwar flexibl focu front full global goal gpu group growth handl hw
idea identif imag impact improv improve inclusi individ informa initiat innovat integri interac ios ip java
javascr kei kuberne layer linux mac maco maintai manager materia matlab mba measure media meet member mentor
metal method mix modern mold need nois object objecti off offer optical oral orienta pac packag part peopl ph
phi physic pipelin plan player positio princip priorit profess protect prototy provid qualifi quick re real
report researc resourc respons sal sc schemat senior sens shell shipp sit sourc spe spectru sql stack stakeho
statist statu success supp sw swift synthes systemv task tcl theori thriv train trouble under uvm veteran
virtual vision volum wai willing without writ`,
};
