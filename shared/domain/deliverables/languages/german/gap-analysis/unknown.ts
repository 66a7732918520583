import type { Phrase } from '../../phrase-book'

/** What cannot be told, and what the field claims. */
export const germanUnknown: readonly Phrase[] = [
  [
    '{rules.unknown} of {rules} rules cannot tell: missing data, answers or thresholds',
    '{rules.unknown} von {rules} Regeln geben keine Auskunft: Es fehlen Daten, Antworten oder Schwellenwerte'
  ],
  ['“Cannot tell” is a result of its own.', '„Keine Auskunft“ ist ein eigenes Ergebnis.'],
  [
    'It is neither a finding nor an all-clear, and no score was made of it.',
    'Es ist weder Befund noch Entwarnung und geht in keine Punktzahl ein.'
  ],
  ['Data to ask for, and the rules they decide', 'Anzufordernde Daten und die Regeln, die sie entscheiden'],
  ['What is missing', 'Was fehlt'],
  ['Rules it decides', 'Entscheidet Regeln'],
  ['Questions to answer, by what they settle', 'Offene Fragen, nach dem, was sie klären'],
  [
    'An unanswered question counts neither as yes nor as no.',
    'Eine unbeantwortete Frage zählt weder als Ja noch als Nein.'
  ],
  ['What it settles', 'Was es klärt'],
  ['Questions for the client', 'Fragen an den Kunden'],
  ['Asked above', 'Oben gefragt'],
  ['Measured, but the field gives no threshold', 'Gemessen, aber das Fach nennt keinen Schwellenwert'],
  ['Figures that wait for a threshold', 'Zahlen, denen ein Schwellenwert fehlt'],
  [
    'These become findings once a threshold is agreed with the client; until then none is claimed.',
    'Sie werden zu Befunden, sobald mit dem Kunden ein Schwellenwert vereinbart ist; bis dahin wird nichts behauptet.'
  ],
  [
    'What the field claims stands beside the client’s own figures, never in their place',
    'Was das Fach behauptet, steht neben den Zahlen des Kunden, nie an ihrer Stelle'
  ],
  ['What the field claims, and the client’s own figure', 'Was das Fach behauptet, und die Zahl des Kunden'],
  [
    'Claims are printed as claims. None of them is used as a threshold or as a finding unless the rule says so.',
    'Behauptungen stehen als Behauptungen da. Keine dient als Schwellenwert oder Befund, wenn die Regel es nicht sagt.'
  ],
  ['Claim of the field', 'Behauptung des Fachs'],
  ['Where it comes from', 'Woher sie stammt'],
  ['The client’s own', 'Zahl des Kunden'],
  ['Nothing of the client’s own is known', 'Vom Kunden selbst ist nichts bekannt'],
  [
    '65 % of marketing leaders feel unprepared to manage a growing partner network.',
    '65 % der Marketingleitungen fühlen sich auf die Führung eines wachsenden Partnernetzes nicht vorbereitet.'
  ],
  [
    'A statement about the market: the client’s data hold nothing to compare it with.',
    'Eine Aussage über den Markt: Die Daten des Kunden enthalten nichts zum Vergleich.'
  ],
  [
    'A deal is 53 % more likely to close when a partner is involved.',
    'Mit Partnerbeteiligung wird ein Geschäft mit 53 % höherer Wahrscheinlichkeit abgeschlossen.'
  ],
  [
    'Deals close 46 % faster when a partner is involved.',
    'Mit Partnerbeteiligung werden Geschäfte 46 % schneller abgeschlossen.'
  ],
  [
    'Structured opportunity management raises win rates by 43 %.',
    'Strukturiertes Opportunity-Management erhöht die Gewinnquote um 43 %.'
  ],
  [
    '82 % planned to add partners in 2022, and 70 % to raise channel budgets.',
    '82 % planten 2022 mehr Partner, 70 % höhere Kanalbudgets.'
  ],
  [
    'Partner deals are 2.8 times as likely to close, and 32 % bigger.',
    'Partnergeschäfte werden 2,8-mal so oft abgeschlossen und sind 32 % größer.'
  ],
  [
    'Revenue grows 28 % faster with partners (28 to 35 % elsewhere on the same page).',
    'Mit Partnern wächst der Umsatz 28 % schneller (auf derselben Seite auch 28 bis 35 %).'
  ],
  [
    'Growth with and without partners cannot be told apart in one client’s data.',
    'Wachstum mit und ohne Partner lässt sich in den Daten eines Kunden nicht trennen.'
  ],
  [
    '60 to 70 % of partners bring no meaningful revenue in their first 12 months.',
    '60 bis 70 % der Partner bringen in den ersten 12 Monaten keinen nennenswerten Umsatz.'
  ],
  [
    'A software partner programme went from $750,000 to $5m influenced in its second year; an account from $3m to $9m in 24 months.',
    'Ein Software-Partnerprogramm stieg im zweiten Jahr von 750.000 $ auf 5 Mio. $ beeinflussten Umsatz, ein Kunde in 24 Monaten von 3 auf 9 Mio. $.'
  ],
  ['Nobody can look after eighty active partners.', 'Niemand kann achtzig aktive Partner betreuen.'],
  [
    'An audit takes two to three weeks, an assessment four, a roadmap covers twelve months.',
    'Ein Audit dauert zwei bis drei Wochen, eine Analyse vier, eine Roadmap umfasst zwölf Monate.'
  ],
  ['[a]. Continu 2026, at second hand', '[a]. Continu 2026, aus zweiter Hand'],
  ['[a]. A vendor’s blog (Breezy), at second hand', '[a]. Blog eines Anbieters (Breezy), aus zweiter Hand'],
  ['[a]. Forrester, without a title', '[a]. Forrester, ohne Titel'],
  ['[a]. Demand Gen 2022', '[a]. Demand Gen 2022'],
  ['[a]. A vendor’s blog (Introw), 2024', '[a]. Blog eines Anbieters (Introw), 2024'],
  [
    '[a]. A vendor’s chief executive (ZINFI), no source given',
    '[a]. Geschäftsführung eines Anbieters (ZINFI), ohne Quelle'
  ],
  ['[a]. “Industry research”, not cited', '[a]. „Branchenforschung“, nicht belegt'],
  [
    '[a]. The author’s own cases; elsewhere the same account starts from $5m',
    '[a]. Eigene Fälle der Autorenschaft; anderswo beginnt derselbe Kunde bei 5 Mio. $'
  ],
  ['[a]. An illustration, not measured', '[a]. Eine Veranschaulichung, nicht gemessen'],
  ['[a]. Durations of the authors’ own engagements', '[a]. Dauern eigener Projekte der Autorenschaft'],
  ['[a]: [n]; [b]: [nb]; [c]: [nc]; [d]: [nd]', '[a]: [n]; [b]: [nb]; [c]: [nc]; [d]: [nd]'],
  ['[a]: [n]; [b]: [nb]; [c]: [nc]', '[a]: [n]; [b]: [nb]; [c]: [nc]'],
  ['[a]: [n] days; [b]: [nb] days; [c]: [nc] days', '[a]: [n] Tage; [b]: [nb] Tage; [c]: [nc] Tage'],
  ['[a]: [n]; [b]: [nb]', '[a]: [n]; [b]: [nb]'],
  ['[a]: [n]', '[a]: [n]'],
  ['[a]: — ([b])', '[a]: — ([b])']
]
