import type { Phrase } from '../phrase-book'

/** The Value-Exchange Audit: title, verdict, reasons, ledger, needs, voice, actions, method. */
export const germanAudit: readonly Phrase[] = [
  [
    '[a] gives {gives|short} a year and gets {gets|short}: the partner is paying for this relationship',
    '[a] gibt {gives|short} im Jahr und erhält {gets|short}: Der Partner bezahlt für diese Beziehung'
  ],
  [
    '[a] gives {gives|short} a year and gets {gets|short}: the exchange is balanced',
    '[a] gibt {gives|short} im Jahr und erhält {gets|short}: Der Austausch ist ausgewogen'
  ],
  [
    '[a] gives {gives|short} a year and gets {gets|short}: judged amounts are too wide to say who comes out ahead',
    '[a] gibt {gives|short} im Jahr und erhält {gets|short}: Die geschätzten Beträge sind zu ungenau, um zu sagen, wer im Vorteil ist'
  ],
  [
    '[a] gives {gives|short} a year and gets {gets|short}: [b] is paying for this relationship',
    '[a] gibt {gives|short} im Jahr und erhält {gets|short}: [b] bezahlt für diese Beziehung'
  ],
  [
    'Whether [a] and [b] exchange fairly cannot be said yet',
    'Ob [a] und [b] fair austauschen, lässt sich noch nicht sagen'
  ],
  [
    '[a] gets {fulfilment.partner|short} of what it needs, [b] {fulfilment.vendor|short}',
    '[a] erhält {fulfilment.partner|short} dessen, was es braucht, [b] {fulfilment.vendor|short}'
  ],
  ['**Fair.**', '**Fair.**'],
  ['**The partner loses.**', '**Der Partner verliert.**'],
  ['**The vendor loses.**', '**Der Hersteller verliert.**'],
  ['**Unclear.**', '**Unklar.**'],
  [
    'The balance index is {balance|signed}; between −{limit.fair} and +{limit.fair} counts as fair, a band of our own.',
    'Der Bilanzindex beträgt {balance|signed}; zwischen −{limit.fair} und +{limit.fair} gilt als fair, ein eigenes Band.'
  ],
  [
    'The balance index is {balance|signed}, but the ranges of the judged amounts allow anything from {balance.low|signed} to {balance.high|signed}, which crosses the border of the fair band (±{limit.fair}, our own).',
    'Der Bilanzindex beträgt {balance|signed}, doch die Spannen der geschätzten Beträge lassen alles von {balance.low|signed} bis {balance.high|signed} zu; das überschreitet die Grenze des fairen Bands (±{limit.fair}, ein eigenes).'
  ],
  [
    'Narrow the judged amounts before using the verdict.',
    'Die geschätzten Beträge eingrenzen, bevor das Urteil verwendet wird.'
  ],
  ['Money does not decide here.', 'Geld entscheidet hier nicht.'],
  [
    'What each side gets is set against what it needs: a difference of {limit.fulfilment|short} or more (our own limit) decides.',
    'Was jede Seite erhält, wird dem gegenübergestellt, was sie braucht: Ein Unterschied von {limit.fulfilment|short} oder mehr (eigene Grenze) entscheidet.'
  ],
  [
    'Money does not decide here, and too few lines are rated by both sides: {fulfilment.partner.rated} of {fulfilment.partner.lines} of what the partner gets, {fulfilment.vendor.rated} of {fulfilment.vendor.lines} of what the vendor gets.',
    'Geld entscheidet hier nicht, und zu wenige Zeilen sind von beiden Seiten bewertet: {fulfilment.partner.rated} von {fulfilment.partner.lines} dessen, was der Partner erhält, {fulfilment.vendor.rated} von {fulfilment.vendor.lines} dessen, was der Hersteller erhält.'
  ],
  ['[a] gives, a year', '[a] gibt, im Jahr'],
  ['[a] gets, a year', '[a] erhält, im Jahr'],
  ['{gives.monetised} of {gives.lines} lines in money', '{gives.monetised} von {gives.lines} Zeilen in Geld'],
  ['{gets.monetised} of {gets.lines} lines in money', '{gets.monetised} von {gets.lines} Zeilen in Geld'],
  ['Balance index, −1 to +1', 'Bilanzindex, −1 bis +1'],
  ['Fair: −{limit.fair} to +{limit.fair}', 'Fair: −{limit.fair} bis +{limit.fair}'],
  ['of the partner’s needs met', 'des Bedarfs des Partners gedeckt'],
  ['Vendor’s needs: {fulfilment.vendor|short}', 'Bedarf des Herstellers: {fulfilment.vendor|short}'],
  ['Three observations carry this reading', 'Drei Beobachtungen tragen diesen Befund'],
  ['**Money.**', '**Geld.**'],
  ['**Needs.**', '**Bedarf.**'],
  ['**Views.**', '**Sichtweisen.**'],
  [
    '{gives.monetised} of {gives.lines} lines [a] gives and {gets.monetised} of {gets.lines} it gets carry an amount; the exchange cannot be weighed in money.',
    '{gives.monetised} von {gives.lines} Zeilen, die [a] gibt, und {gets.monetised} von {gets.lines}, die es erhält, tragen einen Betrag; der Austausch lässt sich nicht in Geld wiegen.'
  ],
  [
    '[a] gives {gives} a year and gets {gets}: {ratio} times what it gets.',
    '[a] gibt {gives} im Jahr und erhält {gets}: das {ratio}-Fache dessen, was es erhält.'
  ],
  ['[a] gives {gives} a year and gets {gets}.', '[a] gibt {gives} im Jahr und erhält {gets}.'],
  [
    'Judgement carries {gives.judged|short} of the first and {gets.judged|short} of the second amount.',
    'Auf Schätzung beruhen {gives.judged|short} des ersten und {gets.judged|short} des zweiten Betrags.'
  ],
  [
    'None of {gets.lines} things the partner gets is an unmet need.',
    'Von {gets.lines} Dingen, die der Partner erhält, ist keines ein ungedeckter Bedarf.'
  ],
  [
    '{unmet} of {gets.lines} things the partner gets is important and hardly arrives: [list].',
    '{unmet} von {gets.lines} Dingen, die der Partner erhält, ist wichtig und kommt kaum an: [list].'
  ],
  [
    '{unmet} of {gets.lines} things the partner gets are important and hardly arrive: [list].',
    '{unmet} von {gets.lines} Dingen, die der Partner erhält, sind wichtig und kommen kaum an: [list].'
  ],
  [
    'What arrives meets {fulfilment.partner|short} of what [a] needs.',
    'Was ankommt, deckt {fulfilment.partner|short} dessen, was [a] braucht.'
  ],
  [
    'On no line do the two sides differ by {limit.gap} points or more.',
    'In keiner Zeile unterscheiden sich die beiden Seiten um {limit.gap} Punkte oder mehr.'
  ],
  [
    'The two sides differ by {limit.gap} points or more on {gaps} of {lines} lines, most on [a] ({widest-gap} points: [b]).',
    'Die beiden Seiten unterscheiden sich in {gaps} von {lines} Zeilen um {limit.gap} Punkte oder mehr, am meisten bei [a] ({widest-gap} Punkte: [b]).'
  ],
  ['the vendor sees it better than the partner', 'der Hersteller sieht es besser als der Partner'],
  ['the partner sees it better than the vendor', 'der Partner sieht es besser als der Hersteller'],
  [
    'Yearly value of what [a] gives and gets, one scale',
    'Jährlicher Wert dessen, was [a] gibt und erhält, ein Maßstab'
  ],
  [
    'Diverging bars. On the left what [a] gives, {gives} in total; on the right what it gets, {gets} in total. The single amounts stand in the ledger.',
    'Gegenläufige Balken. Links, was [a] gibt, zusammen {gives}; rechts, was es erhält, zusammen {gets}. Die einzelnen Beträge stehen im Verzeichnis.'
  ],
  [
    'Ledger of this audit, largest amounts; outlined bars are judged. Lines without an amount are not drawn.',
    'Verzeichnis dieses Audits, größte Beträge; umrandete Balken sind geschätzt. Zeilen ohne Betrag sind nicht gezeichnet.'
  ],
  ['[a] gives', '[a] gibt'],
  ['[a] gets', '[a] erhält'],
  ['[a] judged', '[a] geschätzt'],
  ['Decision asked', 'Erbetene Entscheidung'],
  [
    'Confirm the {actions.open} open action of this audit with an owner on both sides and a date.',
    'Die {actions.open} offene Maßnahme dieses Audits mit Verantwortlichen auf beiden Seiten und Termin bestätigen.'
  ],
  [
    'Confirm the {actions.open} open actions of this audit with an owner on both sides and a date.',
    'Die {actions.open} offenen Maßnahmen dieses Audits mit Verantwortlichen auf beiden Seiten und Termin bestätigen.'
  ],
  [
    'Decide who at [a] takes on [list], and by when [b] will see a difference.',
    'Entscheiden, wer bei [a] [list] übernimmt und bis wann [b] einen Unterschied sieht.'
  ],
  [
    'Agree who supplies the missing amounts and ratings, and by when.',
    'Vereinbaren, wer die fehlenden Beträge und Bewertungen liefert und bis wann.'
  ],
  [
    'Confirm the exchange as it stands and the date of the next review.',
    'Den Austausch, wie er ist, und den Termin der nächsten Überprüfung bestätigen.'
  ],
  [
    '{evidence|short} of the ledger’s lines rest on data or linked evidence',
    '{evidence|short} der Zeilen des Verzeichnisses beruhen auf Daten oder verknüpften Belegen'
  ],
  [
    'Amounts are yearly and in reporting currency. **Derived** amounts come from the imported data, **judged** amounts from people who know the relationship.',
    'Beträge sind jährlich und in Berichtswährung. **Abgeleitete** Beträge stammen aus den importierten Daten, **geschätzte** von Menschen, die die Beziehung kennen.'
  ],
  ['What [a] gives, [b] a year', 'Was [a] gibt, [b] im Jahr'],
  ['What [a] gets, [b] a year', 'Was [a] erhält, [b] im Jahr'],
  [
    'Importance to the vendor and delivery as both sides see it, 1 to 5. Gap: vendor’s minus partner’s view; ▲ marks {limit.gap} points or more.',
    'Wichtigkeit für den Hersteller und Lieferung aus Sicht beider Seiten, 1 bis 5. Abstand: Sicht des Herstellers minus Sicht des Partners; ▲ ab {limit.gap} Punkten.'
  ],
  [
    'Importance to the partner and delivery as both sides see it, 1 to 5. Gap: vendor’s minus partner’s view; ▲ marks {limit.gap} points or more.',
    'Wichtigkeit für den Partner und Lieferung aus Sicht beider Seiten, 1 bis 5. Abstand: Sicht des Herstellers minus Sicht des Partners; ▲ ab {limit.gap} Punkten.'
  ],
  ['What', 'Was'],
  ['A year', 'Im Jahr'],
  ['Basis', 'Grundlage'],
  ['Importance', 'Wichtigkeit'],
  ['Vendor’s view', 'Sicht Hersteller'],
  ['Partner’s view', 'Sicht Partner'],
  ['Gap', 'Abstand'],
  ['Derived', 'Abgeleitet'],
  ['Judged', 'Geschätzt'],
  ['Derived: [a].', 'Abgeleitet: [a].'],
  ['Judged: [a].', 'Geschätzt: [a].'],
  ['Derived: [a]', 'Abgeleitet: [a]'],
  ['Judged: [a]', 'Geschätzt: [a]'],
  ['Not in money', 'Nicht in Geld'],
  ['Total of lines in money', 'Summe der Zeilen in Geld'],
  ['There are no deals yet', 'Es gibt noch keine Geschäfte'],
  ['[a] values and does not get: [list]', 'Was [a] wichtig ist und fehlt: [list]'],
  ['What [a] gets, by importance and delivery', 'Was [a] erhält, nach Wichtigkeit und Lieferung'],
  [
    'Reading: importance and delivery each compared with the middle of the scale (importance–performance analysis).',
    'Lesart: Wichtigkeit und Lieferung jeweils verglichen mit der Mitte der Skala (Importance-Performance-Analyse).'
  ],
  [
    'No line would be read differently with the other split.',
    'Mit der anderen Teilung würde keine Zeile anders gelesen.'
  ],
  [
    'Delivered: the partner’s own view where it gave one.',
    'Geliefert: die eigene Sicht des Partners, wo er eine gab.'
  ],
  ['Delivered', 'Geliefert'],
  ['Reading', 'Lesart'],
  ['Owner', 'Verantwortlich'],
  ['No owner named', 'Nicht benannt'],
  ['▲ Fix now', '▲ Jetzt beheben'],
  ['● Keep', '● Halten'],
  ['Overdone', 'Übererfüllt'],
  [
    'The two sides see {gaps} of {lines} lines differently',
    'Die beiden Seiten sehen {gaps} von {lines} Zeilen verschieden'
  ],
  [
    'How both sides see the same delivery, widest difference first',
    'Wie beide Seiten dieselbe Lieferung sehen, größter Unterschied zuerst'
  ],
  [
    'Ratings of this audit, scale 1 to 5. Gap: vendor’s minus partner’s view.',
    'Bewertungen dieses Audits, Skala 1 bis 5. Abstand: Sicht des Herstellers minus Sicht des Partners.'
  ],
  [
    'Two marks per line on a scale from 0 to 5: a square for [a], a dot for [b], a grey bar for importance. Widest difference: [c].',
    'Zwei Zeichen je Zeile auf einer Skala von 0 bis 5: ein Quadrat für [a], ein Punkt für [b], ein grauer Balken für die Wichtigkeit. Größter Unterschied: [c].'
  ],
  ['What partners of this kind say', 'Was Partner dieser Art sagen'],
  [
    'Quotes are verbatim with names masked, and signed by segment only as far as nobody can be recognised.',
    'Zitate sind wörtlich, Namen sind unkenntlich gemacht, genannt ist nur die Gruppe, und nur so weit, dass niemand zu erkennen ist.'
  ],
  [
    'Held back: {quotes.withheld}, because not cleared or because too few people of that type answered.',
    'Zurückgehalten: {quotes.withheld}, weil nicht freigegeben oder weil zu wenige Menschen dieser Art antworteten.'
  ],
  [
    'They are chosen from all partners of this type: whose they are is not said.',
    'Sie sind aus allen Partnern dieser Art gewählt: Von wem sie stammen, wird nicht gesagt.'
  ],
  [
    'No words are printed of a type with fewer than {quotes.limit} respondents or companies.',
    'Von einer Art mit weniger als {quotes.limit} Befragten oder Unternehmen werden keine Worte gedruckt.'
  ],
  ['Each open action has an owner and a date', 'Jede offene Maßnahme hat Verantwortliche und einen Termin'],
  ['Actions of this audit', 'Maßnahmen dieses Audits'],
  ['Next review of this exchange: [a].', 'Nächste Überprüfung dieses Austauschs: [a].'],
  ['No.', 'Nr.'],
  ['Action', 'Maßnahme'],
  ['Vendor', 'Hersteller'],
  ['Partner', 'Partner'],
  ['Due', 'Fällig'],
  ['State', 'Stand'],
  ['Open', 'Offen'],
  ['Done', 'Erledigt'],
  ['Not named', 'Nicht benannt'],
  ['How each amount came about', 'Wie jeder Betrag zustande kam'],
  [
    'The exchange between [a] and [b] was listed line by line in a workshop with both sides: what the partner gives and what it gets, each with a yearly amount where one can be derived or judged, its importance to the side that receives it, and its delivery as both sides see it.',
    'Der Austausch zwischen [a] und [b] wurde in einem Workshop mit beiden Seiten Zeile für Zeile aufgenommen: was der Partner gibt und was er erhält, jeweils mit Jahresbetrag, wo sich einer ableiten oder schätzen lässt, mit der Wichtigkeit für die empfangende Seite und der Lieferung aus Sicht beider Seiten.'
  ],
  ['Scale 1 to 5', 'Skala 1 bis 5'],
  [
    'Importance is rated by the side that receives a line, delivery by both sides. The scale is our own; no published standard exists for scoring a value exchange.',
    'Die Wichtigkeit bewertet die Seite, die eine Zeile erhält, die Lieferung beide Seiten. Die Skala ist unsere eigene; es gibt keinen veröffentlichten Standard, einen Wertaustausch zu bewerten.'
  ],
  ['Balance index', 'Bilanzindex'],
  [
    '(gives − gets) ÷ (gives + gets) over the lines in money, −1 to +1. Above 0 the partner gives more than it gets. The fair band is our own.',
    '(gibt − erhält) ÷ (gibt + erhält) über die Zeilen in Geld, −1 bis +1. Über 0 gibt der Partner mehr, als er erhält. Das faire Band ist unser eigenes.'
  ],
  ['Needs met', 'Gedeckter Bedarf'],
  [
    'Sum of importance × delivered ÷ sum of importance × 5, over the lines rated on both, in the view of the side that receives them.',
    'Summe aus Wichtigkeit × Lieferung ÷ Summe aus Wichtigkeit × 5 über die Zeilen mit beiden Bewertungen, aus Sicht der empfangenden Seite.'
  ],
  ['Unmet need', 'Ungedeckter Bedarf'],
  [
    'Importance 4 or more and delivered 2 or less, in the receiver’s view.',
    'Wichtigkeit 4 oder mehr und Lieferung 2 oder weniger, aus Sicht der empfangenden Seite.'
  ]
]
