import type { Phrase } from '../phrase-book'

/** How each metric is computed. */
export const germanMetricFormulas: readonly Phrase[] = [
  [
    'Count of partners that are no prospect, have not ended and were not signed later',
    'Zahl der Partner, die keine Interessenten, nicht beendet und nicht später unter Vertrag sind'
  ],
  [
    'Roster partners with an event in (as-of − N days, as-of] ÷ roster partners',
    'Partner der Liste mit Ereignis in (Stichtag − N Tage, Stichtag] ÷ Partner der Liste'
  ],
  [
    'Roster partners with a lead qualified in (as-of − 90 days, as-of] ÷ roster partners signed before that window',
    'Partner der Liste mit qualifiziertem Lead in (Stichtag − 90 Tage, Stichtag] ÷ Partner der Liste mit Vertrag vor dem Fenster'
  ],
  [
    'Roster partners of status active or growing with a won deal in (as-of − 365 days, as-of] ÷ all of that status',
    'Partner der Liste mit Status aktiv oder wachsend und gewonnenem Geschäft in (Stichtag − 365 Tage, Stichtag] ÷ alle mit diesem Status'
  ],
  [
    'Roster partners signed in (as-of − new-partner months, as-of − window] with a qualifying event since signing ÷ roster partners signed then',
    'Partner der Liste mit Vertrag in (Stichtag − Monate für neue Partner, Stichtag − Fenster] und zählendem Ereignis seither ÷ Partner der Liste mit Vertrag in dieser Zeit'
  ],
  [
    'Roster partners with the first of meeting, pipeline review, lead passed, registration or deal created ≤ 30 days after signing ÷ roster partners signed ≥ 30 days before the as-of date',
    'Partner der Liste mit erstem Termin, Pipeline-Durchsprache, Lead, Registrierung oder Geschäft ≤ 30 Tage nach Vertrag ÷ Partner der Liste mit Vertrag ≥ 30 Tage vor dem Stichtag'
  ],
  [
    'Roster partners with the first registration ≤ 90 days after signing ÷ roster partners signed ≥ 90 days before the as-of date',
    'Partner der Liste mit erster Registrierung ≤ 90 Tage nach Vertrag ÷ Partner der Liste mit Vertrag ≥ 90 Tage vor dem Stichtag'
  ],
  [
    'Kaplan–Meier estimate: first day with the share still waiting ≤ 50 %',
    'Kaplan-Meier-Schätzung: erster Tag mit Anteil der Wartenden ≤ 50 %'
  ],
  [
    'Kaplan–Meier estimate: first day with the share still waiting ≤ 10 %',
    'Kaplan-Meier-Schätzung: erster Tag mit Anteil der Wartenden ≤ 10 %'
  ],
  [
    'Roster partners with won amounts in [signed, signed + 12 months) ≤ the agreed amount ÷ roster partners signed ≥ 12 months before the as-of date',
    'Partner der Liste mit gewonnenen Beträgen in [Vertrag, Vertrag + 12 Monate) ≤ vereinbarter Betrag ÷ Partner der Liste mit Vertrag ≥ 12 Monate vor dem Stichtag'
  ],
  [
    'Count of roster partners signed ≥ 12 months before the as-of date that no deal but direct ones names',
    'Zahl der Partner der Liste mit Vertrag ≥ 12 Monate vor dem Stichtag, die nur direkte Geschäfte nennen'
  ],
  [
    'Supported roster partners without a deal created in (as-of − 365 days, as-of] ÷ supported roster partners',
    'Unterstützte Partner der Liste ohne angelegtes Geschäft in (Stichtag − 365 Tage, Stichtag] ÷ unterstützte Partner der Liste'
  ],
  [
    'Count of deals with a qualifying date in (as-of − N days, as-of] plus registrations logged as activities',
    'Zahl der Geschäfte mit zählendem Datum in (Stichtag − N Tage, Stichtag] plus als Aktivität erfasste Registrierungen'
  ],
  [
    'Count of such activities dated in (as-of − N days, as-of]',
    'Zahl solcher Aktivitäten in (Stichtag − N Tage, Stichtag]'
  ],
  [
    'Σ amount of open deals, converted at the stated exchange rates',
    'Σ Betrag offener Geschäfte, zu den genannten Kursen umgerechnet'
  ],
  [
    'Σ amount of open deals with attribution “sourced”',
    'Σ Betrag offener Geschäfte mit Zuordnung „gebracht“'
  ],
  [
    'Σ amount of open sourced deals ÷ Σ amount of open deals',
    'Σ Betrag offener gebrachter Geschäfte ÷ Σ Betrag offener Geschäfte'
  ],
  [
    'Σ amount of open deals with attribution “influenced”',
    'Σ Betrag offener Geschäfte mit Zuordnung „beeinflusst“'
  ],
  [
    'Σ amount of open influenced deals ÷ Σ amount of open deals',
    'Σ Betrag offener beeinflusster Geschäfte ÷ Σ Betrag offener Geschäfte'
  ],
  [
    'Σ amount of open partner deals ÷ Σ amount of open deals',
    'Σ Betrag offener Partnergeschäfte ÷ Σ Betrag offener Geschäfte'
  ],
  [
    'Σ amount of open deals with an attribution ÷ Σ amount of open deals',
    'Σ Betrag offener Geschäfte mit Zuordnung ÷ Σ Betrag offener Geschäfte'
  ],
  ['Registrations dated in the last 12 months ÷ 12', 'Registrierungen der letzten 12 Monate ÷ 12'],
  [
    'Registrations dated in the last full fiscal quarter',
    'Registrierungen im letzten vollen Geschäftsquartal'
  ],
  [
    'Median of as-of date − day created over open deals',
    'Median von Stichtag − Tag der Anlage über offene Geschäfte'
  ],
  [
    'Open deals × win rate × average amount of won deals ÷ median days from creation to closing',
    'Offene Geschäfte × Gewinnquote × mittlerer Betrag gewonnener Geschäfte ÷ Median der Tage von Anlage bis Abschluss'
  ],
  [
    'Co-sell deals with partner, status or stage, amount and date ÷ co-sell deals',
    'Co-Sell-Geschäfte mit Partner, Status oder Phase, Betrag und Datum ÷ Co-Sell-Geschäfte'
  ],
  [
    'Count of customers with a registered deal and a direct deal whose times overlap',
    'Zahl der Kunden mit einem registrierten und einem direkten Geschäft, deren Zeiten sich überschneiden'
  ],
  [
    'Count of deals with status open, created up to the as-of date',
    'Zahl der Geschäfte mit Status offen, angelegt bis zum Stichtag'
  ],
  [
    'Σ amount of won deals, converted at the stated exchange rates',
    'Σ Betrag gewonnener Geschäfte, zu den genannten Kursen umgerechnet'
  ],
  [
    'Σ amount of won deals closed from the first day of the period up to, not including, the day after it',
    'Σ Betrag gewonnener Geschäfte mit Abschluss vom ersten Tag des Zeitraums bis ausschließlich zum Tag danach'
  ],
  [
    'Σ amount of won deals with a partner, converted at the stated exchange rates',
    'Σ Betrag gewonnener Geschäfte mit Partner, zu den genannten Kursen umgerechnet'
  ],
  [
    'Σ amount of won partner deals ÷ Σ amount of won deals',
    'Σ Betrag gewonnener Partnergeschäfte ÷ Σ Betrag gewonnener Geschäfte'
  ],
  [
    'Σ amount of won deals with attribution “sourced”',
    'Σ Betrag gewonnener Geschäfte mit Zuordnung „gebracht“'
  ],
  [
    'Σ amount of won deals with attribution “sourced” ÷ Σ amount of won deals',
    'Σ Betrag gewonnener Geschäfte mit Zuordnung „gebracht“ ÷ Σ Betrag gewonnener Geschäfte'
  ],
  [
    'Σ amount of won deals with attribution “influenced”',
    'Σ Betrag gewonnener Geschäfte mit Zuordnung „beeinflusst“'
  ],
  [
    'Σ amount of won deals with attribution “influenced” ÷ Σ amount of won deals',
    'Σ Betrag gewonnener Geschäfte mit Zuordnung „beeinflusst“ ÷ Σ Betrag gewonnener Geschäfte'
  ],
  [
    'Σ amount of won deals with attribution “resold”',
    'Σ Betrag gewonnener Geschäfte mit Zuordnung „weiterverkauft“'
  ],
  [
    'Σ amount of won deals with attribution “resold” ÷ Σ amount of won deals',
    'Σ Betrag gewonnener Geschäfte mit Zuordnung „weiterverkauft“ ÷ Σ Betrag gewonnener Geschäfte'
  ],
  ['Revenue of roster partners ÷ roster partners', 'Umsatz der Partner der Liste ÷ Partner der Liste'],
  [
    'Revenue of active roster partners ÷ active roster partners',
    'Umsatz aktiver Partner der Liste ÷ aktive Partner der Liste'
  ],
  ['Revenue of the partner ÷ revenue with partners', 'Umsatz des Partners ÷ Umsatz mit Partnern'],
  ['Count of deals', 'Zahl der Geschäfte'],
  ['Count of deals with status won', 'Zahl der Geschäfte mit Status gewonnen'],
  ['Won ÷ (won + lost)', 'Gewonnen ÷ (gewonnen + verloren)'],
  [
    'As-of date − latest closing date of a won deal',
    'Stichtag − letztes Abschlussdatum eines gewonnenen Geschäfts'
  ],
  ['Won ÷ (won + lost), partner deals only', 'Gewonnen ÷ (gewonnen + verloren), nur Partnergeschäfte'],
  ['Won ÷ (won + lost), direct deals only', 'Gewonnen ÷ (gewonnen + verloren), nur Direktgeschäfte'],
  [
    'Win rate of partner deals − win rate of direct deals',
    'Gewinnquote der Partnergeschäfte − Gewinnquote der Direktgeschäfte'
  ],
  [
    'Won ÷ (won + lost), deals with attribution “sourced”',
    'Gewonnen ÷ (gewonnen + verloren), Geschäfte mit Zuordnung „gebracht“'
  ],
  [
    'Won ÷ (won + lost), deals with attribution “influenced”',
    'Gewonnen ÷ (gewonnen + verloren), Geschäfte mit Zuordnung „beeinflusst“'
  ],
  [
    'Σ amount of won deals ÷ won deals, partner deals only',
    'Σ Betrag gewonnener Geschäfte ÷ gewonnene Geschäfte, nur Partnergeschäfte'
  ],
  [
    'Σ amount of won deals ÷ won deals, direct deals only',
    'Σ Betrag gewonnener Geschäfte ÷ gewonnene Geschäfte, nur Direktgeschäfte'
  ],
  [
    'Deal size of partner deals − deal size of direct deals',
    'Größe der Partnergeschäfte − Größe der Direktgeschäfte'
  ],
  [
    'Median of day closed − day created over won deals, partner deals only',
    'Median von Abschluss − Anlage über gewonnene Geschäfte, nur Partnergeschäfte'
  ],
  [
    'Median of day closed − day created over won deals, direct deals only',
    'Median von Abschluss − Anlage über gewonnene Geschäfte, nur Direktgeschäfte'
  ],
  [
    'Length of the cycle of partner deals − length of the cycle of direct deals',
    'Dauer der Partnergeschäfte − Dauer der Direktgeschäfte'
  ],
  [
    'Σ gross margin of won deals, converted at the stated exchange rates',
    'Σ Rohertrag gewonnener Geschäfte, zu den genannten Kursen umgerechnet'
  ],
  [
    'Σ amount of investments dated in the last 12 months that were paid, or are of a kind nobody claims',
    'Σ Betrag der Investitionen der letzten 12 Monate, die gezahlt wurden oder von niemandem beantragt werden'
  ],
  [
    'Σ gross margin of partner deals won in the last 12 months ÷ programme cost of the last 12 months',
    'Σ Rohertrag der in den letzten 12 Monaten gewonnenen Partnergeschäfte ÷ Programmkosten der letzten 12 Monate'
  ],
  [
    'Σ amount of investments of category MDF in state paid',
    'Σ Betrag der Investitionen der Art MDF im Stand gezahlt'
  ],
  [
    'Σ amount of won deals linked to paid funds ÷ Σ amount of paid funds, tied or not',
    'Σ Betrag gewonnener Geschäfte mit gezahltem Zuschuss ÷ Σ Betrag gezahlter Zuschüsse, gebunden oder nicht'
  ],
  [
    'Σ amount of paid funds without a linked deal ÷ Σ amount of paid funds',
    'Σ Betrag gezahlter Zuschüsse ohne verknüpftes Geschäft ÷ Σ Betrag gezahlter Zuschüsse'
  ],
  [
    'Σ amount of investments in state paid, all categories',
    'Σ Betrag der Investitionen im Stand gezahlt, alle Arten'
  ],
  [
    'Programme cost ÷ customers first won with a partner deal, last 12 months',
    'Programmkosten ÷ erstmals mit Partnergeschäft gewonnene Kunden, letzte 12 Monate'
  ],
  [
    'Cost of direct selling as stated ÷ customers first won with a direct deal, last 12 months',
    'Angegebene Kosten des Direktvertriebs ÷ erstmals mit Direktgeschäft gewonnene Kunden, letzte 12 Monate'
  ],
  [
    'Σ gross margin of won partner deals ÷ customers with such a deal',
    'Σ Rohertrag gewonnener Partnergeschäfte ÷ Kunden mit einem solchen Geschäft'
  ],
  [
    'Σ gross margin of won direct deals ÷ customers with such a deal',
    'Σ Rohertrag gewonnener Direktgeschäfte ÷ Kunden mit einem solchen Geschäft'
  ],
  [
    'Σ discounts, incentives and referral fees paid ÷ won deals that name a partner, last 12 months',
    'Σ gezahlte Rabatte, Anreize und Vermittlungsprovisionen ÷ gewonnene Geschäfte mit Partner, letzte 12 Monate'
  ],
  [
    'Σ discounts, incentives and referral fees paid ÷ partners paid, last 12 months; for one partner the sum',
    'Σ gezahlte Rabatte, Anreize und Vermittlungsprovisionen ÷ bezahlte Partner, letzte 12 Monate; für einen Partner die Summe'
  ],
  [
    '½ Σ over partners |share of money received − share of revenue brought|, last 12 months',
    '½ Σ über Partner |Anteil am erhaltenen Geld − Anteil am gebrachten Umsatz|, letzte 12 Monate'
  ],
  [
    'Σ gross margin of deals won in the last 12 months, converted at the stated exchange rates',
    'Σ Rohertrag der in den letzten 12 Monaten gewonnenen Geschäfte, zu den genannten Kursen umgerechnet'
  ],
  [
    'Σ amount of open sourced deals × win rate × (gross margin ÷ amount of won deals)',
    'Σ Betrag offener gebrachter Geschäfte × Gewinnquote × (Rohertrag ÷ Betrag gewonnener Geschäfte)'
  ],
  [
    'Count of deals with status won, closed in the last 12 months',
    'Zahl der Geschäfte mit Status gewonnen, abgeschlossen in den letzten 12 Monaten'
  ],
  ['Certified people on the roster', 'Zertifizierte Personen laut Partnerliste'],
  [
    'Σ amount of investments of category discount in state paid, dated in the last 12 months',
    'Σ Betrag der Investitionen der Art Rabatt im Stand gezahlt, letzte 12 Monate'
  ],
  [
    'Σ amount of investments of category mdf or co-marketing in state paid, dated in the last 12 months',
    'Σ Betrag der Investitionen der Art MDF oder Co-Marketing im Stand gezahlt, letzte 12 Monate'
  ],
  [
    'Σ amount of investments of category incentive in state paid, dated in the last 12 months',
    'Σ Betrag der Investitionen der Art Anreiz im Stand gezahlt, letzte 12 Monate'
  ],
  [
    'Σ amount of investments of category referral-fee in state paid, dated in the last 12 months',
    'Σ Betrag der Investitionen der Art Vermittlungsprovision im Stand gezahlt, letzte 12 Monate'
  ],
  [
    'Leads passed in the last 12 months × win rate × average gross margin of deals won in the last 12 months',
    'In den letzten 12 Monaten übergebene Leads × Gewinnquote × mittlerer Rohertrag der in den letzten 12 Monaten gewonnenen Geschäfte'
  ],
  [
    'Σ amount of investments of category enablement in state paid, dated in the last 12 months',
    'Σ Betrag der Investitionen der Art Befähigung im Stand gezahlt, letzte 12 Monate'
  ],
  [
    'Σ amount of investments of category staff in state paid, dated in the last 12 months',
    'Σ Betrag der Investitionen der Art Personal im Stand gezahlt, letzte 12 Monate'
  ],
  [
    'Count of activities of kind training or certification, dated in the last 12 months',
    'Zahl der Schulungen und Zertifizierungen in den letzten 12 Monaten'
  ],
  [
    'Revenue of the top five partners ÷ revenue with partners',
    'Umsatz der fünf größten Partner ÷ Umsatz mit Partnern'
  ],
  [
    'Revenue of the top ten partners ÷ revenue with partners',
    'Umsatz der zehn größten Partner ÷ Umsatz mit Partnern'
  ],
  [
    'Revenue of the top [n] of partners ÷ revenue with partners',
    'Umsatz der größten [n] der Partner ÷ Umsatz mit Partnern'
  ],
  [
    'Gini coefficient of revenue over partners with revenue above zero',
    'Gini-Koeffizient des Umsatzes über Partner mit Umsatz über null'
  ],
  [
    'Gini coefficient of revenue over sellers and roster partners without revenue',
    'Gini-Koeffizient des Umsatzes über Partner mit Verkauf und Partner der Liste ohne Umsatz'
  ],
  ['Σ (share of partner revenue in percent)²', 'Σ (Anteil am Partnerumsatz in Prozent)²'],
  [
    'Smallest n with revenue of the top n partners ≥ 80 % of revenue with partners',
    'Kleinstes n mit Umsatz der n größten Partner ≥ 80 % des Umsatzes mit Partnern'
  ],
  [
    'Tier 1 roster partners with an economic buyer among their contacts ÷ Tier 1 roster partners',
    'Tier-1-Partner mit Budgetverantwortlichen unter den Kontakten ÷ Tier-1-Partner'
  ],
  [
    'Tier 1 roster partners with an economic buyer spoken to in (as-of − 30 days, as-of] ÷ Tier 1 roster partners',
    'Tier-1-Partner mit Gespräch mit Budgetverantwortlichen in (Stichtag − 30 Tage, Stichtag] ÷ Tier-1-Partner'
  ],
  [
    'Tier 1 roster partners with an activity of kind qbr in (as-of − 95 days, as-of] ÷ Tier 1 roster partners',
    'Tier-1-Partner mit Business Review in (Stichtag − 95 Tage, Stichtag] ÷ Tier-1-Partner'
  ],
  [
    'Tier 1 roster partners with an activity of kind pipeline-review in (as-of − 95 days, as-of] ÷ Tier 1 roster partners',
    'Tier-1-Partner mit Pipeline-Durchsprache in (Stichtag − 95 Tage, Stichtag] ÷ Tier-1-Partner'
  ],
  [
    'Roster partners of status active or growing with a manager ÷ managers, or full-time posts where stated',
    'Partner der Liste mit Status aktiv oder wachsend und Betreuung ÷ Betreuungen oder Vollzeitstellen, wo angegeben'
  ],
  [
    'Largest number of roster partners of status active or growing with the same manager',
    'Größte Zahl von Partnern der Liste mit Status aktiv oder wachsend in derselben Betreuung'
  ],
  [
    'Count of managers with Σ (active partners of a type ÷ the limit of the type) > full-time posts',
    'Zahl der Betreuungen mit Σ (aktive Partner einer Art ÷ Grenze der Art) > Vollzeitstellen'
  ],
  [
    'Count of managers with Σ (active partners of a type ÷ the mark from which it is watched of the type) > full-time posts',
    'Zahl der Betreuungen mit Σ (aktive Partner einer Art ÷ Marke der Art, ab der beobachtet wird) > Vollzeitstellen'
  ],
  [
    'Roster partners with the latest agreement date before as-of − 12 months ÷ roster partners with an agreement date',
    'Partner der Liste mit letztem Vertragsdatum vor Stichtag − 12 Monate ÷ Partner der Liste mit Vertragsdatum'
  ],
  [
    'Largest − smallest of (active roster partners ÷ roster partners) over managers with ≥ 5 roster partners',
    'Größtes − kleinstes von (aktive Partner ÷ Partner der Liste) über Betreuungen mit ≥ 5 Partnern'
  ],
  [
    'Count of ended partners with a reason that names a competitor, a switch or better terms',
    'Zahl beendeter Partner, deren Grund Wettbewerb, Wechsel oder bessere Konditionen nennt'
  ],
  [
    'Tier 1 roster partners with an audit dated in (as-of − 12 months, as-of] ÷ Tier 1 roster partners',
    'Tier-1-Partner mit Audit in (Stichtag − 12 Monate, Stichtag] ÷ Tier-1-Partner'
  ],
  [
    'As-of date − latest of contacts’ “last spoken on” and dated conversations',
    'Stichtag − letztes Gespräch laut Kontakten oder datierten Aktivitäten'
  ],
  ['100 × (promoters − detractors) ÷ answers', '100 × (Fürsprecher − Kritiker) ÷ Antworten'],
  ['NPS of the latest wave − NPS of the wave before', 'NPS der letzten Welle − NPS der Welle davor'],
  [
    'Ratings in the top two points ÷ ratings, over all areas rated',
    'Bewertungen in den obersten zwei Punkten ÷ Bewertungen, über alle Bereiche'
  ],
  [
    'Ratings of enablement in the top two points ÷ ratings of enablement',
    'Bewertungen der Befähigung in den obersten zwei Punkten ÷ Bewertungen der Befähigung'
  ],
  [
    'Roster partners with a respondent ÷ roster partners',
    'Partner der Liste mit Antwort ÷ Partner der Liste'
  ],
  [
    'Tier 1 roster partners with a respondent ÷ Tier 1 roster partners',
    'Tier-1-Partner mit Antwort ÷ Tier-1-Partner'
  ],
  [
    'As-of date − latest day of a survey or listening session',
    'Stichtag − letzter Tag einer Umfrage oder eines Gesprächs'
  ],
  [
    'Voices with a code of this failure mode, or one below it ÷ voices with an open answer; one voice per person',
    'Stimmen mit einem Code dieses Fehlermusters oder darunter ÷ Stimmen mit offener Antwort; eine Stimme je Person'
  ],
  [
    'Voices with a code of this failure mode, or one below it ÷ voices with an open answer; one voice per company',
    'Stimmen mit einem Code dieses Fehlermusters oder darunter ÷ Stimmen mit offener Antwort; eine Stimme je Unternehmen'
  ],
  [
    'Filled required fields ÷ required fields, over partners, deals, money and activities',
    'Gefüllte Pflichtfelder ÷ Pflichtfelder, über Partner, Geschäfte, Geld und Aktivitäten'
  ],
  [
    'Deals in two files without a contradiction ÷ deals in two files',
    'Geschäfte in zwei Dateien ohne Widerspruch ÷ Geschäfte in zwei Dateien'
  ]
]
