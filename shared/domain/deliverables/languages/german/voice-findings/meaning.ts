import type { Phrase } from '../../phrase-book'

/** What themes point to, how it was counted, and what it cannot tell. */
export const germanVoiceMeaning: readonly Phrase[] = [
  [
    'Respondents whose words describe each failure mode, with 95 % interval',
    'Befragte, deren Worte jedes Fehlermuster beschreiben, mit 95-%-Intervall'
  ],
  [
    'Bars from zero, one for each failure mode, with a line for the interval. The numbers stand in the section on what it means.',
    'Balken ab null, einer je Fehlermuster, mit einer Linie für das Intervall. Die Zahlen stehen im Abschnitt zur Bedeutung.'
  ],
  [
    '“[a]”, open answers, themes linked with failure modes by the consultant.',
    '„[a]“, offene Antworten, Themen durch die Beratung mit Fehlermustern verknüpft.'
  ],
  ['Signed, not activated', 'Nicht aktiviert'],
  ['Terms without input', 'Keine Mitsprache'],
  ['No operating model', 'Kein Betriebsmodell'],
  ['Co-sell is no motion', 'Co-Sell nicht gelebt'],
  ['Slow or no onboarding', 'Onboarding langsam'],
  ['Too complex', 'Zu kompliziert'],
  ['Too little capacity', 'Zu wenig Kapazität'],
  ['No access to the buyer', 'Kein Zugang zum Budget'],
  ['Deciding unheard', 'Ohne zuzuhören'],
  ['Measuring activity', 'Aktivität gemessen'],
  ['Words and data agree on “[a]”', 'Worte und Daten zeigen beide „[a]“'],
  [
    'Partners describe “[a]”; the data do not show it yet',
    'Partner beschreiben „[a]“; die Daten zeigen es noch nicht'
  ],
  ['No theme is linked with a failure mode yet', 'Noch ist kein Thema mit einem Fehlermuster verknüpft'],
  [
    'The consultant links a theme with the failure mode it is a symptom of.',
    'Die Beratung verknüpft ein Thema mit dem Fehlermuster, dessen Symptom es ist.'
  ],
  [
    'What partners say is one witness; a rule that fires on the client’s own records is another.',
    'Was Partner sagen, ist ein Zeuge; eine Regel, die in den Daten des Kunden anschlägt, ein anderer.'
  ],
  [
    'Where both point the same way, the finding stands on two legs.',
    'Wo beide dasselbe zeigen, steht der Befund auf zwei Beinen.'
  ],
  ['From themes to failure modes to what follows', 'Von Themen über Fehlermuster zu dem, was folgt'],
  [
    'Each person, and each company, counts once for a failure mode.',
    'Jede Person und jedes Unternehmen zählt je Fehlermuster einmal.'
  ],
  ['Themes without a link are not in this table.', 'Themen ohne Verknüpfung stehen nicht in dieser Tabelle.'],
  ['Partners raise', 'Partner sprechen an'],
  ['Respond\u00adents', 'Be\u00adfragte'],
  ['Compa\u00adnies', 'Unter\u00adnehmen'],
  ['The data say', 'Die Daten sagen'],
  ['What follows', 'Was folgt'],
  ['No rule of this mode fires', 'Keine Regel dieses Musters schlägt an'],
  ['Nothing proposed yet', 'Noch nichts vorgeschlagen'],
  ['[a]; [b]; [c]', '[a]; [b]; [c]'],
  ['[a]; [b]', '[a]; [b]'],
  ['What the field calls them: [a].', 'Wie das Fach sie nennt: [a].'],
  [
    '“[a]”: [b] ([c]); “[d]”: [e] ([f]); “[g]”: [h] ([i])',
    '„[a]“: [b] ([c]); „[d]“: [e] ([f]); „[g]“: [h] ([i])'
  ],
  ['[a]; [b]; [c]; [d]', '[a]; [b]; [c]; [d]'],
  ['“[a]”: [b] ([s]), [c] ([sb])', '„[a]“: [b] ([s]), [c] ([sb])'],
  ['“[a]”: [b] ([s])', '„[a]“: [b] ([s])'],
  ['Appendix A: method, limits and confidentiality', 'Anhang A: Methode, Grenzen und Vertraulichkeit'],
  ['By respondent, by company', 'Nach Befragten, nach Unternehmen'],
  [
    'Each person, and each company, counts once for a theme, however often it is raised. One company with many respondents is one voice.',
    'Jede Person und jedes Unternehmen zählt je Thema einmal, gleich wie oft es angesprochen wird. Ein Unternehmen mit vielen Befragten ist eine Stimme.'
  ],
  [
    'A code the consultant gave to an answer or a stretch of it; a theme counts everybody who raised it or one below it.',
    'Ein Code, den die Beratung einer Antwort oder einem Teil davon gab; ein Thema zählt alle, die es oder eines darunter ansprachen.'
  ],
  ['Net promoter score (NPS)', 'Net Promoter Score (NPS)'],
  [
    'Share of promoters (9 and 10 of 10) less share of detractors (0 to 6), in points from −100 to +100. Interval: adjusted Wald, 95 %. By company, the vote of a company is shared by its people.',
    'Anteil der Fürsprecher (9 und 10 von 10) minus Anteil der Kritiker (0 bis 6), in Punkten von −100 bis +100. Intervall: angepasstes Wald-Intervall, 95 %. Nach Unternehmen teilen sich dessen Personen eine Stimme.'
  ],
  ['Satisfied (PSAT)', 'Zufrieden (PSAT)'],
  [
    'Share of ratings in the top two points of the scale as it was asked. Interval: Wilson, 95 %. Blank is no answer.',
    'Anteil der Bewertungen in den obersten zwei Punkten der gestellten Skala. Intervall: Wilson, 95 %. Leer ist keine Antwort.'
  ],
  ['Differences between groups', 'Unterschiede zwischen Gruppen'],
  [
    'χ² where its conditions hold, Fisher’s exact test elsewhere, adjusted for the number of themes (Holm). No test is made where voices are not independent.',
    'χ², wo die Voraussetzungen gelten, sonst der exakte Test nach Fisher, korrigiert für die Zahl der Themen (Holm). Kein Test, wo Stimmen nicht unabhängig sind.'
  ],
  ['Quote', 'Zitat'],
  [
    'Words as written, names and numbers masked, cleared one by one, signed with a group large enough that nobody can be recognised.',
    'Worte wie geschrieben, Namen und Nummern unkenntlich, einzeln freigegeben, gezeichnet mit einer Gruppe, die groß genug ist, dass niemand zu erkennen ist.'
  ],
  ['What this cannot tell', 'Was das nicht sagen kann'],
  [
    'Whoever did not answer is not heard: {companies} of {roster} companies are, and nothing says that the others think alike.',
    'Wer nicht geantwortet hat, ist nicht gehört: {companies} von {roster} Unternehmen sind es, und nichts sagt, dass die anderen ebenso denken.'
  ],
  [
    'Themes are the consultant’s reading of open words.',
    'Themen sind die Lesart der Beratung von offenen Worten.'
  ],
  [
    'Only {coded} of {answers} answers are coded: shares of themes can only grow, and groups and waves are not compared by theme.',
    'Nur {coded} von {answers} Antworten sind codiert: Anteile von Themen können nur wachsen, und Gruppen und Wellen werden nicht nach Themen verglichen.'
  ],
  [
    'One person coded; how far a second reader would agree was not measured.',
    'Eine Person hat codiert; wie weit eine zweite zustimmen würde, wurde nicht gemessen.'
  ],
  [
    'How much each area matters was not asked, so importance is not set against satisfaction.',
    'Wie wichtig jeder Bereich ist, wurde nicht gefragt; Wichtigkeit steht daher nicht gegen Zufriedenheit.'
  ],
  [
    'There is one wave; nothing is known about change.',
    'Es gibt eine Welle; über Veränderung ist nichts bekannt.'
  ],
  ['Questions as they were asked', 'Fragen im Wortlaut'],
  ['Question', 'Frage'],
  ['Kind', 'Art'],
  ['Rating', 'Bewertung'],
  ['Likelihood to recommend', 'Weiterempfehlung'],
  ['One choice', 'Eine Auswahl'],
  ['Several choices', 'Mehrere Auswahlen'],
  ['Ranking', 'Rangfolge'],
  ['Open words', 'Offene Worte'],
  ['Attribute', 'Merkmal'],
  ['Themes and how they are defined', 'Themen und ihre Definition'],
  ['Definition', 'Definition'],
  [
    'What partners answered appears only in groups of [n] or more, never beside a name; words only where {limit.comments} or more wrote; agreed because: [a].',
    'Was Partner antworteten, erscheint nur in Gruppen ab [n], nie neben einem Namen; Worte nur, wo {limit.comments} oder mehr schrieben; vereinbart, weil: [a].'
  ],
  [
    'What partners answered appears only in groups of [n] or more, never beside a name; words only where {limit.comments} or more wrote.',
    'Was Partner antworteten, erscheint nur in Gruppen ab [n], nie neben einem Namen; Worte nur, wo {limit.comments} oder mehr schrieben.'
  ],
  [
    'Groups from which a smaller one could be worked out are withheld too.',
    'Gruppen, aus denen sich eine kleinere errechnen ließe, werden ebenfalls zurückgehalten.'
  ],
  ['Appendix C: themes by group of partners', 'Anhang C: Themen nach Gruppen von Partnern']
]
