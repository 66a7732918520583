import type { Phrase } from '../../phrase-book'

/** Themes, differences between kinds of partner, waves, importance and quotes. */
export const germanVoiceThemes: readonly Phrase[] = [
  [
    'Partners speak most of “[s]” ([n]) and “[sb]” ([nb])',
    'Am meisten sprechen Partner von „[s]“ ([n]) und „[sb]“ ([nb])'
  ],
  ['Partners speak most of “[s]” ([n])', 'Am meisten sprechen Partner von „[s]“ ([n])'],
  ['No answer carries a code yet', 'Noch trägt keine Antwort einen Code'],
  ['Asked in open words: [list].', 'In offenen Worten gefragt: [list].'],
  ['{coded} of {answers} answers carry a theme.', '{coded} von {answers} Antworten tragen ein Thema.'],
  [
    'Each person, and each company, counts once for a theme, however often it is raised; a theme counts everybody who raised it or one below it.',
    'Jede Person und jedes Unternehmen zählt je Thema einmal, gleich wie oft es angesprochen wird; ein Thema zählt alle, die es oder eines darunter ansprachen.'
  ],
  ['The coding is not finished', 'Die Codierung ist nicht abgeschlossen'],
  ['{coded} of {answers} answers are coded.', '{coded} von {answers} Antworten sind codiert.'],
  [
    'Every share below is what is known so far and can only grow; groups and waves are not compared by theme before the rest is read.',
    'Jeder Anteil unten ist der bisher bekannte und kann nur wachsen; Gruppen und Wellen werden erst nach Themen verglichen, wenn der Rest gelesen ist.'
  ],
  [
    'Share of respondents who raise each theme, with 95 % interval',
    'Anteil der Befragten, die jedes Thema ansprechen, mit 95-%-Intervall'
  ],
  [
    'Bars from zero, one for each theme, the most raised first, with a line for the interval. The numbers stand in the table below.',
    'Balken ab null, einer je Thema, das häufigste zuerst, mit einer Linie für das Intervall. Die Zahlen stehen in der Tabelle darunter.'
  ],
  [
    '“[s]”, open answers of [n] respondents; themes linked with a failure mode in orange.',
    '„[s]“, offene Antworten von [n] Befragten; mit einem Fehlermuster verknüpfte Themen in Orange.'
  ],
  ['Share of respondents', 'Anteil der Befragten'],
  [
    'Themes by respondent and by company, with Wilson intervals',
    'Themen nach Befragten und nach Unternehmen, mit Wilson-Intervallen'
  ],
  ['Respondents: of {theme.base} who wrote something.', 'Befragte: von {theme.base}, die etwas schrieben.'],
  ['Companies: of {theme.companies}.', 'Unternehmen: von {theme.companies}.'],
  [
    'People may raise several themes, so shares do not add up to [n].',
    'Eine Person kann mehrere Themen ansprechen; die Anteile ergeben nicht [n].'
  ],
  ['Theme', 'Thema'],
  ['Share', 'Anteil'],
  ['Companies', 'Unter\u00adnehmen'],
  ['Difference', 'Unterschied'],
  [
    'Kinds of partner are set side by side, but not compared yet',
    'Partnerarten stehen nebeneinander, sind aber noch nicht verglichen'
  ],
  [
    'Not all partners say the same: “[s]” differs by [b]',
    'Nicht alle Partner sagen dasselbe: „[s]“ unterscheidet sich nach [b]'
  ],
  [
    'Whether kinds of partner differ cannot be tested with these answers',
    'Ob Partnerarten sich unterscheiden, lässt sich mit diesen Antworten nicht prüfen'
  ],
  [
    'No difference between kinds of partner can be shown: the themes are shared',
    'Zwischen Partnerarten ist kein Unterschied nachweisbar: Die Themen sind gemeinsame'
  ],
  [
    'Themes were held against every attribute results are published by.',
    'Die Themen wurden nach jedem Merkmal geprüft, nach dem Ergebnisse veröffentlicht werden.'
  ],
  [
    'Where enough companies stand in a group each company has one vote, since people of one company are not independent voices; elsewhere each respondent has one, and no test is made.',
    'Wo genügend Unternehmen in einer Gruppe sind, hat jedes eine Stimme, weil Personen eines Unternehmens keine unabhängigen Stimmen sind; sonst hat jede befragte Person eine, und es wird nicht getestet.'
  ],
  [
    'Themes by every attribute results are published by, as far as answers are coded.',
    'Themen nach jedem Merkmal, nach dem Ergebnisse veröffentlicht werden, soweit Antworten codiert sind.'
  ],
  [
    'A group whose answers wait to be read raises less for that reason alone: nothing is concluded from these tables yet.',
    'Eine Gruppe mit noch ungelesenen Antworten spricht schon deshalb weniger an: Aus diesen Tabellen wird noch nichts gefolgert.'
  ],
  [
    'More stands on the landscape pages at the end: [list].',
    'Mehr steht auf den Querformatseiten am Ende: [list].'
  ],
  ['by [a] in Table [n]', 'nach [a] in Tabelle [n]'],
  ['Differences beyond chance', 'Unterschiede jenseits des Zufalls'],
  [
    'p below 0.05 after adjustment for the number of themes (Holm).',
    'p unter 0,05 nach Korrektur für die Zahl der Themen (Holm).'
  ],
  ['Themes by [a], respondents', 'Themen nach [a], Befragte'],
  ['Themes by [a], companies', 'Themen nach [a], Unternehmen'],
  [
    'How many respondents of each group raise the theme, and their share.',
    'Wie viele Befragte jeder Gruppe das Thema ansprechen, und ihr Anteil.'
  ],
  [
    'How many companies of each group raise the theme, and their share.',
    'Wie viele Unternehmen jeder Gruppe das Thema ansprechen, und ihr Anteil.'
  ],
  [
    'p: χ² or Fisher’s exact test over the groups shown, adjusted for the number of themes (Holm).',
    'p: χ² oder exakter Test nach Fisher über die gezeigten Gruppen, korrigiert für die Zahl der Themen (Holm).'
  ],
  [
    'Withheld, because too small or because they would give others away: [n] groups.',
    'Zurückgehalten, weil zu klein oder weil andere erkennbar würden: [n] Gruppen.'
  ],
  ['The [n] largest groups are printed.', 'Gedruckt sind die [n] größten Gruppen.'],
  ['All, n [n]', 'Alle, n [n]'],
  ['[a], n [n]', '[a], n [n]'],
  ['Not tested: voices are not independent', 'Nicht getestet: Stimmen nicht unabhängig'],
  ['Not tested: nothing to compare', 'Nicht getestet: nichts zu vergleichen'],
  ['Not tested: too few', 'Nicht getestet: zu wenige'],
  ['Not known', 'Nicht bekannt'],
  ['Themes the same people raise', 'Themen, die dieselben Personen ansprechen'],
  ['Pairs of themes raised by the same respondents', 'Themenpaare derselben Befragten'],
  [
    'Overlap: those who raise both, of those who raise either.',
    'Überschneidung: wer beide anspricht, von denen, die eines davon ansprechen.'
  ],
  [
    'Frequent themes meet often by chance alone; no cause is implied.',
    'Häufige Themen treffen oft zufällig zusammen; eine Ursache ist nicht gemeint.'
  ],
  ['Themes', 'Themen'],
  ['Raise both', 'Sprechen beide an'],
  ['Overlap', 'Überschneidung'],
  ['[a] and [b]', '[a] und [b]'],
  ['Partners say it in their own words', 'Partner sagen es in eigenen Worten'],
  [
    'Partners’ words are held back to protect the speakers',
    'Die Worte der Partner werden zum Schutz der Sprechenden zurückgehalten'
  ],
  ['Other words', 'Weitere Worte'],
  ['A partner', 'Ein Partner'],
  ['Verbatim, names masked, each cleared for use.', 'Wörtlich, Namen unkenntlich, jedes Zitat freigegeben.'],
  [
    'Signed with the finest group that holds at least {limit.comments} people and as many companies, so that nobody can be recognised; at most [n] for a theme, chosen without regard to who said them.',
    'Gezeichnet mit der feinsten Gruppe aus mindestens {limit.comments} Personen und ebenso vielen Unternehmen, damit niemand zu erkennen ist; höchstens [n] je Thema, ohne Ansehen der Person gewählt.'
  ],
  [
    'Words show how a theme is put, not how common it is.',
    'Worte zeigen, wie ein Thema klingt, nicht, wie verbreitet es ist.'
  ],
  [
    '{moves.sure} of {moves} figures moved by more than chance since “[s]”',
    '{moves.sure} von {moves} Zahlen bewegten sich seit „[s]“ mehr als zufällig'
  ],
  [
    '{matched} questions were asked in the same words in both waves; only those are compared.',
    '{matched} Fragen wurden in beiden Wellen gleich gestellt; nur sie werden verglichen.'
  ],
  ['Waves count as independent samples.', 'Die Wellen gelten als unabhängige Stichproben.'],
  [
    'A change whose interval holds zero is within chance: it is no finding.',
    'Eine Veränderung, deren Intervall die Null enthält, kann Zufall sein: Sie ist kein Befund.'
  ],
  ['“[s]” against “[sb]”', '„[s]“ gegen „[sb]“'],
  [
    'Shares: Newcombe’s interval of a difference; NPS: adjusted Wald.',
    'Anteile: Newcombe-Intervall der Differenz; NPS: angepasstes Wald-Intervall.'
  ],
  [
    'Themes are not compared before the coding is finished.',
    'Themen werden erst nach abgeschlossener Codierung verglichen.'
  ],
  ['Themes: those that moved furthest.', 'Themen: die am weitesten bewegten.'],
  ['Changes are taken before rounding.', 'Veränderungen sind vor dem Runden gerechnet.'],
  [
    'No adjustment is made for the number of figures compared: about one of twenty moves beyond chance by luck.',
    'Die Zahl der Vergleiche ist nicht korrigiert: Etwa eine von zwanzig Zahlen bewegt sich zufällig so weit.'
  ],
  ['Before', 'Vorher'],
  ['Now', 'Heute'],
  ['Change', 'Verän\u00adderung'],
  ['Reading', 'Lesart'],
  ['Recommendation, points', 'Weiterempfehlung, Punkte'],
  ['Net promoter score', 'Net Promoter Score'],
  ['Up', 'Gestiegen'],
  ['Down', 'Gesunken'],
  ['Within chance', 'Im Zufallsbereich'],
  ['Satisfied, percentage points', 'Zufrieden, Prozentpunkte'],
  ['Raised by respondents, percentage points', 'Von Befragten angesprochen, Prozentpunkte'],
  [
    'What matters most to partners is also done comparatively well',
    'Was Partnern am wichtigsten ist, gelingt auch vergleichsweise gut'
  ],
  ['What matters and is done less well: [list]', 'Was wichtig ist und weniger gut gelingt: [list]'],
  [
    'How much each area matters, and how well it is done',
    'Wie wichtig jeder Bereich ist und wie gut er gelingt'
  ],
  [
    'Areas as numbered marks: to the right those done better, on top those that matter more. The numbers stand in the table below.',
    'Bereiche als nummerierte Zeichen: rechts die besser gelingenden, oben die wichtigeren. Die Zahlen stehen in der Tabelle darunter.'
  ],
  [
    '“[s]”, mean ratings moved to 0 to 100; the axes cross at the means over all areas.',
    '„[s]“, mittlere Bewertungen auf 0 bis 100 übertragen; die Achsen schneiden sich in den Mitteln aller Bereiche.'
  ],
  ['How well it is done', 'Wie gut es gelingt'],
  ['How much it matters', 'Wie wichtig es ist'],
  ['Fix now', 'Jetzt beheben'],
  ['Keep', 'Halten'],
  ['Low priority', 'Nachrangig'],
  ['Overdone', 'Übererfüllt'],
  ['▲ Fix now', '▲ Jetzt beheben'],
  ['● Keep', '● Halten'],
  ['○ Low priority', '○ Nachrangig'],
  ['Importance and performance by area, 0 to 100', 'Wichtigkeit und Leistung nach Bereich, 0 bis 100'],
  ['What to do', 'Was zu tun ist'],
  ['Matters', 'Wichtig'],
  ['Done well', 'Gelingt'],
  [
    'Above or below the mean over all areas: an order of attention, not a verdict on one area.',
    'Über oder unter dem Mittel aller Bereiche: eine Reihenfolge der Aufmerksamkeit, kein Urteil über einen Bereich.'
  ],
  ['What', 'Was'],
  ['Failure mode', 'Fehlermuster'],
  ['No.', 'Nr.']
]
