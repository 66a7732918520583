import type { Phrase } from '../../phrase-book'

/** The answer, who was heard, recommendation and satisfaction. */
export const germanVoiceResults: readonly Phrase[] = [
  ['Voice of Partner Findings', 'Befunde der Partnerbefragung'],
  [
    'Partners do not recommend [a]: NPS is {nps|signed}',
    'Partner empfehlen [a] nicht weiter: Der NPS beträgt {nps|signed}'
  ],
  [
    'Partners recommend [a]: NPS is {nps|signed}',
    'Partner empfehlen [a] weiter: Der NPS beträgt {nps|signed}'
  ],
  [
    'Partners are divided on recommending [a]: NPS is {nps|signed}',
    'Partner sind über die Weiterempfehlung von [a] geteilt: Der NPS beträgt {nps|signed}'
  ],
  [
    'Partners do not recommend [a]: NPS is {nps|signed}, and at least {mode.0|short} of respondents describe “[b]”',
    'Partner empfehlen [a] nicht weiter: Der NPS beträgt {nps|signed}, und mindestens {mode.0|short} der Befragten beschreiben „[b]“'
  ],
  [
    'Partners do not recommend [a]: NPS is {nps|signed}, and {mode.0|short} of respondents describe “[b]”',
    'Partner empfehlen [a] nicht weiter: Der NPS beträgt {nps|signed}, und {mode.0|short} der Befragten beschreiben „[b]“'
  ],
  [
    'Partners recommend [a]: NPS is {nps|signed}, and at least {mode.0|short} of respondents describe “[b]”',
    'Partner empfehlen [a] weiter: Der NPS beträgt {nps|signed}, und mindestens {mode.0|short} der Befragten beschreiben „[b]“'
  ],
  [
    'Partners recommend [a]: NPS is {nps|signed}, and {mode.0|short} of respondents describe “[b]”',
    'Partner empfehlen [a] weiter: Der NPS beträgt {nps|signed}, und {mode.0|short} der Befragten beschreiben „[b]“'
  ],
  [
    'Partners are divided on recommending [a]: NPS is {nps|signed}, and at least {mode.0|short} of respondents describe “[b]”',
    'Partner sind über die Weiterempfehlung von [a] geteilt: Der NPS beträgt {nps|signed}, und mindestens {mode.0|short} der Befragten beschreiben „[b]“'
  ],
  [
    'Partners are divided on recommending [a]: NPS is {nps|signed}, and {mode.0|short} of respondents describe “[b]”',
    'Partner sind über die Weiterempfehlung von [a] geteilt: Der NPS beträgt {nps|signed}, und {mode.0|short} der Befragten beschreiben „[b]“'
  ],
  [
    'At least {mode.0|short} of respondents describe “[a]”',
    'Mindestens {mode.0|short} der Befragten beschreiben „[a]“'
  ],
  [
    'at least {mode.0|short} of respondents describe “[a]”',
    'Mindestens {mode.0|short} der Befragten beschreiben „[a]“'
  ],
  ['{mode.0|short} of respondents describe “[a]”', '{mode.0|short} der Befragten beschreiben „[a]“'],
  [
    '“[s]” is what most respondents raise: {theme.0|of}',
    '„[s]“ sprechen die meisten Befragten an: {theme.0|of}'
  ],
  [
    'Too few partners answered for a result that protects them',
    'Für ein Ergebnis, das die Partner schützt, haben zu wenige geantwortet'
  ],
  [
    '{people} people from {companies} of the {roster} companies on the roster answered ({heard|short}) the survey “[s]” of [b] of [c].',
    '{people} Personen aus {companies} der {roster} Unternehmen der Partnerliste ({heard|short}) beantworteten die Umfrage „[s]“ vom [b] von [c].'
  ],
  [
    '{people} people from {companies} of the {roster} companies on the roster answered ({heard|short}) the survey “[s]” of [b].',
    '{people} Personen aus {companies} der {roster} Unternehmen der Partnerliste ({heard|short}) beantworteten die Umfrage „[s]“ von [b].'
  ],
  [
    '{people} people answered the survey “[s]” of [b] of [c].',
    '{people} Personen beantworteten die Umfrage „[s]“ vom [b] von [c].'
  ],
  [
    '{people} people answered the survey “[s]” of [b].',
    '{people} Personen beantworteten die Umfrage „[s]“ von [b].'
  ],
  [
    '{coded} of their {answers} open answers are coded, and counted by person and by company.',
    '{coded} ihrer {answers} offenen Antworten sind codiert, gezählt nach Personen und nach Unternehmen.'
  ],
  ['net promoter score', 'Net Promoter Score'],
  [
    '95 % interval {nps.low|signed} to {nps.high|signed}',
    '95-%-Intervall {nps.low|signed} bis {nps.high|signed}'
  ],
  ['of the roster was heard', 'der Partnerliste gehört'],
  ['{companies} of {roster} companies', '{companies} von {roster} Unternehmen'],
  ['satisfied with [u]', 'zufrieden mit [u]'],
  ['the lowest of {areas} areas', 'der niedrigste von {areas} Bereichen'],
  ['describe “[a]”', 'beschreiben „[a]“'],
  ['{mode.0|of} respondents', '{mode.0|of} Befragten'],
  [
    '**Recommendation.** {nps.detractors} of {nps.n} respondents give 6 or less of 10, {nps.promoters} give 9 or 10.',
    '**Weiterempfehlung.** {nps.detractors} von {nps.n} Befragten geben höchstens 6 von 10, {nps.promoters} geben 9 oder 10.'
  ],
  [
    '{nps.detractors} of {nps.n} respondents give 6 or less of 10, {nps.promoters} give 9 or 10.',
    '{nps.detractors} von {nps.n} Befragten geben höchstens 6 von 10, {nps.promoters} geben 9 oder 10.'
  ],
  ['**Recommendation.**', '**Weiterempfehlung.**'],
  [
    'With one vote for each company it is {nps.company|signed}.',
    'Mit einer Stimme je Unternehmen beträgt er {nps.company|signed}.'
  ],
  ['**What gets in the way.**', '**Was im Weg steht.**'],
  [
    '{mode.0|of} respondents, {mode.0.company|short} of companies, raise [list]: together, “[b]” (Table {ref:meaning.table}).',
    '{mode.0|of} Befragten, {mode.0.company|short} der Unternehmen, sprechen [list] an: zusammen „[b]“ (Tabelle {ref:meaning.table}).'
  ],
  [
    '{mode.0|of} respondents raise [list]: together, “[b]” (Table {ref:meaning.table}).',
    '{mode.0|of} Befragten sprechen [list] an: zusammen „[b]“ (Tabelle {ref:meaning.table}).'
  ],
  ['“[s]”', '„[s]“'],
  ['**Raised most so far.**', '**Bisher am häufigsten angesprochen.**'],
  ['**Raised most.**', '**Am häufigsten angesprochen.**'],
  ['“[s]”: [n] respondents, [nb].', '„[s]“: [n] Befragten, [nb].'],
  ['**Satisfaction.**', '**Zufriedenheit.**'],
  [
    'Highest with [ua] ([n]), lowest with [ub] ([nb]).',
    'Am höchsten bei [ua] ([n]), am niedrigsten bei [ub] ([nb]).'
  ],
  ['**Since “[s]”.**', '**Seit „[s]“.**'],
  [
    '{moves.sure} of {moves} figures that can be compared moved by more than chance (Table {ref:waves.table}).',
    '{moves.sure} von {moves} vergleichbaren Zahlen bewegten sich mehr als zufällig (Tabelle {ref:waves.table}).'
  ],
  [
    'Agree what [a] answers the {people} people who spoke on “[b]”: who answers, by when, and which change they will see first.',
    'Vereinbaren, was [a] den {people} Personen zu „[b]“ antwortet: wer antwortet, bis wann und welche Änderung sie zuerst sehen.'
  ],
  [
    'Agree what [a] answers the {people} people who spoke: who answers, by when, and which change they will see first.',
    'Vereinbaren, was [a] den {people} Personen antwortet: wer antwortet, bis wann und welche Änderung sie zuerst sehen.'
  ],
  ['Decision asked', 'Erbetene Entscheidung'],
  ['{people} people were heard', '{people} Personen wurden gehört'],
  [
    '{people} people of {companies} companies were heard, {heard|short} of the roster; no skew against the roster can be shown',
    '{people} Personen aus {companies} Unternehmen wurden gehört, {heard|short} der Partnerliste; eine Schieflage ist nicht nachweisbar'
  ],
  [
    '{people} people of {companies} companies were heard, {heard|short} of the roster; they are not a fair picture of the roster by [a]',
    '{people} Personen aus {companies} Unternehmen wurden gehört, {heard|short} der Partnerliste; nach [a] sind sie kein getreues Abbild'
  ],
  ['Too few took part to say who was heard', 'Zu wenige nahmen teil, um zu sagen, wer gehört wurde'],
  [
    'What was answered is not shown: [a] took part.',
    'Was geantwortet wurde, wird nicht gezeigt: [a] nahmen teil.'
  ],
  [
    'A company counts as heard when at least one of its people answered.',
    'Ein Unternehmen gilt als gehört, wenn mindestens eine Person geantwortet hat.'
  ],
  [
    'The roster holds partners that could have been asked: neither prospects nor former partners.',
    'Die Partnerliste enthält Partner, die gefragt werden konnten: weder Interessenten noch ehemalige.'
  ],
  [
    'Whoever did not answer may think otherwise; nothing here speaks for them.',
    'Wer nicht geantwortet hat, denkt vielleicht anders; nichts hier spricht für sie.'
  ],
  ['Companies heard, against the roster', 'Gehörte Unternehmen, gemessen an der Partnerliste'],
  ['Companies; respondents in the last column.', 'Unternehmen; Befragte in der letzten Spalte.'],
  [
    'Withheld: too small to be shown, or would give another group away.',
    'Zurückgehalten: zu klein zum Zeigen, oder eine andere Gruppe würde erkennbar.'
  ],
  [
    'Companies and people are counted separately, so one may be shown where the other is not.',
    'Unternehmen und Personen werden getrennt gezählt; das eine kann gezeigt sein, wo das andere fehlt.'
  ],
  ['Group', 'Gruppe'],
  ['On the roster', 'In der Liste'],
  ['Heard', 'Gehört'],
  ['Share heard', 'Anteil gehört'],
  ['Respondents', 'Befragte'],
  ['Withheld', 'Zurückgehalten'],
  ['Withheld to protect others', 'Zum Schutz anderer zurückgehalten'],
  ['Fewer than [n] people', 'Weniger als [n] Personen'],
  ['fewer than [n] people', 'weniger als [n] Personen'],
  ['Fewer than [n] companies', 'Weniger als [n] Unternehmen'],
  ['fewer than [n] companies', 'weniger als [n] Unternehmen'],
  ['No answers', 'Keine Antworten'],
  ['By tier', 'Nach Stufe'],
  ['By type', 'Nach Art'],
  ['By partner type', 'Nach Partnerart'],
  ['By region', 'Nach Region'],
  ['By status', 'Nach Status'],
  ['By country', 'Nach Land'],
  ['By partner manager', 'Nach Partnerbetreuung'],
  ['By role of the respondent', 'Nach Rolle der Befragten'],
  ['Active', 'Aktiv'],
  ['Recruited', 'Unter Vertrag'],
  ['Dormant', 'Ruhend'],
  ['Growing', 'Wachsend'],
  ['Onboarding', 'Onboarding'],
  ['Enabled', 'Befähigt'],
  ['Passive', 'Passiv'],
  ['Ended', 'Beendet'],
  [
    'By [a], no difference from the roster can be shown (Fisher’s exact test, p = [n], [nb] companies heard).',
    'Nach [a] ist kein Unterschied zur Partnerliste nachweisbar (exakter Test nach Fisher, p = [n], [nb] Unternehmen gehört).'
  ],
  [
    'By [a], no difference from the roster can be shown (χ² test, p = [n], [nb] companies heard).',
    'Nach [a] ist kein Unterschied zur Partnerliste nachweisbar (χ²-Test, p = [n], [nb] Unternehmen gehört).'
  ],
  [
    'By [a]: nothing to compare: fewer than two groups are shown, or all or none were heard.',
    'Nach [a]: nichts zu vergleichen: Weniger als zwei Gruppen sind gezeigt, oder alle oder keine wurden gehört.'
  ],
  ['tier', 'Stufe'],
  ['type', 'Art'],
  ['partner type', 'Partnerart'],
  ['region', 'Region'],
  ['status', 'Status'],
  ['country', 'Land'],
  ['partner manager', 'Partnerbetreuung'],
  ['role of the respondent', 'Rolle der Befragten'],
  [
    '{nps.detractors} of {nps.n} respondents give 6 or less of 10: NPS is {nps|signed}, {nps.company|signed} with one vote for each company',
    '{nps.detractors} von {nps.n} Befragten geben höchstens 6 von 10: NPS {nps|signed}, mit einer Stimme je Unternehmen {nps.company|signed}'
  ],
  [
    '{nps.detractors} of {nps.n} respondents give 6 or less of 10: NPS is {nps|signed}',
    '{nps.detractors} von {nps.n} Befragten geben höchstens 6 von 10: NPS {nps|signed}'
  ],
  [
    '{nps.promoters} of {nps.n} respondents give 9 or 10: NPS is {nps|signed}, {nps.company|signed} with one vote for each company',
    '{nps.promoters} von {nps.n} Befragten geben 9 oder 10: NPS {nps|signed}, mit einer Stimme je Unternehmen {nps.company|signed}'
  ],
  [
    '{nps.promoters} of {nps.n} respondents give 9 or 10: NPS is {nps|signed}',
    '{nps.promoters} von {nps.n} Befragten geben 9 oder 10: NPS {nps|signed}'
  ],
  [
    'Asked: “[s]” Promoters (9 and 10) less detractors (0 to 6), in points of all who answered.',
    'Gefragt: „[s]“ Fürsprecher (9 und 10) minus Kritiker (0 bis 6), in Punkten aller Antworten.'
  ],
  [
    'Promoters (9 and 10) less detractors (0 to 6), in points of all who answered.',
    'Fürsprecher (9 und 10) minus Kritiker (0 bis 6), in Punkten aller Antworten.'
  ],
  ['Asked: “[s]”', 'Gefragt: „[s]“'],
  ['How many gave each score from 0 to 10', 'Wie viele jeden Wert von 0 bis 10 gaben'],
  [
    'Bars, one for each score from 10 down to 0, as long as the number of respondents who gave it: {nps.promoters} of {nps.n} gave 9 or 10, {nps.detractors} gave 0 to 6.',
    'Balken, einer je Wert von 10 bis 0, so lang wie die Zahl der Befragten: {nps.promoters} von {nps.n} gaben 9 oder 10, {nps.detractors} gaben 0 bis 6.'
  ],
  [
    '“[s]”, one vote for each respondent; detractors (0 to 6) in orange.',
    '„[s]“, eine Stimme je befragter Person; Kritiker (0 bis 6) in Orange.'
  ],
  [
    'Scores at either end that nobody gave are left out.',
    'Werte an den Enden, die niemand gab, sind weggelassen.'
  ],
  ['[n] · promoter', '[n] · Fürsprecher'],
  ['[n] · passive', '[n] · neutral'],
  ['[n] · detractor', '[n] · Kritiker'],
  ['Net promoter score, with its interval', 'Net Promoter Score mit Intervall'],
  [
    'Groups whose intervals overlap cannot be told apart with certainty.',
    'Gruppen mit überlappenden Intervallen lassen sich nicht sicher unterscheiden.'
  ],
  [
    'Caution: fewer than 30 votes; indicative: fewer than 10.',
    'Vorsicht: weniger als 30 Stimmen; nur Hinweis: weniger als 10.'
  ],
  ['[n] groups are too small to be shown.', '[n] Gruppen sind zu klein, um gezeigt zu werden.'],
  ['Votes', 'Stimmen'],
  ['NPS', 'NPS'],
  ['Promoters', 'Für\u00adsprecher'],
  ['Detractors', 'Kritiker'],
  ['Base', 'Basis'],
  ['95 % interval', '95-%-Intervall'],
  ['One vote for each respondent', 'Eine Stimme je befragter Person'],
  ['One vote for each company', 'Eine Stimme je Unternehmen'],
  ['Caution', 'Vorsicht'],
  ['Indicative', 'Hinweis'],
  ['[n] and [nb] of [nc], caution', '[n] und [nb] von [nc], Vorsicht'],
  ['[n] and [nb] of [nc], indicative', '[n] und [nb] von [nc], Hinweis'],
  ['[n] and [nb] of [nc]', '[n] und [nb] von [nc]'],
  ['[n] of [nb]', '[n] von [nb]'],
  ['[n] to [nb]', '[n] bis [nb]'],
  [
    'In none of {areas} areas are half of the respondents satisfied, least with [u] ([n])',
    'In keinem von {areas} Bereichen ist die Hälfte der Befragten zufrieden, am wenigsten mit [u] ([n])'
  ],
  ['Respondents are least satisfied with [u]: [n]', 'Am wenigsten zufrieden sind die Befragten mit [u]: [n]'],
  [
    'Too few rated any area for a result that protects them',
    'Für ein Ergebnis, das sie schützt, haben zu wenige einen Bereich bewertet'
  ],
  [
    'Satisfied respondents by area, with 95 % interval',
    'Zufriedene Befragte nach Bereich, mit 95-%-Intervall'
  ],
  [
    'Bars from zero, one for each area, with a line for the interval; the numbers stand in the table below.',
    'Balken ab null, einer je Bereich, mit einer Linie für das Intervall; die Zahlen stehen in der Tabelle darunter.'
  ],
  [
    '“[s]”, ratings in the top two points of the scale.',
    '„[s]“, Bewertungen in den obersten zwei Punkten der Skala.'
  ],
  ['Share satisfied', 'Anteil zufrieden'],
  ['Satisfaction by area', 'Zufriedenheit nach Bereich'],
  [
    'Areas whose intervals overlap cannot be told apart by this survey.',
    'Bereiche mit überlappenden Intervallen unterscheidet diese Umfrage nicht.'
  ],
  ['Area', 'Bereich'],
  ['Satisfied', 'Zufrieden'],
  ['Mean', 'Mittel'],
  ['Counts as satisfied', 'Gilt als zufrieden']
]
