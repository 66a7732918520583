import type { Phrase } from '../../phrase-book'

/** Gaps by dimension, and what doing nothing costs. */
export const germanGaps: readonly Phrase[] = [
  [
    'No dimension is known to be below its target',
    'Von keiner Dimension ist bekannt, dass sie unter ihrem Ziel liegt'
  ],
  [
    '{dimensions.below} of {dimensions} dimensions are below target, “[a]” by the most',
    '{dimensions.below} von {dimensions} Dimensionen liegen unter dem Ziel, „[a]“ am weitesten'
  ],
  ['Gaps, the widest first', 'Lücken, die größte zuerst'],
  [
    'Scores 0 to 5 from indicators, what partners say, and judgement with its reason; see the Partner Health Scorecard. At risk: more than a point and a half below target.',
    'Punkte 0 bis 5 aus Anzeichen, Partnerstimmen und begründetem Urteil; siehe Partner Health Scorecard. Gefährdet: mehr als anderthalb Punkte unter dem Ziel.'
  ],
  ['Dimension', 'Dimension'],
  ['State', 'Stand'],
  ['Now', 'Heute'],
  ['Target', 'Ziel'],
  ['Gap', 'Lücke'],
  ['Root failure mode', 'Fehlermuster'],
  ['What follows if nothing is done', 'Was folgt, wenn nichts geschieht'],
  ['No rule fires', 'Keine Regel schlägt an'],
  ['No rule speaks against it.', 'Keine Regel spricht dagegen.'],
  [
    'Nothing can be said until the missing data are there.',
    'Ohne die fehlenden Daten lässt sich nichts sagen.'
  ],
  ['What doing nothing costs, where the data can tell', 'Was Nichtstun kostet, soweit die Daten es sagen'],
  ['Cost of doing nothing', 'Kosten des Nichtstuns'],
  [
    'Only from the client’s own figures; the amounts overlap and are not added up. For the other dimensions no figure can tell, and none is guessed.',
    'Nur aus den Zahlen des Kunden; die Beträge überschneiden sich und werden nicht addiert. Für die übrigen Dimensionen sagt keine Zahl etwas, und geraten wird nicht.'
  ],
  ['Amount', 'Betrag'],
  ['What it is', 'Was es ist'],
  ['How it was reckoned', 'Wie gerechnet wurde'],
  ['At stake', 'Gefährdet'],
  ['Spent', 'Ausgegeben'],
  [
    'Programme cost that the gross margin of partner deals did not bring back: cost × (1 − ROPI).',
    'Programmkosten, die der Rohertrag der Partnergeschäfte nicht zurückbrachte: Kosten × (1 − ROPI).'
  ],
  [
    'MDF paid that no pipeline stands against: MDF paid × share without pipeline.',
    'Gezahlte MDF ohne Pipeline: gezahlte MDF × Anteil ohne Pipeline.'
  ],
  [
    'Revenue that hangs on five partners: partner revenue × their share.',
    'Umsatz, der an fünf Partnern hängt: Partnerumsatz × ihr Anteil.'
  ],
  [
    'Programme cost that falls on partners without revenue, were it spread evenly: cost × share not producing.',
    'Programmkosten, die bei gleicher Verteilung auf Partner ohne Umsatz entfallen: Kosten × Anteil ohne Umsatz.'
  ],
  [
    'Open pipeline of which nobody can say who brought it: open pipeline × share without a source.',
    'Offene Pipeline unbekannter Herkunft: offene Pipeline × Anteil ohne Herkunft.'
  ]
]
