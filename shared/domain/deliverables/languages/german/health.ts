import type { Phrase } from '../phrase-book'

/** The Partner Health Scorecard: answer, dimensions, what each score is made of, method. */
export const germanHealth: readonly Phrase[] = [
  [
    'Partner health is {total} of 5; “[a]” is furthest from its target',
    'Der Zustand beträgt {total} von 5; „[a]“ ist am weitesten von seinem Ziel entfernt'
  ],
  [
    '{risk} of {all} dimensions are at risk, {watch} need watching, {track} are on track and {unknown} unknown.',
    '{risk} von {all} Dimensionen sind gefährdet, {watch} zu beobachten, {track} auf Kurs und {unknown} unbekannt.'
  ],
  ['The number rests on {known|short} of the weight.', 'Die Zahl beruht auf {known|short} des Gewichts.'],
  ['partner health, 0 to 5', 'Zustand, 0 bis 5'],
  ['by weight of the known dimensions', 'nach Gewicht der bekannten Dimensionen'],
  ['at risk', 'gefährdet'],
  ['over one and a half points short', 'mehr als anderthalb Punkte unter Ziel'],
  ['to watch', 'zu beobachten'],
  ['short of the target', 'unter dem Ziel'],
  ['on track', 'auf Kurs'],
  ['on target or above', 'auf oder über dem Ziel'],
  ['The ten dimensions against their targets', 'Die zehn Dimensionen gegen ihre Ziele'],
  [
    'Scores 0 to 5. Confidence: how much of what should be looked at could be.',
    'Punkte 0 bis 5. Vertrauen: wie viel von dem, was zu betrachten wäre, betrachtet werden konnte.'
  ],
  ['Dimension', 'Dimension'],
  ['Score', 'Punkte'],
  ['Target', 'Ziel'],
  ['Confidence', 'Vertrauen'],
  ['So what', 'Was folgt'],
  ['Sign', 'Anzeichen'],
  ['Value', 'Wert'],
  ['What it rests on', 'Worauf es beruht'],
  ['partners', 'Partner'],
  ['answers', 'Antworten'],
  ['Carried by: [a].', 'Getragen von: [a].'],
  ['Held down by: [a].', 'Gedrückt von: [a].'],
  ['[a]: what the score is made of', '[a]: woraus sich die Punkte ergeben'],
  ['[a]: ● On track', '[a]: ● Auf Kurs'],
  ['[a]: ◆ Watch', '[a]: ◆ Beobachten'],
  ['[a]: ▲ At risk', '[a]: ▲ Gefährdet'],
  ['[a]: ○ Unknown', '[a]: ○ Unbekannt'],
  [
    'Score [a]: the mean of the known indicators; target [b].',
    'Punkte [a]: das Mittel der bekannten Anzeichen; Ziel [b].'
  ],
  [
    'Score [a]: indicators ([b]) count two parts, what partners said ([c]) one; target [d].',
    'Punkte [a]: Anzeichen ([b]) zählen zwei Teile, was Partner sagten ([c]), einen; Ziel [d].'
  ],
  // Before those that name what lags: their gap would take its words for names.
  ['[a]: nothing is known to lag', '[a]: Nichts Bekanntes liegt unter dem Ziel'],
  ['How the programme is set up: [ours] lag', 'Aufbau des Programms – unter Ziel: [ours]'],
  ['How the programme is set up: [ours] lags', 'Aufbau des Programms – unter Ziel: [ours]'],
  ['How partners are won and started: [ours] lag', 'Gewinnung und Start der Partner – unter Ziel: [ours]'],
  ['How partners are won and started: [ours] lags', 'Gewinnung und Start der Partner – unter Ziel: [ours]'],
  ['How partners sell and are looked after: [ours] lag', 'Verkauf und Betreuung – unter Ziel: [ours]'],
  ['How partners sell and are looked after: [ours] lags', 'Verkauf und Betreuung – unter Ziel: [ours]'],
  ['What is known and heard: [ours] lag', 'Was bekannt ist und gehört wird – unter Ziel: [ours]'],
  ['What is known and heard: [ours] lags', 'Was bekannt ist und gehört wird – unter Ziel: [ours]'],
  ['How the programme is set up', 'Aufbau des Programms'],
  ['How partners are won and started', 'Gewinnung und Start der Partner'],
  ['How partners sell and are looked after', 'Verkauf und Betreuung'],
  ['What is known and heard', 'Was bekannt ist und gehört wird'],
  ['Indicator', 'Anzeichen'],
  [
    'A figure of the client’s data read as a sign of one dimension, placed on a straight scale from 0 to 5; where each scale is cut, and why, stands beside it.',
    'Eine Zahl aus den Daten des Kunden, gelesen als Anzeichen einer Dimension und auf eine gerade Skala von 0 bis 5 gesetzt; wo jede Skala geschnitten ist und warum, steht daneben.'
  ],
  ['What partners said', 'Was Partner sagten'],
  [
    'Survey results of groups large enough to be shown, as 0 to 5. Single answers never enter.',
    'Umfrageergebnisse von Gruppen, die groß genug sind, um gezeigt zu werden, als 0 bis 5. Einzelne Antworten gehen nie ein.'
  ],
  [
    'Indicators two parts, what partners said one part; a judgement with its reason stands above both. What is unknown takes no part and is never counted as zero.',
    'Anzeichen zwei Teile, was Partner sagten, ein Teil; ein begründetes Urteil steht über beiden. Was unbekannt ist, geht nicht ein und zählt nie als null.'
  ],
  [
    '● On track: on target or above. ◆ Watch: up to one and a half points below. ▲ At risk: further below. ○ Unknown: nothing tells.',
    '● Auf Kurs: auf oder über dem Ziel. ◆ Beobachten: bis anderthalb Punkte darunter. ▲ Gefährdet: weiter darunter. ○ Unbekannt: Nichts sagt etwas darüber.'
  ],
  ['Partner health', 'Zustand des Partnerprogramms'],
  [
    'Mean of the known dimensions by weight; not stated when less than half of the weight is known.',
    'Gewichtetes Mittel der bekannten Dimensionen; nicht genannt, wenn weniger als die Hälfte des Gewichts bekannt ist.'
  ],
  ['[na] at [nb], [nc] at [nd]: [a].', '[na] bei [nb], [nc] bei [nd]: [a].'],
  ['the field’s threshold lies in the middle', 'der Schwellenwert des Fachs liegt in der Mitte'],
  ['everything is full marks', 'alles gibt die volle Punktzahl'],
  ['our own cut, no source gives one', 'eigene Festlegung, keine Quelle nennt eine'],
  ['a programme that earns what it costs scores 2.5', 'ein Programm, das seine Kosten deckt, erhält 2,5'],
  ['all of it tied to pipeline is full marks', 'vollständige Bindung an Pipeline gibt die volle Punktzahl'],
  [
    'every agreement looked at within a year is full marks',
    'jeder binnen eines Jahres überprüfte Vertrag gibt die volle Punktzahl'
  ],
  [
    'the field claims 60 to 70 %, which scores about 2',
    'das Fach nennt 60 bis 70 %, was etwa 2 Punkte ergibt'
  ],
  [
    'no trained partner without pipeline is full marks',
    'kein geschulter Partner ohne Pipeline gibt die volle Punktzahl'
  ],
  ['cut as the lead rate', 'festgelegt wie die Leadquote'],
  ['the field’s 40 partners a manager score 2.5', 'die 40 Partner je Betreuung des Fachs ergeben 2,5'],
  ['the usual tolerance of 5 % scores 2.5', 'die übliche Toleranz von 5 % ergibt 2,5'],
  ['six months, the field’s limit, score 2.5', 'sechs Monate, die Grenze des Fachs, ergeben 2,5'],
  ['Practices in place', 'Gelebte Praktiken'],
  ['No question of this dimension is answered yet.', 'Noch ist keine Frage dieser Dimension beantwortet.'],
  ['Unknown: [a].', 'Unbekannt: [a].'],
  ['Satisfied: [s]', 'Zufrieden: [s]'],
  [
    '[na] of [nb] people are satisfied. 0 where nobody is satisfied, 5 where everybody is.',
    '[na] von [nb] Personen sind zufrieden. 0, wenn niemand zufrieden ist, 5, wenn alle es sind.'
  ],
  ['Raised in open answers: [a]', 'In offenen Antworten angesprochen: [a]'],
  [
    '[na] of [nb] people ([nc]) raise it. 5 where nobody raises it, 0 where half of them do.',
    '[na] von [nb] Personen ([nc]) sprechen es an. 5, wenn niemand es anspricht, 0, wenn die Hälfte es tut.'
  ],
  [
    '0 where none of the practices asked about is in place, 5 where all are, weighted by severity.',
    '0, wenn keine der erfragten Praktiken gelebt wird, 5, wenn alle, gewichtet nach Schwere.'
  ],
  ['Rules R[a].', 'Regeln R[a].'],
  ['Rule R[a].', 'Regel R[a].'],
  ['Would recommend the programme', 'Würden das Programm weiterempfehlen'],
  [
    'NPS [na] among [nb] people. 0 at −100, 5 at +100.',
    'NPS [na] bei [nb] Personen. 0 bei −100, 5 bei +100.'
  ],
  ['State', 'Stand'],
  ['[na] at [nb], [nc] at [nd]: [a]', '[na] bei [nb], [nc] bei [nd]: [a]'],
  ['No question of this dimension is answered yet', 'Noch ist keine Frage dieser Dimension beantwortet'],
  ['[na] of [nb] people are satisfied', '[na] von [nb] Personen sind zufrieden'],
  [
    '0 where nobody is satisfied, 5 where everybody is',
    '0, wenn niemand zufrieden ist, 5, wenn alle es sind'
  ],
  ['[na] of [nb] people ([nc]) raise it', '[na] von [nb] Personen ([nc]) sprechen es an'],
  [
    '5 where nobody raises it, 0 where half of them do',
    '5, wenn niemand es anspricht, 0, wenn die Hälfte es tut'
  ],
  [
    '0 where none of the practices asked about is in place, 5 where all are, weighted by severity',
    '0, wenn keine der erfragten Praktiken gelebt wird, 5, wenn alle, gewichtet nach Schwere'
  ],
  ['Rules R[a]', 'Regeln R[a]'],
  ['NPS [na] among [nb] people', 'NPS [na] bei [nb] Personen'],
  ['0 at −100, 5 at +100', '0 bei −100, 5 bei +100'],
  ['0 at −100, 5 at +100.', '0 bei −100, 5 bei +100.'],
  ['[a], [n]; [b], [nb]; [c], [nc]', '[a], [n]; [b], [nb]; [c], [nc]'],
  ['[a], [n]; [b], [nb]', '[a], [n]; [b], [nb]'],
  ['[a], [n]', '[a], [n]']
]
