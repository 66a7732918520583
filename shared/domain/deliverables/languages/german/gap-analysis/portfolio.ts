import type { Phrase } from '../../phrase-book'

/** The charts of the portfolio. */
export const germanPortfolio: readonly Phrase[] = [
  [
    'Nothing can be said partner by partner: no file names a partner. The figures of the whole programme stand without them.',
    'Über einzelne Partner lässt sich nichts sagen: Keine Datei nennt einen Partner. Die Zahlen des ganzen Programms gelten auch ohne sie.'
  ],
  [
    'No file names a partner, so no partner can be told from another',
    'Keine Datei nennt einen Partner, daher lässt sich keiner vom anderen unterscheiden'
  ],
  [
    '[n] of [nb] partners that sold bring four fifths of partner revenue',
    '[n] von [nb] Partnern mit Verkauf bringen vier Fünftel des Partnerumsatzes'
  ],
  [
    '[n] of [nb] partners that sold brings four fifths of partner revenue',
    '[n] von [nb] Partnern mit Verkauf bringt vier Fünftel des Partnerumsatzes'
  ],
  [
    'Figure {ref:portfolio.pareto} names the partners that bring most.',
    'Abbildung {ref:portfolio.pareto} nennt die Partner, die am meisten bringen.'
  ],
  [
    'Figure {ref:portfolio.curve} shows how far the rest stays behind.',
    'Abbildung {ref:portfolio.curve} zeigt, wie weit die übrigen zurückbleiben.'
  ],
  [
    'Figure {ref:portfolio.quadrant} sets potential against revenue.',
    'Abbildung {ref:portfolio.quadrant} stellt Potenzial und Umsatz gegenüber.'
  ],
  [
    'Figure {ref:portfolio.gap} sets what partners receive beside what they bring.',
    'Abbildung {ref:portfolio.gap} stellt neben das, was Partner bringen, was sie erhalten.'
  ],
  ['[n] partners bring [nb] of partner revenue', '[n] Partner bringen [nb] des Partnerumsatzes'],
  ['[n] partner brings [nb] of partner revenue', '[n] Partner bringt [nb] des Partnerumsatzes'],
  [
    '[n] of [nb] partners that sold bring 80 % of partner revenue',
    '[n] von [nb] Partnern mit Verkauf bringen 80 % des Partnerumsatzes'
  ],
  ['No partner has revenue in the period', 'Kein Partner hat im Zeitraum Umsatz'],
  ['[n] partners bring [nb] of partner revenue.', '[n] Partner bringen [nb] des Partnerumsatzes.'],
  ['[n] partner brings [nb] of partner revenue.', '[n] Partner bringt [nb] des Partnerumsatzes.'],
  [
    '[n] of [nb] partners that sold bring 80 % of partner revenue.',
    '[n] von [nb] Partnern mit Verkauf bringen 80 % des Partnerumsatzes.'
  ],
  [
    'Bars by partner, the largest first, each with the running share.',
    'Balken je Partner, der größte zuerst, jeweils mit dem laufenden Anteil.'
  ],
  [
    'Won deals, [a], in reporting currency; the largest sellers of [n].',
    'Gewonnene Geschäfte, [a], in Berichtswährung; die umsatzstärksten von [n].'
  ],
  ['last [n] months', 'letzte [n] Monate'],
  ['all time', 'gesamter Zeitraum'],
  ['Revenue', 'Umsatz'],
  ['Running share', 'Laufender Anteil'],
  [
    'Revenue is as concentrated as with [n] equal partners',
    'Der Umsatz ist so konzentriert wie bei [n] gleich großen Partnern'
  ],
  [
    'Share of revenue over part of the partners, from the largest on; as concentrated as [n] equal partners.',
    'Umsatzanteil über dem Anteil der Partner, vom größten an; so konzentriert wie bei [n] gleich großen Partnern.'
  ],
  [
    'Won deals, [a]; signed partners without a sale are in it.',
    'Gewonnene Geschäfte, [a]; Vertragspartner ohne Verkauf sind enthalten.'
  ],
  [
    'The dashed line is what equal partners would bring.',
    'Die gestrichelte Linie zeigt, was gleich große Partner brächten.'
  ],
  ['Partners, largest first', 'Partner, größter zuerst'],
  ['Share of revenue', 'Anteil am Umsatz'],
  ['Top [n]: [nb]', 'Obere [n]: [nb]'],
  [
    'Potential against outcome cannot be drawn: no partner has its five dimensions of potential scored yet.',
    'Potenzial gegen Ergebnis lässt sich nicht zeichnen: Noch hat kein Partner bewertete fünf Dimensionen des Potenzials.'
  ],
  [
    'Investment against outcome cannot be drawn: no payment, or no revenue, can be counted for a partner.',
    'Investition gegen Ergebnis lässt sich nicht zeichnen: Für keinen Partner ist eine Zahlung oder Umsatz zählbar.'
  ],
  [
    'Potential to the right, revenue upwards, investment as area.',
    'Potenzial nach rechts, Umsatz nach oben, Investition als Fläche.'
  ],
  [
    'Potential as scored, five dimensions each with its evidence; revenue and investment, [a].',
    'Potenzial wie bewertet, fünf Dimensionen je mit Beleg; Umsatz und Investition, [a].'
  ],
  ['[n] of [nb] signed partners are scored.', '[n] von [nb] Vertragspartnern sind bewertet.'],
  ['Potential, 1 to 5', 'Potenzial, 1 bis 5'],
  ['Revenue, [a] (square-root scale)', 'Umsatz, [a] (Wurzelskala)'],
  ['Revenue, [a]', 'Umsatz, [a]'],
  ['Maintain', 'Halten'],
  ['Invest', 'Investieren'],
  ['Passive or exit', 'Passiv oder beenden'],
  ['Activate', 'Aktivieren'],
  ['Passive', 'Passiv'],
  ['Exit', 'Beenden'],
  [
    '[n] of the investment would have to move to follow outcome, first of all from [a]',
    '[n] der Investitionen müssten umgeschichtet werden, um dem Ergebnis zu folgen, zuerst von [a]'
  ],
  [
    '[n] of the investment would have to move to follow outcome, first of all from [a].',
    '[n] der Investitionen müssten umgeschichtet werden, um dem Ergebnis zu folgen, zuerst von [a].'
  ],
  [
    'Investment follows outcome: [n] of it would have to move',
    'Die Investition folgt dem Ergebnis: [n] davon müssten umgeschichtet werden'
  ],
  [
    'Investment follows outcome: [n] of it would have to move.',
    'Die Investition folgt dem Ergebnis: [n] davon müssten umgeschichtet werden.'
  ],
  [
    'Nothing to compare: either nothing was invested or nothing was brought',
    'Nichts zu vergleichen: Entweder wurde nichts investiert oder nichts gebracht'
  ],
  [
    'Nothing to compare: either nothing was invested or nothing was brought.',
    'Nichts zu vergleichen: Entweder wurde nichts investiert oder nichts gebracht.'
  ],
  ['None of [n] partners scored has high potential', 'Keiner der [n] bewerteten Partner hat hohes Potenzial'],
  [
    'The one partner of high potential brings results already',
    'Der eine Partner mit hohem Potenzial bringt bereits Ergebnisse'
  ],
  [
    'All [n] of high potential bring results already',
    'Alle [n] mit hohem Potenzial bringen bereits Ergebnisse'
  ],
  [
    '[n] of [nb] partners of high potential do not bring results yet',
    '[n] von [nb] Partnern mit hohem Potenzial bringen noch keine Ergebnisse'
  ],
  [
    '[n] of [nb] partners of high potential does not bring results yet',
    '[n] von [nb] Partnern mit hohem Potenzial bringt noch keine Ergebnisse'
  ],
  [
    'None of [n] partners scored has high potential.',
    'Keiner der [n] bewerteten Partner hat hohes Potenzial.'
  ],
  [
    'The one partner of high potential brings results already.',
    'Der eine Partner mit hohem Potenzial bringt bereits Ergebnisse.'
  ],
  [
    'All [n] of high potential bring results already.',
    'Alle [n] mit hohem Potenzial bringen bereits Ergebnisse.'
  ],
  [
    '[n] of [nb] partners of high potential do not bring results yet.',
    '[n] von [nb] Partnern mit hohem Potenzial bringen noch keine Ergebnisse.'
  ],
  [
    '[n] of [nb] partners of high potential does not bring results yet.',
    '[n] von [nb] Partnern mit hohem Potenzial bringt noch keine Ergebnisse.'
  ],
  [
    'Two marks a partner: its share of investment and of revenue.',
    'Zwei Zeichen je Partner: sein Anteil an der Investition und am Umsatz.'
  ],
  [
    'Payments to partners and won deals, [a]; widest differences.',
    'Zahlungen an Partner und gewonnene Geschäfte, [a]; größte Unterschiede.'
  ],
  [
    '[n] left out: what they received is not known.',
    '[n] ausgelassen: Was sie erhielten, ist nicht bekannt.'
  ],
  ['Share of investment', 'Anteil an der Investition']
]
