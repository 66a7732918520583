import type { Phrase } from '../../phrase-book'

/** Method, terms and thresholds. */
export const germanMethod: readonly Phrase[] = [
  [
    'Facts come from the files listed in Appendix B, answers from [a], judgement from the consultant; each is named where it is used.',
    'Fakten stammen aus den Dateien in Anhang B, Antworten von [a], Urteile aus der Beratung; jedes ist benannt, wo es verwendet wird.'
  ],
  ['Figures are as of the date on the cover.', 'Stand der Zahlen ist das Datum auf dem Deckblatt.'],
  ['Thresholds in use', 'Verwendete Schwellenwerte'],
  [
    'Every threshold and window stands as the field gives it; none was changed for this engagement.',
    'Jeder Schwellenwert und jedes Fenster steht, wie das Fach sie nennt; für dieses Projekt wurde nichts geändert.'
  ],
  [
    'Thresholds and windows changed for this engagement',
    'Für dieses Projekt geänderte Schwellenwerte und Fenster'
  ],
  ['As shipped', 'Vorgabe'],
  ['In use', 'Verwendet'],
  ['None given', 'Keine genannt'],
  ['Switched off', 'Abgeschaltet'],
  ['No reason written down', 'Kein Grund festgehalten'],
  ['[a], [n] days', '[a], [n] Tage'],
  ['In which words', 'In welchen Worten'],
  [
    'A condition of the field’s literature, with its threshold and window, held against the client’s own data or answers.',
    'Eine Bedingung aus der Fachliteratur mit Schwellenwert und Fenster, geprüft an Daten oder Antworten des Kunden.'
  ],
  ['Fires, clear, too close to call, cannot tell', 'Schlägt an, unauffällig, zu knapp, keine Auskunft'],
  [
    'A rule fires or is clear when the whole 95 % interval of its figure lies on one side of the threshold; it is too close to call when the threshold lies inside; it cannot tell when data, answers or a threshold are missing.',
    'Eine Regel schlägt an oder ist unauffällig, wenn das ganze 95-%-Intervall ihrer Zahl auf einer Seite des Schwellenwerts liegt; sie ist zu knapp, wenn er darin liegt; sie gibt keine Auskunft, wenn Daten, Antworten oder ein Schwellenwert fehlen.'
  ],
  ['Interval', 'Intervall'],
  [
    'Where the true value may lie with 95 % certainty: Wilson for shares, Newcombe for differences of shares, bootstrap with a fixed seed for amounts, order statistics for medians.',
    'Wo der wahre Wert mit 95 % Sicherheit liegen kann: Wilson für Anteile, Newcombe für Differenzen von Anteilen, Bootstrap mit festem Startwert für Beträge, Ordnungsstatistik für Mediane.'
  ],
  [
    'The whole a share is taken of, or the records a figure counted.',
    'Das Ganze, von dem ein Anteil genommen ist, oder die gezählten Datensätze.'
  ],
  ['Bands', 'Bänder'],
  [
    'Impact × confidence ÷ effort, each judged 1 to 5 and right to half a step at best. What that cannot tell apart shares a band and is not ranked.',
    'Wirkung × Sicherheit ÷ Aufwand, je 1 bis 5 geschätzt und bestenfalls auf einen halben Schritt genau. Was das nicht unterscheidet, teilt ein Band ohne Rangfolge.'
  ],
  [
    'What partners answered appears only in groups of [n] or more, never beside a name; single answers are not handed over.',
    'Was Partner antworteten, erscheint nur in Gruppen ab [n], nie neben einem Namen; einzelne Antworten werden nicht weitergegeben.'
  ]
]
