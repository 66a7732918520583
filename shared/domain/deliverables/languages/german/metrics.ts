/** Title and plain words of each metric, by its id. */
export const germanMetrics: Readonly<Record<string, readonly [title: string, plainWords: string]>> = {
  'partners-signed': [
    'Vertragspartner',
    'Partner in der Partnerliste am Stichtag. Das zeigt, was die Gewinnung brachte, nicht, was das Programm einbringt.'
  ],
  'active-partner-rate': [
    'Quote aktiver Partner',
    'Vertragspartner mit mindestens einem zählenden Ereignis im Aktivitätsfenster, geteilt durch alle Vertragspartner.'
  ],
  'active-lead-rate': [
    'Partner mit qualifiziertem Lead in 90 Tagen',
    'Vertragspartner, die in den letzten 90 Tagen mindestens einen qualifizierten Lead brachten, geteilt durch alle, die so lange unter Vertrag sind.'
  ],
  'producing-partner-rate': [
    'Umsatz bringende unter den als aktiv geführten Partnern',
    'Partner, die der Kunde aktiv nennt und die in den letzten zwölf Monaten Umsatz brachten, geteilt durch alle, die er aktiv nennt.'
  ],
  'new-partner-activation-rate': [
    'Aktivierungsquote neuer Partner',
    'Neue Partner mit mindestens einem zählenden Ereignis seit Vertragsschluss, geteilt durch die neuen Partner, die ein Aktivitätsfenster lang Zeit dafür hatten.'
  ],
  'first-conversation-30': [
    'Erstes Verkaufsgespräch innerhalb von 30 Tagen',
    'Partner mit Vertrag seit mindestens 30 Tagen, bei denen es innerhalb von 30 Tagen ein Verkaufsgespräch, einen Lead, eine Registrierung oder ein Geschäft gab.'
  ],
  'activated-90': [
    'Innerhalb von 90 Tagen aktiviert',
    'Partner mit Vertrag seit mindestens 90 Tagen, die innerhalb von 90 Tagen ihr erstes Geschäft registrierten.'
  ],
  'days-to-first-lead': [
    'Tage vom Vertrag bis zum ersten qualifizierten Lead',
    'Tage nach Vertragsschluss, bis zu denen die Hälfte der Partner ihren ersten qualifizierten Lead hat; noch wartende Partner zählen als wartend und fallen nicht heraus.'
  ],
  'days-to-first-lead-p90': [
    'Tage vom Vertrag bis zum ersten qualifizierten Lead, neun von zehn',
    'Tage nach Vertragsschluss, bis zu denen neun von zehn Partnern ihren ersten qualifizierten Lead haben; noch wartende Partner zählen als wartend und fallen nicht heraus.'
  ],
  'days-to-first-registration': [
    'Tage vom Vertrag bis zur ersten Deal-Registrierung',
    'Tage nach Vertragsschluss, bis zu denen die Hälfte der Partner ihre erste Deal-Registrierung hat; noch wartende Partner zählen als wartend und fallen nicht heraus.'
  ],
  'days-to-first-registration-p90': [
    'Tage vom Vertrag bis zur ersten Deal-Registrierung, neun von zehn',
    'Tage nach Vertragsschluss, bis zu denen neun von zehn Partnern ihre erste Deal-Registrierung haben; noch wartende Partner zählen als wartend und fallen nicht heraus.'
  ],
  'days-to-first-deal': [
    'Tage vom Vertrag bis zum ersten gewonnenen Geschäft',
    'Tage nach Vertragsschluss, bis zu denen die Hälfte der Partner ihr erstes gewonnenes Geschäft hat; noch wartende Partner zählen als wartend und fallen nicht heraus.'
  ],
  'days-to-first-deal-p90': [
    'Tage vom Vertrag bis zum ersten gewonnenen Geschäft, neun von zehn',
    'Tage nach Vertragsschluss, bis zu denen neun von zehn Partnern ihr erstes gewonnenes Geschäft haben; noch wartende Partner zählen als wartend und fallen nicht heraus.'
  ],
  'no-revenue-first-year': [
    'Kein nennenswerter Umsatz im ersten Jahr',
    'Partner mit Vertrag seit mindestens zwölf Monaten, deren Umsatz in den ersten zwölf Monaten nicht nennenswert war, geteilt durch alle mit so altem Vertrag.'
  ],
  'never-co-sold': [
    'Partner ohne ein gemeinsames Geschäft',
    'Partner mit Vertrag seit mindestens zwölf Monaten ohne ein einziges Geschäft, das sie brachten, unterstützten oder weiterverkauften.'
  ],
  'trained-not-selling': [
    'Geschult oder bezuschusst, aber ohne Pipeline',
    'Partner mit Schulung, Zertifizierung, Kampagne oder gezahltem Zuschuss in den letzten zwölf Monaten, die in dieser Zeit kein neues Geschäft brachten, geteilt durch alle so unterstützten.'
  ],
  'qualifying-events': [
    'Zählende Ereignisse im Fenster',
    'Geschäfte und Registrierungen des Partners, die im Aktivitätsfenster als Aktivität zählen.'
  ],
  'partner-engagements': [
    'Engagement im Fenster',
    'Schulungen, Zertifizierungen, Business Reviews, Pipeline-Durchsprachen, Kampagnen und übergebene Leads im Aktivitätsfenster.'
  ],
  'open-pipeline': ['Offene Pipeline', 'Beträge aller am Stichtag offenen Geschäfte, ungewichtet.'],
  'partner-sourced-pipeline': [
    'Von Partnern gebrachte Pipeline',
    'Beträge offener Geschäfte, die ein Partner gebracht hat.'
  ],
  'partner-sourced-pipeline-share': [
    'Von Partnern gebrachter Anteil der Pipeline',
    'Offene Geschäfte, die ein Partner gebracht hat, als Teil der gesamten offenen Pipeline nach Betrag.'
  ],
  'partner-influenced-pipeline': [
    'Von Partnern beeinflusste Pipeline',
    'Beträge offener Geschäfte, die ein Partner unterstützt, aber nicht gebracht hat.'
  ],
  'partner-influenced-pipeline-share': [
    'Von Partnern beeinflusster Anteil der Pipeline',
    'Offene Geschäfte, die ein Partner unterstützt hat, als Teil der gesamten offenen Pipeline nach Betrag.'
  ],
  'partner-pipeline-share': [
    'Partneranteil der Pipeline, wie vereinbart',
    'Offene Geschäfte, die nach der vereinbarten Definition als Partnergeschäft zählen, als Teil der gesamten offenen Pipeline.'
  ],
  'source-known-share': [
    'Pipeline mit bekannter Herkunft',
    'Offene Geschäfte, bei denen vermerkt ist, wer sie brachte, als Teil der gesamten offenen Pipeline nach Betrag.'
  ],
  'deal-registrations-month': [
    'Deal-Registrierungen im Monat',
    'Von Partnern in den letzten zwölf Monaten registrierte Geschäfte, geteilt durch zwölf.'
  ],
  'last-quarter-registrations': [
    'Deal-Registrierungen im letzten vollen Geschäftsquartal',
    'Von Partnern im letzten am Stichtag beendeten Geschäftsquartal registrierte Geschäfte.'
  ],
  'stage-age': [
    'Alter offener Geschäfte',
    'Tage seit Anlage offener Geschäfte: Die Hälfte ist älter. Der Eintritt in eine Phase steht in keiner Datei, daher wird das ganze Alter gezeigt.'
  ],
  'sales-velocity': [
    'Vertriebsgeschwindigkeit, je Tag',
    'Was die offenen Geschäfte je Tag erwarten lassen: wie viele, wie groß, wie oft gewonnen, wie schnell.'
  ],
  'co-sell-complete': [
    'Vollständig erfasste Co-Sell-Geschäfte',
    'Geschäfte mit Beteiligung eines Partners, die Partner, Phase oder Status, Betrag und das zugehörige Datum nennen.'
  ],
  'channel-conflict': [
    'Kunden mit Kanalkonflikt',
    'Kunden, bei denen am selben Tag ein von einem Partner registriertes und ein direktes Geschäft offen waren.'
  ],
  'open-deals': ['Offene Geschäfte', 'Geschäfte, die weder gewonnen noch verloren sind.'],
  revenue: ['Umsatz', 'Beträge aller bis zum Stichtag gewonnenen Geschäfte, Direktgeschäft eingeschlossen.'],
  'last-quarter-revenue': [
    'Umsatz im letzten vollen Geschäftsquartal',
    'Beträge der Geschäfte, die im letzten am Stichtag beendeten Geschäftsquartal gewonnen wurden, nach dem Kalender des Kunden.'
  ],
  'fiscal-year-revenue': [
    'Umsatz im laufenden Geschäftsjahr',
    'Beträge der Geschäfte, die im Geschäftsjahr des Stichtags bis zu diesem Tag gewonnen wurden, nach dem Kalender des Kunden.'
  ],
  'partner-revenue': [
    'Umsatz mit Partnern',
    'Beträge gewonnener Geschäfte, die einen Partner nennen, gleich wer den Kunden fand.'
  ],
  'partner-revenue-share': [
    'Partneranteil am Umsatz, wie vereinbart',
    'Gewonnene Geschäfte, die nach der vereinbarten Definition als Partnergeschäft zählen, als Teil des gesamten Umsatzes.'
  ],
  'sourced-revenue': [
    'Von Partnern gebrachter Umsatz',
    'Beträge gewonnener Geschäfte, die ein Partner gebracht hat.'
  ],
  'sourced-revenue-share': [
    'Von Partnern gebrachter Anteil am Umsatz',
    'Gewonnene Geschäfte, die ein Partner gebracht hat, als Teil des gesamten Umsatzes.'
  ],
  'influenced-revenue': [
    'Von Partnern beeinflusster Umsatz',
    'Beträge gewonnener Geschäfte, die ein Partner unterstützt, aber nicht gebracht hat.'
  ],
  'influenced-revenue-share': [
    'Von Partnern beeinflusster Anteil am Umsatz',
    'Gewonnene Geschäfte, die ein Partner unterstützt, aber nicht gebracht hat, als Teil des gesamten Umsatzes.'
  ],
  'resold-revenue': [
    'Von Partnern weiterverkaufter Umsatz',
    'Beträge gewonnener Geschäfte, die ein Partner kaufte und weiterverkaufte.'
  ],
  'resold-revenue-share': [
    'Von Partnern weiterverkaufter Anteil am Umsatz',
    'Gewonnene Geschäfte, die ein Partner kaufte und weiterverkaufte, als Teil des gesamten Umsatzes.'
  ],
  'revenue-per-partner': [
    'Umsatz je Partner',
    'Umsatz aller Vertragspartner geteilt durch ihre Zahl, auch die ohne Verkauf.'
  ],
  'revenue-per-active-partner': [
    'Umsatz je aktivem Partner',
    'Umsatz der im Fenster aktiven Partner geteilt durch ihre Zahl.'
  ],
  'revenue-share': [
    'Anteil am Partnerumsatz',
    'Gewonnene Geschäfte des Partners als Teil aller gewonnenen Geschäfte, die einen Partner nennen.'
  ],
  'deal-count': ['Geschäfte', 'Alle bis zum Stichtag erfassten Geschäfte, gleich welchen Status.'],
  'won-deals': ['Gewonnene Geschäfte', 'Bis zum Stichtag gewonnene Geschäfte.'],
  'win-rate': [
    'Gewinnquote',
    'Gewonnene Geschäfte als Teil aller bis zum Stichtag gewonnenen oder verlorenen.'
  ],
  'days-since-last-order': [
    'Tage seit dem letzten Auftrag',
    'Tage zwischen dem letzten gewonnenen Geschäft und dem Stichtag.'
  ],
  'win-rate-partner': [
    'Gewinnquote, Partnergeschäfte',
    'Gewonnene als Teil aller gewonnenen oder verlorenen Geschäfte, unter Partnergeschäften.'
  ],
  'win-rate-direct': [
    'Gewinnquote, Direktgeschäfte',
    'Gewonnene als Teil aller gewonnenen oder verlorenen Geschäfte, unter Direktgeschäften.'
  ],
  'win-rate-difference': [
    'Gewinnquote, Partner minus direkt',
    'Gewonnene als Teil aller gewonnenen oder verlorenen Geschäfte: wie weit Partnergeschäfte über (+) oder unter (−) Direktgeschäften liegen. Geprüft wird, ob Segmente etwas anderes zeigen.'
  ],
  'win-rate-sourced': [
    'Gewinnquote, gebrachte Geschäfte',
    'Gewonnene als Teil der entschiedenen Geschäfte mit der Zuordnung „gebracht“.'
  ],
  'win-rate-influenced': [
    'Gewinnquote, beeinflusste Geschäfte',
    'Gewonnene als Teil der entschiedenen Geschäfte mit der Zuordnung „beeinflusst“.'
  ],
  'deal-size-partner': [
    'Geschäftsgröße, Partnergeschäfte',
    'Der mittlere Betrag gewonnener Geschäfte, unter Partnergeschäften.'
  ],
  'deal-size-direct': [
    'Geschäftsgröße, Direktgeschäfte',
    'Der mittlere Betrag gewonnener Geschäfte, unter Direktgeschäften.'
  ],
  'deal-size-difference': [
    'Geschäftsgröße, Partner minus direkt',
    'Der mittlere Betrag gewonnener Geschäfte: wie weit Partnergeschäfte über (+) oder unter (−) Direktgeschäften liegen. Geprüft wird, ob Segmente etwas anderes zeigen.'
  ],
  'cycle-partner': [
    'Dauer bis zum Abschluss, Partnergeschäfte',
    'Der Median der Tage von der Anlage bis zum Gewinn eines Geschäfts, unter Partnergeschäften.'
  ],
  'cycle-direct': [
    'Dauer bis zum Abschluss, Direktgeschäfte',
    'Der Median der Tage von der Anlage bis zum Gewinn eines Geschäfts, unter Direktgeschäften.'
  ],
  'cycle-difference': [
    'Dauer bis zum Abschluss, Partner minus direkt',
    'Der Median der Tage von der Anlage bis zum Gewinn eines Geschäfts: wie weit Partnergeschäfte über (+) oder unter (−) Direktgeschäften liegen. Geprüft wird, ob Segmente etwas anderes zeigen.'
  ],
  'gross-margin': ['Rohertrag', 'Was von gewonnenen Geschäften nach den Kosten des Verkauften bleibt.'],
  'programme-cost': [
    'Programmkosten, letzte 12 Monate',
    'Alles, was in den letzten zwölf Monaten für Partner ausgegeben wurde: Personal, Technik, Zuschüsse, Anreize, Rabatte, Provisionen, Befähigung.'
  ],
  ropi: [
    'Rendite der Partnerinvestition (ROPI)',
    'Rohertrag der in den letzten zwölf Monaten gewonnenen Partnergeschäfte je Geldeinheit Programmkosten.'
  ],
  'mdf-paid': ['Gezahlte Werbekostenzuschüsse (MDF)', 'Bis zum Stichtag ausgezahlte Werbekostenzuschüsse.'],
  'mdf-return': [
    'Rendite der Werbekostenzuschüsse (MDF)',
    'Umsatz gewonnener Geschäfte, für die Werbekostenzuschüsse gezahlt wurden, je Geldeinheit aller gezahlten Zuschüsse.'
  ],
  'mdf-without-pipeline': [
    'MDF ohne Bindung an Pipeline',
    'Gezahlte Werbekosten- und Co-Marketing-Zuschüsse, die kein Geschäft nennen, als Teil aller solchen Zuschüsse nach Betrag.'
  ],
  'partner-investment': [
    'In Partner investiert',
    'Alles, was an oder für Partner gezahlt wurde: Zuschüsse, Rabatte, Anreize, Befähigung, Personal.'
  ],
  'cac-partner': [
    'Kosten eines Neukunden, über Partner',
    'Programmkosten der letzten zwölf Monate je Kunde, der erstmals mit einem Partnergeschäft gewonnen wurde.'
  ],
  'cac-direct': [
    'Kosten eines Neukunden, direkt',
    'Kosten des Direktvertriebs der letzten zwölf Monate je Kunde, der erstmals mit einem Direktgeschäft gewonnen wurde.'
  ],
  'cltv-partner': [
    'Kundenwert bisher, Partnergeschäfte',
    'Rohertrag aller mit einem Kunden gewonnenen Partnergeschäfte in den vorhandenen Daten: Gesehenes, nicht Erhofftes.'
  ],
  'cltv-direct': [
    'Kundenwert bisher, Direktgeschäfte',
    'Rohertrag aller mit einem Kunden gewonnenen Direktgeschäfte in den vorhandenen Daten: Gesehenes, nicht Erhofftes.'
  ],
  'earn-per-deal': [
    'Verdienst des Partners je Geschäft',
    'In den letzten zwölf Monaten gezahlte Rabatte, Anreize und Vermittlungsprovisionen je in dieser Zeit mit einem Partner gewonnenem Geschäft.'
  ],
  'earn-per-year': [
    'Verdienst des Partners im Jahr',
    'In den letzten zwölf Monaten gezahlte Rabatte, Anreize und Vermittlungsprovisionen je Partner, der etwas erhielt.'
  ],
  'investment-gap': [
    'Abweichung von Investition und Ergebnis',
    'Der Teil dessen, was Partner in den letzten zwölf Monaten erhielten, der anderswohin floss, als der Umsatz herkam.'
  ],
  'gross-margin-12m': [
    'Rohertrag, letzte 12 Monate',
    'Was von den in den letzten zwölf Monaten gewonnenen Geschäften nach den Kosten des Verkauften blieb.'
  ],
  'sourced-pipeline-worth': [
    'Erwarteter Rohertrag der gebrachten Pipeline',
    'Offene Geschäfte, die dieser Partner brachte, mal seine Gewinnquote, mal den Anteil des Rohertrags am Betrag.'
  ],
  'won-deals-12m': [
    'Gewonnene Geschäfte, letzte 12 Monate',
    'In den letzten zwölf Monaten gewonnene Geschäfte.'
  ],
  'certified-people': [
    'Zertifizierte Personen',
    'Personen beim Partner mit einem Zertifikat des Herstellers, laut Partnerliste.'
  ],
  'discounts-paid-12m': [
    'Gewährte Rabatte, letzte 12 Monate',
    'Rabatte auf Weiterverkauftes, die der Partner in den letzten zwölf Monaten erhielt.'
  ],
  'mdf-paid-12m': [
    'Gezahlte MDF, letzte 12 Monate',
    'Werbekostenzuschüsse, die der Partner in den letzten zwölf Monaten erhielt.'
  ],
  'incentives-paid-12m': [
    'Gezahlte Anreize, letzte 12 Monate',
    'Rückvergütungen und Boni, die der Partner in den letzten zwölf Monaten erhielt.'
  ],
  'referral-fees-paid-12m': [
    'Gezahlte Vermittlungsprovisionen, letzte 12 Monate',
    'Vermittlungsprovisionen, die der Partner in den letzten zwölf Monaten erhielt.'
  ],
  'leads-value-12m': [
    'Wert übergebener Leads, letzte 12 Monate',
    'Vom Hersteller übergebene Leads, mal die Gewinnquote dieses Partners, mal den Ertrag eines gewonnenen Geschäfts.'
  ],
  'enablement-paid-12m': [
    'Gezahlte Befähigung, letzte 12 Monate',
    'Ausgaben für Schulung und Material, die dem Partner in den letzten zwölf Monaten zugutekamen.'
  ],
  'experts-paid-12m': [
    'Gezahlte Expertenzeit, letzte 12 Monate',
    'Ausgaben für Personal des Herstellers, das für den Partner arbeitet, in den letzten zwölf Monaten.'
  ],
  'trainings-12m': [
    'Schulungen, letzte 12 Monate',
    'Schulungen und Zertifizierungen mit dem Partner in den letzten zwölf Monaten.'
  ],
  'top-5-share': [
    'Umsatzanteil der fünf größten Partner',
    'Teil des Partnerumsatzes, den die fünf umsatzstärksten Partner bringen.'
  ],
  'top-10-share': [
    'Umsatzanteil der zehn größten Partner',
    'Teil des Partnerumsatzes, den die zehn umsatzstärksten Partner bringen.'
  ],
  'top-1-percent-share': [
    'Umsatzanteil der größten 1 % der Partner',
    'Teil des Partnerumsatzes, den die umsatzstärksten 1 % der Partner bringen.'
  ],
  'top-5-percent-share': [
    'Umsatzanteil der größten 5 % der Partner',
    'Teil des Partnerumsatzes, den die umsatzstärksten 5 % der Partner bringen.'
  ],
  'top-10-percent-share': [
    'Umsatzanteil der größten 10 % der Partner',
    'Teil des Partnerumsatzes, den die umsatzstärksten 10 % der Partner bringen.'
  ],
  'top-20-percent-share': [
    'Umsatzanteil der größten 20 % der Partner',
    'Teil des Partnerumsatzes, den die umsatzstärksten 20 % der Partner bringen.'
  ],
  'revenue-gini-sellers': [
    'Gini des Umsatzes, Partner mit Verkauf',
    'Wie ungleich sich der Umsatz auf die Partner mit Verkauf verteilt: 0 heißt alle gleich, nahe 1 einer fast alles.'
  ],
  'revenue-gini-roster': [
    'Gini des Umsatzes, alle Vertragspartner',
    'Wie ungleich sich der Umsatz auf alle Vertragspartner verteilt, die ohne Verkauf als null gezählt.'
  ],
  'revenue-hhi': [
    'HHI des Umsatzes',
    'Wie sehr der Umsatz an wenigen Partnern hängt, von nahe 0 (viele gleiche) bis 10.000 (ein einziger). 10.000 geteilt durch ihn ist die Zahl gleicher Partner, die ebenso konzentriert wäre.'
  ],
  'partners-for-80-percent': [
    'Partner, die 80 % des Umsatzes bringen',
    'Die kleinste Zahl von Partnern, die zusammen mindestens 80 % des Partnerumsatzes bringen.'
  ],
  'economic-buyer-known': [
    'Budgetverantwortliche bei Tier-1-Partnern bekannt',
    'Tier-1-Partner, bei denen namentlich bekannt ist, wer über Geld entscheidet.'
  ],
  'economic-buyer-spoken': [
    'Gespräch mit Budgetverantwortlichen bei Tier-1-Partnern in 30 Tagen',
    'Tier-1-Partner, bei denen in den letzten 30 Tagen mit der Person gesprochen wurde, die über Geld entscheidet.'
  ],
  'qbr-coverage': [
    'Business Reviews mit Tier 1',
    'Tier-1-Partner mit einem vierteljährlichen Business Review im letzten Quartal (95 Tage), geteilt durch alle Tier-1-Partner.'
  ],
  'pipeline-review-coverage': [
    'Gemeinsame Pipeline-Durchsprachen mit Tier 1',
    'Tier-1-Partner mit einer gemeinsamen Pipeline-Durchsprache im letzten Quartal (95 Tage), geteilt durch alle Tier-1-Partner.'
  ],
  'partners-per-manager': [
    'Aktive Partner je Betreuungsstelle',
    'Als aktiv geführte Partner mit Betreuung, geteilt durch die Betreuungen (oder die vereinbarten Stellen).'
  ],
  'busiest-manager-partners': [
    'Aktive Partner der größten Betreuung',
    'Als aktiv geführte Partner in der Betreuung mit den meisten von ihnen.'
  ],
  'managers-over-limit': [
    'Betreuungen über der Grenze ihrer Partnerarten',
    'Betreuungen mit mehr aktiven Partnern, als die Grenze ihrer Arten zulässt; die Teile addieren sich, die halbe Grenze einer und die halbe einer anderen Art sind eine volle Stelle.'
  ],
  'managers-near-limit': [
    'Betreuungen nahe oder über der Grenze ihrer Partnerarten',
    'Betreuungen mit mehr aktiven Partnern, als die Marke zulässt, ab der beobachtet wird; die Teile addieren sich, die halbe Grenze einer und die halbe einer anderen Art sind eine volle Stelle.'
  ],
  'agreement-age': [
    'Verträge älter als zwölf Monate',
    'Partner, deren Vertrag zuletzt vor mehr als zwölf Monaten geschlossen oder erneuert wurde, von denen mit bekanntem Datum.'
  ],
  'manager-spread': [
    'Spanne der Aktivquoten zwischen Betreuungen',
    'Quote aktiver Partner der besten minus die der schwächsten Betreuung, unter denen mit mindestens fünf Partnern.'
  ],
  'competitor-exits': [
    'An den Wettbewerb verlorene Partner',
    'Ausgeschiedene Partner, deren erfasster Grund von einem Wettbewerber oder besseren Konditionen spricht.'
  ],
  'exchange-audit-coverage': [
    'Audits des Wertaustauschs mit Tier 1',
    'Tier-1-Partner, deren Wertaustausch in den letzten zwölf Monaten geprüft wurde, geteilt durch alle Tier-1-Partner.'
  ],
  'days-since-last-contact': [
    'Tage seit dem letzten Kontakt',
    'Tage zwischen dem Stichtag und dem letzten erfassten Gespräch: ein Kontakt, ein Termin, ein Business Review, eine Pipeline-Durchsprache oder eine Schulung.'
  ],
  nps: [
    'NPS der Partner',
    'Anteil der Befragten, die weiterempfehlen würden (9–10), minus derer, die es nicht würden (0–6), in Punkten, letzte Welle mit dieser Frage.'
  ],
  'nps-change': [
    'Veränderung des NPS der Partner',
    'Net Promoter Score der letzten Welle mit dieser Frage minus den der Welle davor.'
  ],
  psat: [
    'Zufriedenheit der Partner (PSAT)',
    'Bewertungen in den obersten zwei Punkten ihrer Skala als Teil aller Zufriedenheitsbewertungen der letzten Welle mit solchen.'
  ],
  'enablement-satisfaction': [
    'Zufriedenheit mit der Befähigung',
    'Bewertungen von Schulung, Zertifizierung, Material und technischer Hilfe in den obersten zwei Punkten ihrer Skala, letzte Welle mit solchen.'
  ],
  'response-rate': [
    'Rücklauf, nach Unternehmen',
    'Vertragspartner, von denen jemand die letzte Welle beantwortete, geteilt durch alle Vertragspartner.'
  ],
  'tier-one-response-rate': [
    'Rücklauf von Tier 1, nach Unternehmen',
    'Tier-1-Partner, von denen jemand die letzte Welle beantwortete, geteilt durch alle Tier-1-Partner.'
  ],
  'voice-age-days': [
    'Tage seit der letzten Befragung der Partner',
    'Tage von der letzten Umfrage oder dem letzten Gespräch bis zum Stichtag. Ein Business Review ist keines von beiden.'
  ],
  'data-completeness': [
    'Vollständigkeit der Daten',
    'Gefüllte Pflichtfelder als Teil aller Pflichtfelder aller Datensätze.'
  ],
  'cross-file-agreement': [
    'In zwei Dateien gleich beschriebene Geschäfte',
    'Geschäfte in zwei Dateien des Kunden, etwa Deal-Registrierungen und CRM, für die beide denselben Partner, Status, Betrag und dieselben Daten nennen.'
  ]
}
