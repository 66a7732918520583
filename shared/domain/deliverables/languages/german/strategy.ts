import type { Phrase } from '../phrase-book'

/** The Strategy Audit where it says more than the documents in it: portfolio, plan, joints between the parts. */
export const germanStrategy: readonly Phrase[] = [
  ['Strategy Audit', 'Strategie-Audit'],
  ['**[a].** [b].', '**[a].** [b].'],
  ['Partner health', 'Zustand des Partnerprogramms'],
  ['Value exchange', 'Wertaustausch'],
  ['Voice of Partner', 'Partnerstimme'],
  ['Diagnosis', 'Diagnose'],
  ['Portfolio', 'Portfolio'],
  ['Recommendations', 'Empfehlungen'],
  ['Plan', 'Plan'],
  ['What cannot be told', 'Was sich nicht sagen lässt'],
  [
    'What is in dispute is settled first; then each phase builds on the one before',
    'Zuerst wird Strittiges geklärt; dann baut jede Phase auf der vorigen auf'
  ],
  ['Voice of Partner: limits, questions and themes', 'Partnerstimme: Grenzen, Fragen und Themen'],
  [
    'Facts come from the files listed in Appendix B, answers from [a] and its partners, judgement from the consultant; each is named where it is used.',
    'Fakten stammen aus den Dateien in Anhang B, Antworten von [a] und den Partnern, Urteile aus der Beratung; jedes ist benannt, wo es verwendet wird.'
  ],
  ['Every signed partner stands in Table [n].', 'Alle Vertragspartner stehen in Tabelle [n].'],
  [
    'Figure [n] shows how far the rest stays behind.',
    'Abbildung [n] zeigt, wie weit die übrigen zurückbleiben.'
  ],
  [
    'Figure [n] names the partners that bring most.',
    'Abbildung [n] nennt die Partner, die am meisten bringen.'
  ],
  ['Figure [n] sets potential against revenue.', 'Abbildung [n] stellt Potenzial und Umsatz gegenüber.'],
  [
    'Figure [n] sets what partners receive beside what they bring.',
    'Abbildung [n] stellt neben das, was Partner bringen, was sie erhalten.'
  ],
  ['Appendix C: all partners and all crosstabs', 'Anhang C: alle Partner und alle Kreuztabellen'],
  [
    '{eighty} of {sellers} partners that sold bring 80 % of partner revenue',
    '{eighty} von {sellers} Partnern mit Verkauf bringen 80 % des Partnerumsatzes'
  ],
  [
    'Share of revenue by share of partners, the largest first',
    'Anteil am Umsatz nach Anteil der Partner, der größte zuerst'
  ],
  [
    'A curve from the largest partner on; the five largest bring {five|short} of revenue.',
    'Eine Kurve vom größten Partner an; die fünf größten bringen {five|short} des Umsatzes.'
  ],
  ['Won deals, [a].', 'Gewonnene Geschäfte, [a].'],
  ['all time', 'gesamter Zeitraum'],
  ['[n] months', '[n] Monate'],
  [
    'The largest partners by revenue, with their running share',
    'Die umsatzstärksten Partner mit laufendem Anteil'
  ],
  [
    'Bars from zero, one for each of the largest partners, with the share of all revenue up to it.',
    'Balken ab null, einer je umsatzstarkem Partner, mit dem Anteil am Umsatz bis dorthin.'
  ],
  [
    'Potential against outcome: {placed} of {members} partners can be placed',
    'Potenzial und Ergebnis: {placed} von {members} Partnern lassen sich einordnen'
  ],
  [
    'Potential against revenue; the size of a mark is the investment',
    'Potenzial gegen Umsatz; die Größe eines Zeichens ist die Investition'
  ],
  [
    'Partners as marks: to the right those of high potential, on top those with high revenue.',
    'Partner als Zeichen: rechts die mit hohem Potenzial, oben die mit hohem Umsatz.'
  ],
  [
    'The appendix lists potential, revenue and investment of each.',
    'Der Anhang nennt Potenzial, Umsatz und Investition jedes Partners.'
  ],
  [
    'The client’s deals and payments, potential as scored with the consultant.',
    'Geschäfte und Zahlungen des Kunden, Potenzial wie mit der Beratung bewertet.'
  ],
  [
    '{moved|short} of the investment would have to move to follow revenue',
    '{moved|short} der Investitionen müssten umgeschichtet werden, um dem Umsatz zu folgen'
  ],
  [
    'Share of the investment against share of revenue: the widest gaps',
    'Anteil an der Investition gegen Anteil am Umsatz: die größten Abweichungen'
  ],
  [
    'Pairs of bars, one for each partner: its share of the investment and its share of revenue, the widest gaps on either side.',
    'Paare je Partner: sein Anteil an der Investition und am Umsatz, die größten Abweichungen auf beiden Seiten.'
  ],
  [
    'Payments and won deals of the same period; partners of unknown investment are left out.',
    'Zahlungen und gewonnene Geschäfte desselben Zeitraums; Partner mit unbekannter Investition sind weggelassen.'
  ],
  ['Partners by what they deserve', 'Partner nach dem, was sie verdienen'],
  ['Segment', 'Segment'],
  ['What it means', 'Was es heißt'],
  ['Settled', 'Entschieden'],
  ['Of them in the core', 'Davon im Kern'],
  ['Potential and results, both high', 'Potenzial und Ergebnis beide hoch'],
  ['Potential is there, results are not yet', 'Potenzial vorhanden, Ergebnis noch nicht'],
  ['Results hold without more effort', 'Ergebnis hält ohne weiteren Aufwand'],
  ['Serve itself through the portal', 'Selbstbedienung über das Portal'],
  ['Neither, for longer than agreed', 'Keines von beiden, länger als vereinbart'],
  [
    'Proposed from potential, revenue and signs of life; settled where the consultant and the client decided.',
    'Vorgeschlagen aus Potenzial, Umsatz und Lebenszeichen; entschieden, wo Beratung und Kunde es taten.'
  ],
  [
    '{segment.none} partners have no segment: too little is known of them.',
    '{segment.none} Partner haben kein Segment: Über sie ist zu wenig bekannt.'
  ],
  [
    'Which partners deserve what cannot be told: no deal names its partner',
    'Welche Partner was verdienen, lässt sich nicht sagen: Kein Geschäft nennt seinen Partner'
  ],
  [
    '{eighty} partners carry the result; {segment.activate} more could',
    '{eighty} Partner tragen das Ergebnis; {segment.activate} weitere könnten es'
  ],
  ['All signed partners by revenue, [a]', 'Alle Vertragspartner nach Umsatz, [a]'],
  ['Type', 'Art'],
  ['Region', 'Region'],
  ['Deals won', 'Gewonnen'],
  ['Investment', 'Investition'],
  ['Potential', 'Potenzial'],
  ['● partner of the core.', '● Partner des Kerns.'],
  ['Potential 1 to 5.', 'Potenzial 1 bis 5.'],
  ['A dash: not known, never zero.', 'Ein Strich: nicht bekannt, nie null.'],
  [
    'No open dispute is written down in the friction log; nothing of it holds back the rest.',
    'Im Konfliktregister ist kein offener Konflikt; nichts davon hält den Rest auf.'
  ],
  ['First: settle what is in dispute', 'Zuerst: Strittiges klären'],
  ['Open friction, the gravest first', 'Offene Konflikte, der schwerste zuerst'],
  ['Area', 'Bereich'],
  ['Severity', 'Schwere'],
  ['No description', 'Ohne Beschreibung'],
  ['Discount', 'Rabatt'],
  ['MDF access', 'Zugang zu MDF'],
  ['Channel conflict', 'Kanalkonflikt'],
  ['Leads', 'Leads'],
  ['Payment', 'Zahlung'],
  ['Support', 'Unterstützung'],
  ['Other', 'Sonstiges'],
  ['Nuisance', 'Lästig'],
  ['Slows work', 'Bremst die Arbeit'],
  ['Costs a deal', 'Kostet ein Geschäft'],
  ['Costs several deals', 'Kostet mehrere Geschäfte'],
  ['Partner may leave', 'Partner könnte gehen'],
  ['Whole programme', 'Gesamtes Programm'],
  ['Then: phase by phase', 'Dann: Phase für Phase'],
  [
    'Recommendations by phase, in the order of work',
    'Empfehlungen nach Phase, in der Reihenfolge der Arbeit'
  ],
  ['Can begin now', 'Kann jetzt beginnen'],
  ['Waits for another', 'Wartet auf anderes'],
  ['Has owner and date', 'Mit Person und Termin'],
  ['None yet', 'Noch keine'],
  ['Numbers as in the part on recommendations.', 'Nummern wie im Teil über Empfehlungen.'],
  ['With Tier 1 partners: what is agreed', 'Mit Tier-1-Partnern: was vereinbart ist'],
  ['Open actions of the value-exchange audits', 'Offene Maßnahmen der Audits des Wertaustauschs'],
  ['Owners', 'Verantwortlich'],
  ['Joint plans: 30, 60 and 90 days', 'Gemeinsame Pläne: 30, 60 und 90 Tage'],
  ['Milestones of joint plans', 'Meilensteine der gemeinsamen Pläne'],
  ['[n] days', '[n] Tage'],
  ['Milestone', 'Meilenstein'],
  ['Whose', 'Wessen'],
  ['Both', 'Beide'],
  ['No title', 'Ohne Titel'],
  ['Tier', 'Stufe'],
  ['Partner Strategy Audit', 'Partnerstrategie-Audit']
]
