import type { Phrase } from '../phrase-book'

/** Special cases of metrics about partners, activation and pipeline. */
export const germanMetricCases: readonly Phrase[] = [
  [
    'A partner without a signing date counts: most client lists have none.',
    'Ein Partner ohne Vertragsdatum zählt: Die meisten Kundenlisten haben keines.'
  ],
  ['A merged duplicate counts once.', 'Eine zusammengeführte Dublette zählt einmal.'],
  [
    'The first day of the window does not count, the as-of date does.',
    'Der erste Tag des Fensters zählt nicht, der Stichtag zählt.'
  ],
  [
    'Prospects, ended partners and partners signed later are not in the denominator.',
    'Interessenten, beendete und später geschlossene Partner sind nicht im Nenner.'
  ],
  ['A credit note is no sale.', 'Eine Gutschrift ist kein Verkauf.'],
  [
    'Deals that name no partner make nobody active; they are listed.',
    'Geschäfte ohne Partner machen niemanden aktiv; sie sind aufgeführt.'
  ],
  [
    'Partners signed within the window are kept apart and listed: their time has not passed.',
    'Partner mit Vertrag im Fenster sind getrennt aufgeführt: Ihre Zeit ist noch nicht vergangen.'
  ],
  [
    'A partner without a signing date counts as signed before.',
    'Ein Partner ohne Vertragsdatum zählt als früher geschlossen.'
  ],
  [
    'Where no deal has a qualified date, registrations stand in, else new deals; the figure says so.',
    'Ohne Qualifizierungsdaten stehen Registrierungen dafür, sonst neue Geschäfte; die Zahl sagt es.'
  ],
  [
    'Where the roster gives no status at all, every signed partner is taken as called active; the figure says so.',
    'Nennt die Liste keinen Status, gelten alle Vertragspartner als aktiv geführt; die Zahl sagt es.'
  ],
  [
    'A credit note is no revenue; a won deal without a closing date is not in the window.',
    'Eine Gutschrift ist kein Umsatz; ein gewonnenes Geschäft ohne Abschlussdatum liegt nicht im Fenster.'
  ],
  [
    'Partners signed less than one active window ago are kept apart and listed, whether active or not.',
    'Partner mit Vertrag seit weniger als einem Aktivitätsfenster sind getrennt aufgeführt, aktiv oder nicht.'
  ],
  [
    'Partners without a signing date cannot be called new; they are listed.',
    'Partner ohne Vertragsdatum können nicht neu heißen; sie sind aufgeführt.'
  ],
  [
    'Partners signed less than [n] ago are kept apart and listed.',
    'Partner mit Vertrag seit weniger als [n] sind getrennt aufgeführt.'
  ],
  [
    'Partners signed before the data begin are left out: their first days cannot be seen.',
    'Partner mit Vertrag vor Beginn der Daten sind ausgelassen: Ihre ersten Tage sind nicht zu sehen.'
  ],
  [
    'A conversation before the signing date counts: it was had.',
    'Ein Gespräch vor dem Vertragsdatum zählt: Es fand statt.'
  ],
  [
    'Where no deal has a registration date, the day deals were created stands in; the figure says so.',
    'Ohne Registrierungsdaten steht der Tag der Anlage dafür; die Zahl sagt es.'
  ],
  [
    'Fewer than half there: not reached, said as such, with how many are.',
    'Weniger als die Hälfte so weit: nicht erreicht, so gesagt, mit der Zahl derer, die es sind.'
  ],
  [
    'Fewer than nine in ten there: not reached, said as such, with how many are.',
    'Weniger als neun von zehn so weit: nicht erreicht, so gesagt, mit der Zahl derer, die es sind.'
  ],
  ['Partners that ended count until the day they did.', 'Beendete Partner zählen bis zu diesem Tag.'],
  [
    'Partners signed before the data begin, without a signing date, or with an event before signing are left out and listed.',
    'Partner mit Vertrag vor Beginn der Daten, ohne Vertragsdatum oder mit Ereignis vor dem Vertrag sind ausgelassen und aufgeführt.'
  ],
  [
    'Partners signed less than twelve months ago are kept apart and listed.',
    'Partner mit Vertrag seit weniger als zwölf Monaten sind getrennt aufgeführt.'
  ],
  [
    'Partners signed before the data begin are left out: their first year cannot be seen.',
    'Partner mit Vertrag vor Beginn der Daten sind ausgelassen: Ihr erstes Jahr ist nicht zu sehen.'
  ],
  [
    'Revenue equal to the agreed amount is not yet meaningful.',
    'Umsatz in Höhe des vereinbarten Betrags ist noch nicht nennenswert.'
  ],
  [
    'A deal that names the partner without an attribution counts as co-sold: nobody is accused on a blank cell.',
    'Ein Geschäft mit Partner ohne Zuordnung zählt als gemeinsam: Auf eine leere Zelle wird niemand beschuldigt.'
  ],
  [
    'Where the deal data begin after a partner signed, “never” means never in the data there are; the figure says so.',
    'Beginnen die Geschäftsdaten nach dem Vertrag, heißt „nie“ nie in den vorhandenen Daten; die Zahl sagt es.'
  ],
  [
    'Partners without a signing date are left out and listed.',
    'Partner ohne Vertragsdatum sind ausgelassen und aufgeführt.'
  ],
  [
    'Support of other kinds (a meeting, the portal) does not count.',
    'Andere Unterstützung (Termin, Portal) zählt nicht.'
  ],
  ['Where no deal has a creation date it cannot be told.', 'Ohne Anlagedaten lässt es sich nicht sagen.'],
  [
    'A deal with two qualifying dates in the window counts once.',
    'Ein Geschäft mit zwei zählenden Daten im Fenster zählt einmal.'
  ],
  [
    'Portal visits, meetings and onboarding steps are signs of life, not engagement.',
    'Portalbesuche, Termine und Onboarding-Schritte sind Lebenszeichen, kein Engagement.'
  ],
  ['Activities without a date are not counted.', 'Aktivitäten ohne Datum zählen nicht.'],
  [
    'Deals created after the as-of date are left out and listed.',
    'Nach dem Stichtag angelegte Geschäfte sind ausgelassen und aufgeführt.'
  ],
  [
    'The status is today’s: for an earlier as-of date, deals decided since are missing from the pipeline of then.',
    'Der Status ist der heutige: Bei früherem Stichtag fehlen seither entschiedene Geschäfte in der damaligen Pipeline.'
  ],
  [
    'Deals without an attribution are in the whole and are listed; they are never taken as direct.',
    'Geschäfte ohne Zuordnung sind im Ganzen enthalten und aufgeführt; sie gelten nie als direkt.'
  ],
  [
    'When no open deal has an attribution the figure is unknown.',
    'Hat kein offenes Geschäft eine Zuordnung, ist die Zahl unbekannt.'
  ],
  [
    'A deal has one attribution: sourced and influenced never overlap.',
    'Ein Geschäft hat eine Zuordnung: Gebracht und beeinflusst überschneiden sich nie.'
  ],
  [
    'Which deals are a partner’s is chosen with the client and printed.',
    'Welche Geschäfte Partnergeschäfte sind, ist mit dem Kunden gewählt und gedruckt.'
  ],
  [
    'Deals without an attribution are in the whole and are listed: the true share lies between the figure and the figure plus theirs.',
    'Geschäfte ohne Zuordnung sind im Ganzen enthalten und aufgeführt: Der wahre Anteil liegt zwischen der Zahl und der Zahl plus ihrem Anteil.'
  ],
  [
    'Where no deal has an attribution, deals that name a partner stand in; the figure says so.',
    'Ohne Zuordnungen stehen Geschäfte mit Partner dafür; die Zahl sagt es.'
  ],
  [
    'When no open deal has an attribution it is [n]: that is known.',
    'Hat kein offenes Geschäft eine Zuordnung, sind es [n]: Das ist bekannt.'
  ],
  [
    'Open deals without an amount cannot be weighed; they are left out and listed.',
    'Offene Geschäfte ohne Betrag lassen sich nicht wiegen; sie sind ausgelassen und aufgeführt.'
  ],
  [
    'Dates on deals count where there are any, else registrations logged as activities; never both.',
    'Daten an Geschäften zählen, wo es welche gibt, sonst als Aktivität erfasste Registrierungen; nie beides.'
  ],
  [
    'Where nothing was ever registered it is unknown, not 0: registrations may be kept elsewhere.',
    'Wurde nie etwas registriert, ist es unbekannt, nicht 0: Registrierungen können anderswo liegen.'
  ],
  [
    'Quarters follow the month in which the client’s fiscal year begins.',
    'Quartale folgen dem Monat, in dem das Geschäftsjahr des Kunden beginnt.'
  ],
  [
    'Open deals without a creation date are left out and listed.',
    'Offene Geschäfte ohne Anlagedatum sind ausgelassen und aufgeführt.'
  ],
  [
    'Unknown when any of its four parts is: a list of won deals alone has no win rate.',
    'Unbekannt, wenn einer der vier Teile es ist: Eine Liste nur gewonnener Geschäfte hat keine Gewinnquote.'
  ],
  [
    'Deals won on the day they were created make no cycle of 0: unknown then.',
    'Am Tag der Anlage gewonnene Geschäfte ergeben keine Dauer von 0: dann unbekannt.'
  ],
  [
    'The interval is that of the win rate carried through; the other parts are taken as they are.',
    'Das Intervall ist das der Gewinnquote, durchgerechnet; die übrigen Teile gelten, wie sie sind.'
  ],
  [
    'A co-sell deal names a partner or is sourced, influenced or resold; a direct deal is none.',
    'Ein Co-Sell-Geschäft nennt einen Partner oder ist gebracht, beeinflusst oder weiterverkauft; ein direktes ist keines.'
  ],
  [
    'An open deal needs the day it was created, a decided one the day it closed.',
    'Ein offenes Geschäft braucht den Tag der Anlage, ein entschiedenes den des Abschlusses.'
  ],
  [
    'An amount in a currency without a rate is there: it counts as recorded.',
    'Ein Betrag in einer Währung ohne Kurs ist da: Er zählt als erfasst.'
  ],
  [
    'Customers are the same only when their names have the same words, whatever capitals, accents and punctuation; likeness is never guessed.',
    'Kunden sind nur gleich, wenn ihre Namen dieselben Wörter haben, gleich welcher Großschreibung, Akzente und Zeichen; Ähnlichkeit wird nie geraten.'
  ],
  [
    'A registered deal runs from its registration, a direct one from its creation, each until it closed or the as-of date.',
    'Ein registriertes Geschäft läuft ab der Registrierung, ein direktes ab der Anlage, jeweils bis zum Abschluss oder Stichtag.'
  ],
  [
    'Registered or direct deals without a customer are left out and listed.',
    'Registrierte oder direkte Geschäfte ohne Kunden sind ausgelassen und aufgeführt.'
  ],
  [
    'A deal without a date counts; one dated after the as-of date does not.',
    'Ein Geschäft ohne Datum zählt; eines mit Datum nach dem Stichtag nicht.'
  ],
  [
    'An order of several lines counts once per line when the client’s file has one row per line.',
    'Ein Auftrag mit mehreren Positionen zählt je Position, wenn die Datei des Kunden je Position eine Zeile hat.'
  ],
  [
    'A won deal without a closing date counts for all time, not for a period.',
    'Ein gewonnenes Geschäft ohne Abschlussdatum zählt für die ganze Zeit, nicht für einen Zeitraum.'
  ],
  [
    'A deal without an amount, or in a currency without a rate, is left out and listed: it is not zero.',
    'Ein Geschäft ohne Betrag oder in einer Währung ohne Kurs ist ausgelassen und aufgeführt: Es ist nicht null.'
  ],
  [
    'A deal without a currency is taken to be in the reporting currency.',
    'Ein Geschäft ohne Währung gilt als in Berichtswährung.'
  ],
  ['Credit notes (negative amounts) reduce revenue.', 'Gutschriften (negative Beträge) mindern den Umsatz.'],
  [
    'The fiscal year begins in the month stated for the engagement and is named after the year it ends in.',
    'Das Geschäftsjahr beginnt im für das Projekt genannten Monat und heißt nach dem Jahr, in dem es endet.'
  ],
  [
    'A won deal without a closing date is left out and listed.',
    'Ein gewonnenes Geschäft ohne Abschlussdatum ist ausgelassen und aufgeführt.'
  ],
  [
    'No deal in the period is 0: the data cover it.',
    'Kein Geschäft im Zeitraum ist 0: Die Daten decken ihn ab.'
  ],
  [
    'Deals that name no partner, or one that is not in the list of partners, are left out and listed.',
    'Geschäfte ohne Partner oder mit einem, der nicht in der Liste steht, sind ausgelassen und aufgeführt.'
  ],
  [
    'Deals of a merged duplicate count for the partner it was merged into.',
    'Geschäfte einer zusammengeführten Dublette zählen für den verbliebenen Partner.'
  ],
  [
    'A deal has one attribution: sourced and influenced never overlap, and all parts add up to the whole.',
    'Ein Geschäft hat eine Zuordnung: Gebracht und beeinflusst überschneiden sich nie, und alle Teile ergeben das Ganze.'
  ],
  [
    'Won deals without an attribution are in the whole and are listed; they are never taken as direct.',
    'Gewonnene Geschäfte ohne Zuordnung sind im Ganzen enthalten und aufgeführt; sie gelten nie als direkt.'
  ],
  [
    'When no won deal has an attribution the figure is unknown.',
    'Hat kein gewonnenes Geschäft eine Zuordnung, ist die Zahl unbekannt.'
  ],
  ['Partners without a sale count in the denominator.', 'Partner ohne Verkauf zählen im Nenner.'],
  [
    'Revenue of partners that have ended is left out, and they are listed.',
    'Umsatz beendeter Partner ist ausgelassen, und sie sind aufgeführt.'
  ],
  [
    'The window decides who is active; the revenue period decides what is added up.',
    'Das Fenster entscheidet, wer aktiv ist; der Umsatzzeitraum, was summiert wird.'
  ],
  ['Not computable when no partner has revenue.', 'Nicht berechenbar, wenn kein Partner Umsatz hat.'],
  ['Negative when more was credited than sold.', 'Negativ, wenn mehr gutgeschrieben als verkauft wurde.'],
  [
    'Open deals are not decided and do not count.',
    'Offene Geschäfte sind nicht entschieden und zählen nicht.'
  ],
  [
    'When the client’s data hold won deals only (an order list), there is no win rate: [n] would be an artefact.',
    'Enthalten die Daten nur gewonnene Geschäfte (Auftragsliste), gibt es keine Gewinnquote: [n] wären ein Artefakt.'
  ],
  ['Credit notes are no orders.', 'Gutschriften sind keine Aufträge.'],
  [
    'A partner that never ordered has no such figure: it is not 0.',
    'Ein Partner, der nie bestellte, hat keine solche Zahl: Sie ist nicht 0.'
  ]
]
