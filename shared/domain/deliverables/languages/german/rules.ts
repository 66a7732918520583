/** What a rule claims, and how it says its figures (null: it has none), by its id. */
export const germanRules: Readonly<Record<string, readonly [claim: string, says: string | null]>> = {
  R01: [
    'Wenige Vertragspartner bringen qualifizierte Leads',
    '{numerator} von {denominator} Vertragspartnern ({value}) brachten in {window} Tagen einen qualifizierten Lead'
  ],
  R02: [
    'Die Partner wurden lange nicht befragt',
    'Die letzte strukturierte Partnerbefragung liegt {value} zurück'
  ],
  R03: [
    'Bei Tier-1-Partnern wird nicht mit den Budgetverantwortlichen gesprochen',
    'Bei {numerator} von {denominator} Tier-1-Partnern ({value}) gab es in {window} Tagen ein Gespräch mit den Budgetverantwortlichen'
  ],
  R04: [
    'Das erste Verkaufsgespräch kommt zu spät',
    '{numerator} von {denominator} Partnern ({value}) hatten innerhalb von 30 Tagen ein erstes Verkaufsgespräch'
  ],
  R05: [
    'Die meisten Partner bringen im ersten Jahr nichts',
    '{numerator} von {denominator} Partnern ({value}) brachten in den ersten 12 Monaten keinen nennenswerten Umsatz'
  ],
  R06: ['Es gibt kein Programm für die ersten 90 Tage', null],
  R07: ['Die Konditionen wurden ohne die Partner festgelegt', null],
  R08: [
    'Befähigung wird angeboten, aber Partner können sie nicht nutzen',
    '{value} der Bewertungen zur Befähigung sind gut'
  ],
  R09: ['Alle Partner werden gleich betreut', null],
  R10: ['Über die vier entscheidenden Kennzahlen wird nicht berichtet', null],
  R11: [
    'Tier-1-Partner hatten im letzten Quartal keinen Business Review',
    '{numerator} von {denominator} Tier-1-Partnern ({value}) hatten in {window} Tagen einen Business Review'
  ],
  R12: ['Vertragspartner zu aktivieren geht vor neuen Verträgen', null],
  R13: [
    'Konditionenkonflikte sind offen, während Neues geplant wird',
    '{value} von {denominator} Einträgen im Konfliktregister sind offen'
  ],
  R14: [
    'Werbekostenzuschüsse (MDF) werden ohne Pipeline gezahlt',
    '{value} der Werbekostenzuschüsse (MDF) sind an keine Pipeline gebunden'
  ],
  R15: [
    'Gemeinsame Pläne gehören nicht dem Partner',
    'Bei {value} von {denominator} gemeinsamen Plänen fehlt ein eigener Schritt des Partners oder seine Zustimmung'
  ],
  R16: ['Der Programmaufbau ist zu kurz oder zu lang geplant', 'Der Aufbau ist auf {value} geplant'],
  R17: [
    'Nach 30 und 60 Tagen Aktivierung hat niemand zurückgeblickt',
    'Für {value} von {denominator} fälligen Kontrollpunkten gibt es keine Momentaufnahme'
  ],
  R18: ['Niemand hat festgehalten, wann die Arbeit abgeschlossen ist', null],
  R19: ['Niemand hat festgehalten, welche Partner gewonnen werden sollen', null],
  R20: [
    'Viele Partner gelten als aktiv, wenige bringen Umsatz',
    '{numerator} von {denominator} als aktiv geführten Partnern ({value}) brachten in {window} Tagen Umsatz'
  ],
  R21: ['Partner bringen wenig von der Pipeline', 'Partner brachten {value} der offenen Pipeline'],
  R22: [
    'Langjährige Vertragspartner haben nie gemeinsam mit Ihnen verkauft',
    '{value} Partner, deren Vertrag ein Jahr oder älter ist, waren nie an einem Geschäft beteiligt'
  ],
  R23: ['Es ist kein Kern von 10 bis 20 Partnern gewählt', 'Der Kern umfasst {value} Partner'],
  R24: ['Die Kurzdiagnose zeigt eine strukturelle Lücke', null],
  R25: ['Es gibt keine förmliche Struktur mit Stufen', null],
  R26: ['Niemand kann die zehn umsatzstärksten Partner nennen', null],
  R27: ['Co-Sell-Playbooks sind nicht im Einsatz', null],
  R28: ['Der Partneranteil an der Pipeline lässt sich nicht berichten', null],
  R29: ['Tier-1-Partner haben kein eigenes Leistungsversprechen', null],
  R30: [
    'Bei zu vielen offenen Geschäften ist die Herkunft nicht vermerkt',
    'Für {value} der offenen Pipeline ist die Herkunft vermerkt'
  ],
  R31: [
    'Co-Sell-Geschäfte sind lückenhaft erfasst',
    '{numerator} von {denominator} Co-Sell-Geschäften ({value}) haben Partner, Phase, Betrag und Datum'
  ],
  R32: [
    'Die Pipeline wird nicht gemeinsam mit den wichtigsten Partnern durchgesprochen',
    '{numerator} von {denominator} der wichtigsten Partner ({value}) hatten im Quartal eine gemeinsame Pipeline-Durchsprache'
  ],
  R33: ['Für die fünf häufigsten gemeinsamen Geschäfte gibt es kein Playbook', null],
  R34: [
    'Geschäfte mit Partner werden seltener gewonnen als erhofft',
    'Die Gewinnquote mit Partner weicht von der direkten um {value} ab'
  ],
  R35: [
    'Die wichtigsten Partner antworten nicht mehr',
    '{numerator} von {denominator} Tier-1-Partnern ({value}) haben die Umfrage beantwortet'
  ],
  R36: ['Partner würden das Programm nicht weiterempfehlen', 'Der Net Promoter Score beträgt {value}'],
  R37: [
    'Partner gehen wegen besserer Konditionen des Wettbewerbs',
    '{value} Partner gingen wegen besserer Konditionen des Wettbewerbs'
  ],
  R38: [
    'Der Wertaustausch mit Tier-1-Partnern wurde nie geprüft',
    'Für {numerator} von {denominator} Tier-1-Partnern ({value}) liegt ein Audit des Wertaustauschs vor'
  ],
  R39: [
    'Verträge werden über ein Jahr lang nicht überprüft',
    '{numerator} von {denominator} Verträgen ({value}) sind älter als 12 Monate und nicht überprüft'
  ],
  R40: [
    'Ergebnisse hängen davon ab, wer den Partner betreut',
    'Zwischen den Partnerbetreuern mit dem besten und dem schlechtesten Ergebnis liegen {value}'
  ],
  R41: ['Die Daten haben Lücken', '{value} der Felder, die die Kennzahlen brauchen, sind gefüllt'],
  R42: ['Die Strategie ist nicht in Arbeitsregeln übersetzt', null],
  R43: ['Niemand verantwortet das Partnerergebnis', null],
  R44: [
    'Das Programm kostet mehr, als es einbringt',
    'Jede für das Programm ausgegebene Geldeinheit bringt {value} Rohertrag'
  ],
  R45: ['Der Partneranteil am Umsatz ist kleiner als vereinbart', 'Partner brachten {value} des Umsatzes'],
  R46: ['Partner sind nicht zufrieden', '{value} der Partnerbewertungen liegen in den obersten zwei Punkten'],
  R47: ['Wenige Geschäfte werden registriert', 'Partner registrieren {value} Geschäfte im Monat'],
  R48: [
    'Wenige Partner registrieren innerhalb von 90 Tagen ein erstes Geschäft',
    '{numerator} von {denominator} Partnern ({value}) wurden innerhalb von 90 Tagen nach Vertragsschluss aktiv'
  ],
  R49: [
    'Partner und Direktvertrieb bearbeiten dieselben Kunden',
    '{value} registrierte Geschäfte treffen beim selben Kunden zur selben Zeit auf ein direktes Geschäft'
  ],
  R50: ['Partner können nicht ausrechnen, was sie verdienen', null],
  R51: ['Es werden nur nachlaufende Kennzahlen verfolgt', null],
  R52: ['Stufen und Anreize wurden ein Jahr lang nicht überprüft', null],
  R53: ['Keine Führungskraft steht hinter dem Programm', null],
  R54: ['Partner und Mitarbeitende erledigen von Hand, was ein System könnte', null],
  R55: [
    'Partnerbetreuer haben zu viele Partner',
    'Auf jede Betreuungsstelle kommen im Schnitt {value} aktive Partner'
  ],
  R56: [
    'Neue Partner werden langsam aktiv',
    '{numerator} von {denominator} neuen Partnern ({value}) sind aktiv'
  ],
  R57: ['Berichtet wird Aktivität, nicht Wirkung', null],
  R58: ['Die Strategiefragen sind nicht beantwortet', null],
  R59: ['Dem Onboarding fehlt ein notwendiger Teil', null],
  R60: [
    'Wenige Partner tragen das Ergebnis',
    'Die fünf umsatzstärksten Partner bringen {value} des Partnerumsatzes über alle Jahre der Daten'
  ],
  R61: [
    'Geld fließt dorthin, wo keine Ergebnisse entstehen',
    '{value} der Investitionen müssten umgeschichtet werden, um dem zu entsprechen, was Partner bringen'
  ],
  R62: [
    'Partner machen mit, verkaufen aber nicht',
    '{numerator} von {denominator} teilnehmenden Partnern ({value}) brachten in {window} Tagen keine Pipeline'
  ],
  R63: [
    'Potenzial wird geschätzt, nicht bewertet',
    'Bei {numerator} von {denominator} Partnern ({value}) sind alle fünf Dimensionen mit Beleg bewertet'
  ],
  R64: [
    'Zu viele Partner sind engagiert, setzen aber nichts um',
    '{numerator} von {denominator} Partnern ({value}) sind engagiert und setzen nichts um'
  ]
}
