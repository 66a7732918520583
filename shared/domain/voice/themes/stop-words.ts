/*
 * Words that say nothing about what an answer is about, in the languages surveys come in; lists of our own, folded
 * (lower case, without accents). "Not" and "no" belong here: they turn a theme round, they are none.
 */
const english = `
a about above actually after again against all almost alone along already also although always am amp an and another any
anybody anyone anything apart are around as aside ask asked at away back be became because become been before behind
being below best better between beyond bit both but by came can cannot come comes coming could day days definitely did
different do does doing done down due during each either else enough especially etc even ever every everybody everyone
everything extremely far feel feels felt few find first five for four from full fully further gave general generally get
gets getting give given gives giving go goes going gone good got great had half has have having he hence her here hers
him himself his how however i if im in indeed instead into is it its itself ive just keep kept kind know last lately
least less let lets like likely little long look looking lot lots made mainly make makes making many may maybe me mean
means might mine more most mostly much must my myself near need needed needs neither never new next nice no nobody none
nor not nothing now of off often ok okay old on once one ones only onto or other others otherwise our ours ourselves out
over overall own part particular particularly people per perhaps please point possible put quite rather re really
reason regarding right said same saw say says second see seem seemed seems seen several shall she should show since so
some somebody someone something sometimes still such sure take taken takes taking tell ten than thank thanks that thats
the their theirs them themselves then there therefore these they thing things think third this those though three
through thus time times to today together told too took toward towards tried try trying two u under until up upon ur us
use used uses using usually very via want wanted wants was way ways we well went were what whatever when whenever where
whether which while who whole whom whose why will with within without wont would yes yet you your yours yourself
dont didnt doesnt isnt wasnt arent werent couldnt wouldnt shouldnt cant hasnt havent hadnt youre theyre were weve id
don't didn't doesn't isn't wasn't aren't weren't couldn't wouldn't shouldn't can't hasn't haven't hadn't won't you're
they're we're we've i'm i've i'd i'll it's that's there's what's let's he's she's http https www co com rt`
const german = `
ab aber alle allem allen aller alles als also am an andere anderen anders auch auf aus bei beim bin bis bist da dabei
dafur dagegen damit danach dann daran darauf das dass dazu dein dem den denn der des deshalb die dies diese diesem
diesen dieser dieses doch dort du durch ein eine einem einen einer eines einfach einige er es etwas euch fur gar gegen
geht gibt habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre im immer in ins ist ja je jede jedem
jeden jeder jedes jetzt kann kein keine keinen keiner konnen konnte leider machen macht man mehr mein meine mich mir mit
muss mussen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit sich sie sind so sollte sondern sonst
uber um und uns unser unsere unter viel viele vom von vor war waren was weil weiter wenig wenn wer werden wie wieder
will wir wird wo wurde wurden zu zum zur zwar zwischen gut gute guten besser`
const french = `
a ai aie alors assez au aucun aussi autre autres aux avait avant avec avez avoir avons beaucoup bien bon bonne c car ce
cela ces cet cette ceux chaque chez comme comment d dans de des donc dont du elle elles en encore entre est et etait ete
etes etre eu fait faire faut il ils j je jamais l la le les leur leurs lui ma mais me meme mes moi moins mon n ne ni nos
notre nous on ont ou par parce parfois pas peu peut plus plutot pour pourquoi qu quand que quel quelle quelques qui
quoi rien s sa sans se sera ses si son sont souvent sous sur ta te tes toi ton toujours tous tout toute toutes tres trop
tu un une vers vos votre vous y`
const dutch = `
aan af al alle alleen als altijd ander andere ben bij daar dan dat de deze die dit doen dus een en er erg ga gaan geen
geweest goed goede haar had hadden heb hebben heeft heel hem het hier hij hoe hun iets ik in is ja je jij jullie kan
kon kunnen maar me meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat ons onze ook op over te tegen
toch toen tot u uit uw van veel voor waar wanneer want waren was wat we wel werd wie wij wil willen worden wordt zal ze
zeer zich zij zijn zo zou zonder`
const spanish = `
a al algo algun alguna algunos alli ante antes aqui asi aun aunque bien buen buena bueno cada casi como con contra cual
cuando de del desde donde dos el ella ellas ellos en entre era es esa ese eso esta estaba estan estar este esto estos
fue ha hace hacer han hasta hay la las le les lo los mas me mi mis mucho mucha muchos muy nada ni no nos nosotros
nuestra nuestro o os otra otro para pero poco por porque pues que quien se ser si sido siempre sin sobre solo son su
sus tambien tan tanto te tenemos tener tiene tienen todo toda todos tu un una uno unos usted y ya yo`
const italian = `
a abbiamo ad agli ai al alla alle allo anche ancora avere c che chi ci come con cosa cui da dagli dal dalla degli dei
del della delle dello di dopo dove e ed era essere fa fare gli ha hanno ho i il in io l la le lei li lo loro lui ma
mai me mi mia mio molto molta ne nei nel nella nelle no noi non nostra nostro o ogni per perche piu poco poi prima
qualche quando quanto quella quello questa questo qui se sei sempre senza si sia solo sono sta stata stato su sua sul
sulla suo tra troppo tu tutta tutti tutto un una uno vi voi`
const portuguese = `
a ainda algum alguma ao aos apenas aqui as assim ate bem bom boa cada com como da das de dela dele depois do dos e ela
ele eles em entre era essa esse esta estao estar este eu fazer foi ha isso isto ja la lhe mais mas me mesmo meu minha
muito muita na nao nas nem no nos nossa nosso num numa o onde os ou para pela pelo pois por porque pouco quando que
quem se sem sempre ser seu sao so sobre sua tambem te tem temos ter todo toda todos tu um uma voce`

const stopWords: ReadonlySet<string> = new Set(
  [english, german, french, dutch, spanish, italian, portuguese].join(' ').trim().split(/\s+/)
)

/** Whether a folded word can name a theme. */
export const isContentWord = (word: string): boolean =>
  word.length > 2 && !stopWords.has(word) && !/^\d+$/.test(word)
