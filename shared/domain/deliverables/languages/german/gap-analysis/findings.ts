import type { Phrase } from '../../phrase-book'

/** What was found: rules, roots, close calls, contradictions. */
export const germanFindings: readonly Phrase[] = [
  ['No rule that could be decided fires', 'Keine entscheidbare Regel schlägt an'],
  [
    '{rules.fire} of {rules.decided} rules that could be decided fire; most weight lies on “[a]”',
    '{rules.fire} von {rules.decided} entscheidbaren Regeln schlagen an; das meiste Gewicht liegt auf „[a]“'
  ],
  [
    '{rules.fire} of {rules.decided} rules that could be decided fire',
    '{rules.fire} von {rules.decided} entscheidbaren Regeln schlagen an'
  ],
  [
    '{rules.fire} of {rules.decided} rules that could be decided fires; most weight lies on “[a]”',
    '{rules.fire} von {rules.decided} entscheidbaren Regeln schlägt an; das meiste Gewicht liegt auf „[a]“'
  ],
  [
    '{rules.fire} of {rules.decided} rules that could be decided fires',
    '{rules.fire} von {rules.decided} entscheidbaren Regeln schlägt an'
  ],
  [
    '{rules} rules of the field were held against the data: [a], [b], [c], {rules.unknown} cannot tell.',
    '{rules} Regeln des Fachs wurden an den Daten geprüft: [a], [b], [c], keine Auskunft: {rules.unknown}.'
  ],
  ['{rules.fire} fire', '{rules.fire} schlagen an'],
  ['{rules.fire} fires', '{rules.fire} schlägt an'],
  ['{rules.clear} are clear', '{rules.clear} sind unauffällig'],
  ['{rules.clear} is clear', '{rules.clear} ist unauffällig'],
  ['{rules.close} are too close to call', '{rules.close} sind zu knapp'],
  ['{rules.close} is too close to call', '{rules.close} ist zu knapp'],
  [
    'A rule fires only when the whole interval lies beyond its threshold.',
    'Eine Regel schlägt nur an, wenn das ganze Intervall jenseits ihres Schwellenwerts liegt.'
  ],
  ['Rules that fire, by failure mode', 'Anschlagende Regeln, nach Fehlermuster'],
  ['n: the cases a share is taken of.', 'n: die Fälle, von denen ein Anteil genommen ist.'],
  ['Rules from: [a].', 'Regeln aus: [a].'],
  ['Rule', 'Regel'],
  ['What the data say', 'Was die Daten sagen'],
  ['Figure', 'Zahl'],
  ['95 % interval', '95-%-Intervall'],
  ['Fires', 'Schlägt an'],
  ['What lies at the root', 'Was zugrunde liegt'],
  ['Failure modes and what the field calls them', 'Fehlermuster und wie das Fach sie nennt'],
  [
    'Which of the field’s lists a failure mode belongs to is our judgement; the number is its place in that list.',
    'Welcher Liste des Fachs ein Fehlermuster zugehört, ist unser Urteil; die Zahl ist sein Platz in dieser Liste.'
  ],
  ['Failure mode', 'Fehlermuster'],
  ['Rules that fire', 'Anschlagende Regeln'],
  ['What the field calls it', 'Wie das Fach es nennt'],
  ['No paper names it', 'Keine Quelle nennt es'],
  ['Many partners, no choice among them', 'Viele Partner, keine Auswahl'],
  ['Joint selling is left to chance', 'Gemeinsamer Verkauf bleibt Zufall'],
  ['The exchange does not pay for one side', 'Der Austausch lohnt sich für eine Seite nicht'],
  ['A strategy nobody operates', 'Eine Strategie, die niemand umsetzt'],
  ['No structured first 90 days', 'Keine strukturierten ersten 90 Tage'],
  ['Incentives designed without partners', 'Anreize ohne die Partner entworfen'],
  ['Enablement partners cannot use', 'Befähigung, die Partner nicht nutzen können'],
  ['The same care for every partner', 'Gleiche Betreuung für alle Partner'],
  ['Sign-ups are counted, not results', 'Gezählt werden Verträge, nicht Ergebnisse'],
  ['Too many partners for each manager', 'Zu viele Partner je Betreuung'],
  ['Partners are slow to get active', 'Partner werden langsam aktiv'],
  ['Activity is measured, not impact', 'Gemessen wird Aktivität, nicht Wirkung'],
  ['The strategy questions are open', 'Die Strategiefragen sind offen'],
  ['Onboarding lacks parts', 'Dem Onboarding fehlen Teile'],
  [
    '[a] ([s], [n]); [c] ([sd], [nb]); [e] ([sf], [nc])',
    '[a] ([s], [n]); [c] ([sd], [nb]); [e] ([sf], [nc])'
  ],
  ['[a] ([s], [n]); [c] ([sd], [nb])', '[a] ([s], [n]); [c] ([sd], [nb])'],
  ['[a] ([s], [n])', '[a] ([s], [n])'],
  ['Partners that most findings are about', 'Partner, die die meisten Befunde betreffen'],
  ['Tier', 'Stufe'],
  ['Findings', 'Befunde'],
  ['Rules', 'Regeln'],
  ['None', 'Keine'],
  ['The first of [n] partners named by a finding.', 'Die ersten von [n] in einem Befund genannten Partnern.'],
  [
    'A finding about a share that is too low names those not counted.',
    'Ein Befund über einen zu niedrigen Anteil nennt die nicht mitgezählten.'
  ],
  ['Too close to call', 'Zu knapp für ein Urteil'],
  ['Rules whose threshold lies within the interval', 'Regeln, deren Schwellenwert im Intervall liegt'],
  [
    'More cases would decide these; they count neither as fired nor as clear.',
    'Mehr Fälle würden sie entscheiden; sie zählen weder als angeschlagen noch als unauffällig.'
  ],
  ['Where answers and data disagree', 'Wo Antworten und Daten einander widersprechen'],
  [
    'Questions to which client and data give different answers',
    'Fragen, auf die Kunde und Daten verschieden antworten'
  ],
  ['Question', 'Frage'],
  ['Client', 'Kunde'],
  ['No answer', 'Keine Antwort'],
  [
    '[a]; the field gives no number, so answers decide: they are against it',
    '[a]; das Fach nennt keine Zahl, daher entscheiden Antworten: Sie sprechen dagegen'
  ],
  [
    '[a]; the field gives no number, so answers decide: they are for it',
    '[a]; das Fach nennt keine Zahl, daher entscheiden Antworten: Sie sprechen dafür'
  ],
  [
    '[a]; the field gives no number, so answers decide: it is so in part',
    '[a]; das Fach nennt keine Zahl, daher entscheiden Antworten: teils, teils'
  ],
  [
    '[a]; the field gives no number, so answers decide: they are against it.',
    '[a]; das Fach nennt keine Zahl, daher entscheiden Antworten: Sie sprechen dagegen.'
  ],
  [
    '[a]; the field gives no number, so answers decide: they are for it.',
    '[a]; das Fach nennt keine Zahl, daher entscheiden Antworten: Sie sprechen dafür.'
  ],
  [
    '[a]; the field gives no number, so answers decide: it is so in part.',
    '[a]; das Fach nennt keine Zahl, daher entscheiden Antworten: teils, teils.'
  ],
  ['[n] of [nb] answers are against it: [a].', '[n] von [nb] Antworten sprechen dagegen: [a].'],
  [
    '[n] to [nb] of [nc] answers are against it: [a].',
    '[n] bis [nb] von [nc] Antworten sprechen dagegen: [a].'
  ],
  ['nothing speaks for “[a]”', 'nichts spricht für „[a]“'],
  ['[n] not answered yet.', '[n] noch nicht beantwortet.'],
  ['The client’s answer bears it out.', 'Die Antwort des Kunden bestätigt es.'],
  ['The client’s answer says otherwise.', 'Die Antwort des Kunden sagt etwas anderes.'],
  ['The client’s answer says: in part.', 'Die Antwort des Kunden lautet: teilweise.'],
  ['The data bear it out.', 'Die Daten bestätigen es.'],
  ['The data say otherwise.', 'Die Daten sagen etwas anderes.'],
  ['The data say: in part.', 'Die Daten sagen: teilweise.']
]
