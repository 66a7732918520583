import type { Phrase } from '../../phrase-book'

/** Titles, notes and heads of all workbooks. */
export const germanWorkbookSentences: readonly Phrase[] = [
  ['Partner Scorecard', 'Partner-Scorecard'],
  ['Partner Health Scorecard', 'Partner Health Scorecard'],
  ['Partner Health Scorecard: [a]', 'Partner Health Scorecard: [a]'],
  ['Value-Exchange Ledger', 'Verzeichnis des Wertaustauschs'],
  ['Value-exchange ledger', 'Verzeichnis des Wertaustauschs'],
  ['All audited partners', 'Alle geprüften Partner'],
  ['Metrics', 'Kennzahlen'],
  ['[a]. Data as of [b]. Amounts a year in [c].', '[a]. Datenstand [b]. Beträge im Jahr in [c].'],
  ['[a]. Data as of [b].', '[a]. Datenstand [b].'],
  ['[a]. Data as of [b]', '[a]. Datenstand [b]'],
  ['Shares', 'Anteile'],
  ['Shares with the 95 % interval they lie in', 'Anteile mit dem 95-%-Intervall, in dem sie liegen'],
  [
    'Three bars for each share: its value and both ends of its interval, from the table above.',
    'Drei Balken je Anteil: sein Wert und beide Enden seines Intervalls, aus der Tabelle darüber.'
  ],
  [
    'Shares with an interval, side by side. A wide interval says little: few cases stand behind it.',
    'Anteile mit Intervall nebeneinander. Ein weites Intervall sagt wenig: Es beruht auf wenigen Fällen.'
  ],
  ['In this workbook', 'In dieser Arbeitsmappe'],
  ['Measure', 'Kennzahl'],
  ['Value', 'Wert'],
  ['When exported', 'Beim Export'],
  ['Check', 'Prüfung'],
  ['What is counted', 'Was gezählt wird'],
  [
    'No figure is known yet: the Metrics sheet says what is missing.',
    'Noch ist keine Zahl bekannt: Das Blatt Kennzahlen sagt, was fehlt.'
  ],
  ['Active partners', 'Aktive Partner'],
  ['Revenue per signed partner', 'Umsatz je Vertragspartner'],
  ['Partners that sold', 'Partner mit Verkauf'],
  ['Partners that sold, and signed partners that did not', 'Partner mit Verkauf und Vertragspartner ohne'],
  [
    'Partners on the roster at the as-of date: no prospects, none that ended, none signed later.',
    'Partner in der Partnerliste am Stichtag: keine Interessenten, keine beendeten, keine späteren Verträge.'
  ],
  [
    'Signed partners with a qualifying event in the active window.',
    'Vertragspartner mit einem zählenden Ereignis im Aktivitätsfenster.'
  ],
  ['Active partners ÷ signed partners.', 'Aktive Partner ÷ Vertragspartner.'],
  [
    'Won deals that name a partner, closed up to the as-of date, in reporting currency.',
    'Gewonnene Geschäfte mit Partner, abgeschlossen bis zum Stichtag, in Berichtswährung.'
  ],
  [
    'Revenue of signed partners ÷ signed partners, those without a sale included.',
    'Umsatz der Vertragspartner ÷ Vertragspartner, auch die ohne Verkauf.'
  ],
  [
    'All deals open at the as-of date, unweighted, direct business included.',
    'Alle am Stichtag offenen Geschäfte, ungewichtet, Direktgeschäft eingeschlossen.'
  ],
  ['Open deals that a partner brought.', 'Offene Geschäfte, die ein Partner gebracht hat.'],
  ['Partner-sourced pipeline ÷ open pipeline.', 'Von Partnern gebrachte Pipeline ÷ offene Pipeline.'],
  [
    'Revenue of the largest partners ÷ revenue of all partners that sold.',
    'Umsatz der größten Partner ÷ Umsatz aller Partner mit Verkauf.'
  ],
  ['Partners with revenue above zero.', 'Partner mit Umsatz über null.'],
  ['The base of the second Gini coefficient.', 'Die Basis des zweiten Gini-Koeffizienten.'],
  [
    '0: all sold the same. Near 1: one sold nearly everything.',
    '0: alle verkauften gleich viel. Nahe 1: einer verkaufte fast alles.'
  ],
  [
    'The same with signed partners that sold nothing counted as zero.',
    'Dasselbe, Vertragspartner ohne Verkauf als null gezählt.'
  ],
  [
    'One row per partner, money computed from the deals',
    'Eine Zeile je Partner, Beträge aus den Geschäften berechnet'
  ],
  [
    'Every deal with what it counts for, and why it was left out',
    'Jedes Geschäft: wofür es zählt und warum es ausgelassen ist'
  ],
  [
    'All figures of the programme with definition, interval and exclusions',
    'Alle Zahlen des Programms mit Definition, Intervall und Ausschlüssen'
  ],
  [
    'Files with their hashes, and the definitions agreed with the client',
    'Dateien mit Prüfsummen und die mit dem Kunden vereinbarten Definitionen'
  ],
  [
    'One row per partner, largest revenue first. Money is computed from the Deals sheet.',
    'Eine Zeile je Partner, größter Umsatz zuerst. Beträge sind aus dem Blatt Geschäfte berechnet.'
  ],
  [
    'Amount is in [a] at the stated exchange rates. “Revenue” and “Open pipeline” say what a deal counts for.',
    'Der Betrag ist in [a] zu den genannten Kursen. „Umsatz“ und „Offene Pipeline“ sagen, wofür ein Geschäft zählt.'
  ],
  ['No deals are imported yet.', 'Noch sind keine Geschäfte importiert.'],
  [
    'Figures as computed when this workbook was exported, each with its base, definition and exclusions.',
    'Zahlen wie beim Export berechnet, jeweils mit Basis, Definition und Ausschlüssen.'
  ],
  ['No figures are known yet.', 'Noch sind keine Zahlen bekannt.'],
  [
    'Files this workbook rests on. The hash tells whether a file is still the same.',
    'Dateien, auf denen diese Arbeitsmappe beruht. Die Prüfsumme zeigt, ob eine Datei noch dieselbe ist.'
  ],
  ['Definitions agreed with the client', 'Mit dem Kunden vereinbarte Definitionen'],
  [
    'No file was imported; everything was entered by hand.',
    'Es wurde keine Datei importiert; alles ist von Hand eingegeben.'
  ],
  [
    'Revenue and open pipeline of the [n] partners with the most revenue',
    'Umsatz und offene Pipeline der [n] umsatzstärksten Partner'
  ],
  [
    'Bars of revenue and open pipeline, one pair for each of the first partners on the sheet Partners.',
    'Balken für Umsatz und offene Pipeline, ein Paar je Partner, die ersten des Blatts Partner.'
  ],
  ['Balance and fulfilment', 'Bilanz und Deckung'],
  [
    'Balance: (gives − gets) ÷ (gives + gets); [a] to [b] counts as fair, a band of our own. Needs met: importance × delivered ÷ importance × 5.',
    'Bilanz: (gibt − erhält) ÷ (gibt + erhält); [a] bis [b] gilt als fair, ein eigenes Band. Gedeckter Bedarf: Wichtigkeit × Lieferung ÷ Wichtigkeit × 5.'
  ],
  ['Gives a year', 'Gibt im Jahr'],
  ['Gets a year', 'Erhält im Jahr'],
  ['Balance', 'Bilanz'],
  ['Given for 1 got', 'Gegeben je 1 erhalten'],
  ['Partner’s needs met', 'Bedarf des Partners gedeckt'],
  ['Vendor’s needs met', 'Bedarf des Herstellers gedeckt'],
  ['Verdict when exported', 'Urteil beim Export'],
  ['Audit of', 'Audit vom'],
  ['Balance when exported', 'Bilanz beim Export'],
  ['Partner’s needs met when exported', 'Bedarf des Partners gedeckt beim Export'],
  [
    'Ratings 1 to 5 on our own scale. Change an amount or a rating: the sheet Balance follows.',
    'Bewertungen 1 bis 5 auf eigener Skala. Ändern Sie einen Betrag oder eine Bewertung: Das Blatt Bilanz folgt.'
  ],
  [
    'Change a weight, a target, a judgement with its reason, or an indicator: scores and total follow.',
    'Ändern Sie ein Gewicht, ein Ziel, ein begründetes Urteil oder ein Anzeichen: Punkte und Summe folgen.'
  ],
  ['Trend since [a].', 'Trend seit [a].'],
  ['Partner health, 0 to 5', 'Zustand, 0 bis 5'],
  [
    'Mean of the known dimensions by weight; empty when less than half of the weight is known.',
    'Gewichtetes Mittel der bekannten Dimensionen; leer, wenn weniger als die Hälfte des Gewichts bekannt ist.'
  ],
  ['Share of the weight that is known', 'Anteil des bekannten Gewichts'],
  [
    'Weight of the dimensions with a score ÷ weight of all dimensions.',
    'Gewicht der Dimensionen mit Punkten ÷ Gewicht aller Dimensionen.'
  ],
  [
    'Each figure and each answer of partners with its scale and score',
    'Jede Zahl und jede Partnerstimme mit Skala und Punkten'
  ],
  ['The files behind it, and the definitions in force', 'Die Dateien dahinter und die gültigen Definitionen'],
  ['Score of each dimension against its target, 0 to 5', 'Punkte jeder Dimension gegen ihr Ziel, 0 bis 5'],
  [
    'Bars of the score and the target of each dimension, from the table above.',
    'Balken für Punkte und Ziel jeder Dimension, aus der Tabelle darüber.'
  ],
  [
    'Each value stands between “0 at” and “5 at”; unknown ones take no part. Kind “Voice”: what partners said, only where the group is large enough.',
    'Jeder Wert steht zwischen „0 bei“ und „5 bei“; unbekannte gehen nicht ein. Art „Stimme“: was Partner sagten, nur wo die Gruppe groß genug ist.'
  ],
  ['Nothing is known yet that could be scored.', 'Noch ist nichts bekannt, was Punkte erhalten könnte.'],
  [
    '[n] of [nb] metrics can be told from the data. Where a value is numerator ÷ denominator the cell calculates it. Unknown is left empty, never 0.',
    '[n] von [nb] Kennzahlen lassen sich aus den Daten bestimmen. Wo ein Wert Zähler ÷ Nenner ist, rechnet die Zelle. Unbekanntes bleibt leer, nie 0.'
  ],
  [
    'What each metric means, its formula, its special cases and where it comes from',
    'Was jede Kennzahl bedeutet, Formel, Sonderfälle und Herkunft'
  ],
  [
    'The records each figure counted, with the cell of your file',
    'Die gezählten Datensätze jeder Zahl mit der Zelle Ihrer Datei'
  ],
  [
    'The records each figure left out, with the reason and the cell',
    'Die ausgelassenen Datensätze jeder Zahl mit Grund und Zelle'
  ],
  [
    'The files behind it all, with their hashes, and the definitions in force',
    'Alle Dateien dahinter mit Prüfsummen und die gültigen Definitionen'
  ],
  [
    'How each metric is defined: the same words as in the glossary of the workbench.',
    'Wie jede Kennzahl definiert ist.'
  ],
  ['No metric was computed.', 'Es wurde keine Kennzahl berechnet.'],
  [
    'Records behind each figure, with the cells of the files they were read from. “Proof”: records that show it of the counted ones. Long lists are cut; the last line says how many more there are.',
    'Datensätze hinter jeder Zahl mit den Zellen der Dateien. „Nachweis“: Datensätze, die es für die gezählten belegen. Lange Listen sind gekürzt; die letzte Zeile sagt, wie viele es noch sind.'
  ],
  [
    'Records a figure could not or must not count, and why. Long lists are cut; the last line says how many more there are.',
    'Datensätze, die eine Zahl nicht zählen konnte oder durfte, und warum. Lange Listen sind gekürzt; die letzte Zeile sagt, wie viele es noch sind.'
  ],
  ['No figure counted a record yet.', 'Noch zählte keine Zahl einen Datensatz.'],
  ['No figure left a record out.', 'Keine Zahl ließ einen Datensatz aus.'],
  ['and [n] more, not listed', 'und [n] weitere, nicht aufgeführt'],
  ['Ask for: [a].', 'Anfordern: [a].'],
  ['Active window [n] days', 'Aktivitätsfenster [n] Tage'],
  ['Active by: [list]', 'Aktiv durch: [list]'],
  [
    'qualified lead (a deal with a qualified date)',
    'qualifizierter Lead (Geschäft mit Qualifizierungsdatum)'
  ],
  ['registered deal (a registration date)', 'registriertes Geschäft (Registrierungsdatum)'],
  ['new pipeline (a deal created)', 'neue Pipeline (Geschäft angelegt)'],
  ['closed revenue (a won deal)', 'Umsatz (gewonnenes Geschäft)'],
  ['nothing', 'nichts'],
  ['none', 'keine'],
  ['Meaningful revenue from [n]', 'Nennenswerter Umsatz ab [n]'],
  ['Dormant after [n] days', 'Ruhend nach [n] Tagen'],
  ['New partner for [n] months', 'Neuer Partner für [n] Monate'],
  ['Counted as Tier 1: [a]', 'Zählt als Tier 1: [a]'],
  ['Partner deals: [a]', 'Partnergeschäfte: [a]'],
  ['Cost of direct selling: not stated', 'Kosten des Direktvertriebs: nicht angegeben'],
  ['Cost of direct selling [n]', 'Kosten des Direktvertriebs [n]'],
  ['Each manager counts as one post', 'Jede Betreuung zählt als eine Stelle'],
  ['Partner managers: [n] posts', 'Partnermanager: [n] Stellen'],
  ['Window: Another number of days than [n]', 'Fenster: eine andere Zahl von Tagen als [n]'],
  [
    'Revenue period: Everything up to the as-of date, or only the last so many months (closing date in the half-open window)',
    'Umsatzzeitraum: alles bis zum Stichtag oder nur die letzten so vielen Monate (Abschlussdatum im halboffenen Fenster)'
  ],
  [
    'Limits: Partners per manager and type, set in Portfolio › Capacity',
    'Grenzen: Partner je Betreuung und Art'
  ],
  ['Trend since [a]', 'Trend seit [a]']
]
