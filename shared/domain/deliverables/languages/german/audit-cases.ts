import type { Phrase } from '../phrase-book'

/** The Value-Exchange Audit where it differs with the data: earnings, trades, and what is still missing. */
export const germanAuditCases: readonly Phrase[] = [
  ['What an hour brings [a] cannot be said yet', 'Was eine Stunde [a] bringt, lässt sich noch nicht sagen'],
  [
    'An hour brings [a] {earn.hour|short}, enough to put the vendor first',
    'Eine Stunde bringt [a] {earn.hour|short}, genug, um den Hersteller voranzustellen'
  ],
  [
    'An hour brings [a] {earn.hour|short}; it needs {earn.needed|short} to put the vendor first',
    'Eine Stunde bringt [a] {earn.hour|short}; nötig sind {earn.needed|short}, um den Hersteller voranzustellen'
  ],
  ['An hour brings [a] {earn.hour|short}', 'Eine Stunde bringt [a] {earn.hour|short}'],
  [
    'It earns {earn.year|short} a year, {earn.deal|short} per deal.',
    'Es verdient {earn.year|short} im Jahr, {earn.deal|short} je Geschäft.'
  ],
  [
    'The alternative leaves {earn.alternative|short} an hour.',
    'Die Alternative bringt {earn.alternative|short} je Stunde.'
  ],
  ['[a] leaves {earn.alternative|short} an hour.', '[a] bringt {earn.alternative|short} je Stunde.'],
  [
    'The stated ranges allow the opposite answer.',
    'Die genannten Spannen lassen auch die gegenteilige Antwort zu.'
  ],
  [
    'Top trades: cheap for the giver, dear to the receiver, not there yet',
    'Beste Tauschgeschäfte: günstig für den Geber, wertvoll für den Empfänger, noch nicht geliefert'
  ],
  ['Who gives', 'Wer gibt'],
  ['Effort', 'Aufwand'],
  [
    'Importance 4 or more, delivered below 4, effort 2 or less on our own scale of 1 to 5.',
    'Wichtigkeit 4 oder mehr, Lieferung unter 4, Aufwand 2 oder weniger auf unserer eigenen Skala von 1 bis 5.'
  ],
  ['Why [a] should work with [b]', 'Warum [a] mit [b] arbeiten sollte'],
  [
    'None of what [a] gives and gets carries an amount yet',
    'Nichts von dem, was [a] gibt und erhält, trägt bisher einen Betrag'
  ],
  ['The ledger of [a]', 'Das Verzeichnis von [a]'],
  ['Low priority', 'Nachrangig'],
  [
    'With the other split these would be read differently: [list].',
    'Mit der anderen Teilung würden diese anders gelesen: [list].'
  ],
  ['What arrives has not been rated yet', 'Was ankommt, ist noch nicht bewertet'],
  ['What [a] values most does arrive', 'Was [a] am wichtigsten ist, kommt an'],
  ['Both sides see the exchange alike', 'Beide Seiten sehen den Austausch gleich'],
  [
    '[a] overrates its own delivery on {gaps} of {lines} lines',
    '[a] überschätzt die eigene Lieferung in {gaps} von {lines} Zeilen'
  ],
  [
    'Partners’ words are held back to protect the speakers',
    'Die Worte der Partner werden zum Schutz der Sprechenden zurückgehalten'
  ],
  [
    'Quotes are verbatim with names masked, cleared for use, and signed by segment only as far as nobody can be recognised.',
    'Zitate sind wörtlich, Namen unkenntlich gemacht, zur Verwendung freigegeben; genannt ist nur die Gruppe, und nur so weit, dass niemand zu erkennen ist.'
  ],
  [
    'More cleared quotes of this type stand on the quote board.',
    'Weitere freigegebene Zitate dieser Art stehen auf der Zitattafel.'
  ],
  ['Every agreed action is closed', 'Jede vereinbarte Maßnahme ist abgeschlossen'],
  [
    'Open actions still need an owner or a date',
    'Offene Maßnahmen brauchen noch Verantwortliche oder einen Termin'
  ],
  ['No action is agreed yet', 'Noch ist keine Maßnahme vereinbart'],
  [
    'No date is set for the next review of this exchange.',
    'Für die nächste Überprüfung dieses Austauschs ist kein Termin gesetzt.'
  ],
  ['No date', 'Kein Termin'],
  ['Dropped', 'Verworfen'],
  [
    'Earn an hour when one input goes from its lowest to its highest',
    'Verdienst je Stunde, wenn eine Annahme von ihrem niedrigsten zum höchsten Wert geht'
  ],
  ['One bar per input, widest first: [a].', 'Ein Balken je Annahme, der breiteste zuerst: [a].'],
  [
    '[a] from [n] to [nb]; [b] from [nc] to [nd]; [c] from [ne] to [nf]; [d] from [ng] to [nh]',
    '[a] von [n] bis [nb]; [b] von [nc] bis [nd]; [c] von [ne] bis [nf]; [d] von [ng] bis [nh]'
  ],
  [
    '[a] from [n] to [nb]; [b] from [nc] to [nd]; [c] from [ne] to [nf]',
    '[a] von [n] bis [nb]; [b] von [nc] bis [nd]; [c] von [ne] bis [nf]'
  ],
  ['[a] from [n] to [nb]; [b] from [nc] to [nd]', '[a] von [n] bis [nb]; [b] von [nc] bis [nd]'],
  ['[a] from [n] to [nb]', '[a] von [n] bis [nb]'],
  [
    'Lines mark the earn today and what it is held against.',
    'Linien zeigen den Verdienst heute und woran er gemessen wird.'
  ],
  [
    'Inputs as stated for this audit, the others at their most likely value.',
    'Annahmen wie in diesem Audit genannt, die übrigen mit ihrem wahrscheinlichsten Wert.'
  ],
  [
    'Beside each bar: the earn, and the input at that end.',
    'Neben jedem Balken: der Verdienst und die Annahme an diesem Ende.'
  ],
  ['Now [n]', 'Heute [n]'],
  ['Needed [n]', 'Nötig [n]'],
  ['The alternative [n]', 'Alternative [n]'],
  ['It is missing {earn.missing|short} a year.', 'Es fehlen {earn.missing|short} im Jahr.'],
  [
    'The exchange between [a] and [b] was listed line by line at the desk: what the partner gives and what it gets, each with a yearly amount where one can be derived or judged, its importance to the side that receives it, and its delivery as both sides see it.',
    'Der Austausch zwischen [a] und [b] wurde am Schreibtisch Zeile für Zeile aufgenommen: was der Partner gibt und was er erhält, jeweils mit Jahresbetrag, wo sich einer ableiten oder schätzen lässt, mit der Wichtigkeit für die empfangende Seite und der Lieferung aus Sicht beider Seiten.'
  ],
  [
    'No benefit is rated important and delivered by the partner itself yet: the text is the consultant’s own.',
    'Noch ist kein Nutzen vom Partner selbst als wichtig und geliefert bewertet: Der Text ist der der Beratung.'
  ],
  ['no reason was written down', 'kein Grund festgehalten'],
  ['Hours per deal', 'Stunden je Geschäft'],
  ['Other hours a year', 'Weitere Stunden im Jahr'],
  ['What the vendor pays a year', 'Was der Hersteller im Jahr zahlt'],
  ['Own services per deal', 'Eigene Leistungen je Geschäft'],
  ['Deals a year', 'Geschäfte im Jahr'],
  ['Cost per deal', 'Kosten je Geschäft'],
  ['Own costs per deal', 'Eigene Kosten je Geschäft'],
  ['Other costs a year', 'Weitere Kosten im Jahr'],
  [
    '{earn.missing|short} more a year would close the gap.',
    '{earn.missing|short} mehr im Jahr würden die Lücke schließen.'
  ],
  ['**Three observations carry this reading**', '**Drei Beobachtungen tragen diesen Befund**'],
  ['Hours a year', 'Stunden im Jahr'],
  [
    'Gross margin on this partner’s won deals, last 12 months',
    'Rohertrag der gewonnenen Geschäfte dieses Partners, letzte 12 Monate'
  ],
  [
    'Open sourced pipeline × win rate × margin share',
    'Offene gebrachte Pipeline × Gewinnquote × Anteil des Rohertrags'
  ],
  [
    'Certified people on the roster × what one costs a year',
    'Zertifizierte Personen laut Partnerliste × Jahreskosten einer Person'
  ],
  [
    'Discounts granted on what it resold, last 12 months',
    'Gewährte Rabatte auf Weiterverkauftes, letzte 12 Monate'
  ],
  ['Referral fees paid, last 12 months', 'Gezahlte Vermittlungsprovisionen, letzte 12 Monate'],
  ['MDF paid, last 12 months', 'Gezahlte MDF, letzte 12 Monate'],
  ['MDF and co-marketing paid, last 12 months', 'Gezahlte MDF und Co-Marketing-Zuschüsse, letzte 12 Monate'],
  ['Rebates and bonuses paid, last 12 months', 'Gezahlte Rückvergütungen und Boni, letzte 12 Monate'],
  [
    'Leads passed × win rate × average margin, last 12 months',
    'Übergebene Leads × Gewinnquote × mittlerer Rohertrag, letzte 12 Monate'
  ],
  [
    'Money spent on training this partner, last 12 months',
    'Ausgaben für die Schulung dieses Partners, letzte 12 Monate'
  ],
  [
    'Money spent on experts who worked for it, last 12 months',
    'Ausgaben für Experten, die für ihn arbeiteten, letzte 12 Monate'
  ],
  [
    'Trainings held, last 12 months × what one costs',
    'Durchgeführte Schulungen, letzte 12 Monate × Kosten einer Schulung'
  ],
  [
    'Deals won, last 12 months × what one is worth',
    'Gewonnene Geschäfte, letzte 12 Monate × Wert eines Geschäfts'
  ]
]
