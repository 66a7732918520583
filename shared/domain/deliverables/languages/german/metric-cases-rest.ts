import type { Phrase } from '../phrase-book'

/** Special cases of metrics about comparison, money, relationship, voice and data. */
export const germanMetricCasesRest: readonly Phrase[] = [
  [
    'Which deals are a partner’s is chosen with the client; a deal without an attribution is on neither side and is listed.',
    'Welche Geschäfte Partnergeschäfte sind, ist mit dem Kunden gewählt; ein Geschäft ohne Zuordnung ist auf keiner Seite und aufgeführt.'
  ],
  [
    'Deals with a partner’s part that the chosen definition does not count are on neither side and are listed.',
    'Geschäfte mit Partnerbeteiligung, die die gewählte Definition nicht zählt, sind auf keiner Seite und aufgeführt.'
  ],
  ['One side empty: unknown.', 'Eine Seite leer: unbekannt.'],
  [
    'Where segments with five deals or more on both sides, weighted by their deals, point the other way, the figure says so.',
    'Zeigen Segmente mit mindestens fünf Geschäften auf beiden Seiten, gewichtet nach Geschäften, in die andere Richtung, sagt die Zahl es.'
  ],
  [
    'Only won deals in the data: unknown, [n] would be an artefact.',
    'Nur gewonnene Geschäfte in den Daten: unbekannt, [n] wären ein Artefakt.'
  ],
  [
    'A deal without a margin is left out and listed: its margin is not its amount and not zero.',
    'Ein Geschäft ohne Rohertrag ist ausgelassen und aufgeführt: Sein Rohertrag ist nicht sein Betrag und nicht null.'
  ],
  [
    'Requested, approved and claimed money is not spent yet.',
    'Beantragtes, genehmigtes und abgerufenes Geld ist noch nicht ausgegeben.'
  ],
  [
    'Staff, technology, enablement and discounts without a state count as spent; other money without a state is left out and listed.',
    'Personal, Technik, Befähigung und Rabatte ohne Stand zählen als ausgegeben; anderes Geld ohne Stand ist ausgelassen und aufgeführt.'
  ],
  [
    'For one partner, only what names it: shares of programme-wide cost are not invented.',
    'Für einen Partner nur, was ihn nennt: Anteile programmweiter Kosten werden nicht erfunden.'
  ],
  ['No cost: not computable, never infinite.', 'Keine Kosten: nicht berechenbar, nie unendlich.'],
  [
    'Margin ÷ cost, not (margin − cost) ÷ cost: 1 is break-even.',
    'Rohertrag ÷ Kosten, nicht (Rohertrag − Kosten) ÷ Kosten: 1 deckt die Kosten.'
  ],
  [
    'Deals without a margin are left out and listed, and the figure says so; revenue is never taken for margin.',
    'Geschäfte ohne Rohertrag sind ausgelassen und aufgeführt, und die Zahl sagt es; Umsatz gilt nie als Rohertrag.'
  ],
  [
    'The interval draws deals again; the cost is taken as it is.',
    'Das Intervall zieht Geschäfte neu; die Kosten gelten, wie sie sind.'
  ],
  [
    'Requested, approved and claimed funds are not paid.',
    'Beantragte, genehmigte und abgerufene Zuschüsse sind nicht gezahlt.'
  ],
  ['Funds without a state are left out and listed.', 'Zuschüsse ohne Stand sind ausgelassen und aufgeführt.'],
  [
    'Undated payments count; payments dated after the as-of date do not.',
    'Zahlungen ohne Datum zählen; solche nach dem Stichtag nicht.'
  ],
  ['A deal that several funds were for counts once.', 'Ein Geschäft mit mehreren Zuschüssen zählt einmal.'],
  [
    'Funds tied to no deal are in the denominator: they were paid, too.',
    'Nicht gebundene Zuschüsse sind im Nenner: Auch sie wurden gezahlt.'
  ],
  ['Open deals have brought nothing yet.', 'Offene Geschäfte haben noch nichts gebracht.'],
  [
    'When no fund names a deal at all it cannot be shown: the column is missing.',
    'Nennt kein Zuschuss ein Geschäft, lässt es sich nicht zeigen: Die Spalte fehlt.'
  ],
  [
    'A fund whose deal is not in the data is left out and listed.',
    'Ein Zuschuss, dessen Geschäft nicht in den Daten ist, ist ausgelassen und aufgeführt.'
  ],
  [
    'Requested, approved and claimed money has not been spent and does not count.',
    'Beantragtes, genehmigtes und abgerufenes Geld ist nicht ausgegeben und zählt nicht.'
  ],
  [
    'Payments without a state, an amount or (in a period) a date are left out and listed.',
    'Zahlungen ohne Stand, Betrag oder (im Zeitraum) Datum sind ausgelassen und aufgeführt.'
  ],
  [
    'A partner without any payment on the list received nothing: the list is taken as complete.',
    'Ein Partner ohne Zahlung in der Liste erhielt nichts: Die Liste gilt als vollständig.'
  ],
  [
    'A customer is new with the first deal won in all the data there are; customers won before the data begin look new.',
    'Ein Kunde ist neu mit dem ersten gewonnenen Geschäft in allen Daten; vor Beginn der Daten gewonnene sehen neu aus.'
  ],
  [
    'Customers are told apart by the words of their names; likeness is never guessed.',
    'Kunden werden nach den Wörtern ihrer Namen unterschieden; Ähnlichkeit wird nie geraten.'
  ],
  ['No new customer: not computable, never infinite.', 'Kein Neukunde: nicht berechenbar, nie unendlich.'],
  [
    'Nothing is projected: a customer won last month has had little time.',
    'Nichts ist hochgerechnet: Ein im letzten Monat gewonnener Kunde hatte wenig Zeit.'
  ],
  [
    'Deals without a margin or a customer are left out and listed.',
    'Geschäfte ohne Rohertrag oder Kunden sind ausgelassen und aufgeführt.'
  ],
  ['No won deal: not computable.', 'Kein gewonnenes Geschäft: nicht berechenbar.'],
  ['Funds, enablement and leads are no earn.', 'Zuschüsse, Befähigung und Leads sind kein Verdienst.'],
  ['Partners that were paid nothing are not in the mean.', 'Partner ohne Zahlung sind nicht im Mittel.'],
  ['Money that names no partner does not count.', 'Geld ohne Partner zählt nicht.'],
  ['0: money follows results; 1: none of it does.', '0: Geld folgt den Ergebnissen; 1: keines davon.'],
  [
    'A partner of whom a payment has no amount, rate or date is left out with its revenue, and listed.',
    'Ein Partner mit einer Zahlung ohne Betrag, Kurs oder Datum ist mit seinem Umsatz ausgelassen und aufgeführt.'
  ],
  [
    'A partner that received nothing has a share of 0; so has one without revenue.',
    'Ein Partner, der nichts erhielt, hat den Anteil 0; ebenso einer ohne Umsatz.'
  ],
  [
    'A deal without a margin or a closing date is left out and listed.',
    'Ein Geschäft ohne Rohertrag oder Abschlussdatum ist ausgelassen und aufgeführt.'
  ],
  [
    'A partner without won deals in the year gives 0; data without any margin give no figure.',
    'Ein Partner ohne gewonnene Geschäfte im Jahr ergibt 0; Daten ganz ohne Rohertrag ergeben keine Zahl.'
  ],
  [
    'Without a win rate or a margin of this partner’s own the worth is unknown.',
    'Ohne eigene Gewinnquote oder eigenen Rohertrag des Partners ist der Wert unbekannt.'
  ],
  ['Without open sourced deals it is 0.', 'Ohne offene gebrachte Geschäfte ist es 0.'],
  [
    'A won deal without a closing date or an amount is left out and listed.',
    'Ein gewonnenes Geschäft ohne Abschlussdatum oder Betrag ist ausgelassen und aufgeführt.'
  ],
  [
    'A partner whose roster row says nothing is unknown, not 0.',
    'Ein Partner, dessen Zeile nichts sagt, ist unbekannt, nicht 0.'
  ],
  [
    'Requested, approved and claimed money has not arrived and does not count.',
    'Beantragtes, genehmigtes und abgerufenes Geld ist nicht angekommen und zählt nicht.'
  ],
  [
    'Paid money without a date is left out and listed: it may lie outside the year.',
    'Gezahltes Geld ohne Datum ist ausgelassen und aufgeführt: Es kann außerhalb des Jahres liegen.'
  ],
  [
    'When the data hold no spending of this kind for any partner the sum is unknown, not 0.',
    'Enthalten die Daten für keinen Partner Ausgaben dieser Art, ist die Summe unbekannt, nicht 0.'
  ],
  [
    'Without a win rate or a margin of this partner’s own the worth is unknown, even when leads were passed.',
    'Ohne eigene Gewinnquote oder eigenen Rohertrag des Partners ist der Wert unbekannt, auch wenn Leads übergeben wurden.'
  ],
  ['No leads in the year give 0.', 'Keine Leads im Jahr ergeben 0.'],
  [
    'An undated training may lie outside the year and does not count.',
    'Eine Schulung ohne Datum kann außerhalb des Jahres liegen und zählt nicht.'
  ],
  [
    'Deals that name no partner are left out and listed.',
    'Geschäfte ohne Partner sind ausgelassen und aufgeführt.'
  ],
  [
    'A partner with more credited than sold is left out and listed.',
    'Ein Partner mit mehr Gutschrift als Verkauf ist ausgelassen und aufgeführt.'
  ],
  [
    'A percentage is taken of all signed partners, those without a sale included, rounded to whole partners, one at least.',
    'Ein Prozentsatz gilt allen Vertragspartnern, auch denen ohne Verkauf, gerundet auf ganze Partner, mindestens einen.'
  ],
  [
    'A Tier 1 partner without any contact counts as not covered; when none has a contact the figure is unknown.',
    'Ein Tier-1-Partner ohne Kontakt zählt als nicht abgedeckt; hat keiner einen, ist die Zahl unbekannt.'
  ],
  [
    'Tier names are compared without regard to case.',
    'Stufennamen werden ohne Rücksicht auf Großschreibung verglichen.'
  ],
  [
    'A log that never records this kind gives unknown, not 0: it may be kept elsewhere.',
    'Ein Protokoll, das diese Art nie enthält, ergibt unbekannt, nicht 0: Sie kann anderswo erfasst sein.'
  ],
  ['Planned reviews after the as-of date do not count.', 'Nach dem Stichtag geplante Reviews zählen nicht.'],
  [
    'Partners without a manager are left out and listed: they are nobody’s load.',
    'Partner ohne Betreuung sind ausgelassen und aufgeführt: Sie belasten niemanden.'
  ],
  [
    'Without a stated number of posts, every manager named counts as one full post; the figure says so.',
    'Ohne genannte Stellenzahl zählt jede genannte Betreuung als volle Stelle; die Zahl sagt es.'
  ],
  ['Zero posts: unknown.', 'Null Stellen: unbekannt.'],
  [
    'A manager counts as one full-time post until another part is stated.',
    'Eine Betreuung zählt als volle Stelle, bis ein anderer Teil genannt ist.'
  ],
  [
    'Partners without a manager are listed apart; those without a type use up no limit.',
    'Partner ohne Betreuung sind getrennt aufgeführt; solche ohne Art belegen keine Grenze.'
  ],
  [
    'A renewal planned after the as-of date has not happened and does not count.',
    'Eine nach dem Stichtag geplante Erneuerung ist nicht geschehen und zählt nicht.'
  ],
  [
    'An agreement exactly twelve months old is not older.',
    'Ein genau zwölf Monate alter Vertrag ist nicht älter.'
  ],
  [
    'Partners without an agreement date are left out and listed; the day a partner signed up is not taken for it.',
    'Partner ohne Vertragsdatum sind ausgelassen und aufgeführt; der Tag des Beitritts gilt nicht dafür.'
  ],
  [
    'Managers with fewer than five partners, and partners without a manager, are left out and listed.',
    'Betreuungen mit weniger als fünf Partnern und Partner ohne Betreuung sind ausgelassen und aufgeführt.'
  ],
  [
    'Where χ² finds no more difference than chance gives, the figure says so.',
    'Findet χ² nicht mehr Unterschied als der Zufall, sagt die Zahl es.'
  ],
  ['One manager alone: unknown.', 'Nur eine Betreuung: unbekannt.'],
  [
    'The words of the reason decide; read them before quoting the figure.',
    'Die Worte des Grundes entscheiden; lesen Sie sie, bevor Sie die Zahl zitieren.'
  ],
  [
    'Ended partners without a reason are left out and listed.',
    'Beendete Partner ohne Grund sind ausgelassen und aufgeführt.'
  ],
  [
    'No partner that ended: unknown; most rosters list only those who stayed.',
    'Kein beendeter Partner: unbekannt; die meisten Listen führen nur die gebliebenen.'
  ],
  [
    'An audit in work counts; one dated after the as-of date does not.',
    'Ein Audit in Arbeit zählt; eines nach dem Stichtag nicht.'
  ],
  [
    'No audit at all is [n]: this workbench holds them, so it is known.',
    'Kein Audit ist [n]: Sie liegen in dieser Arbeitsumgebung, daher ist es bekannt.'
  ],
  [
    'Dates after the as-of date are plans and do not count.',
    'Daten nach dem Stichtag sind Pläne und zählen nicht.'
  ],
  ['No dated contact: unknown, not 0.', 'Kein datierter Kontakt: unbekannt, nicht 0.'],
  [
    'Under the minimum group of the engagement nothing is shown, and it is said so.',
    'Unter der Mindestgruppe des Projekts wird nichts gezeigt, und das wird gesagt.'
  ],
  [
    'Respondents are never listed as evidence; see the results of the survey.',
    'Befragte werden nie als Beleg aufgeführt; siehe die Ergebnisse der Umfrage.'
  ],
  [
    'With a single wave that asks, there is no change to tell.',
    'Bei nur einer Welle mit dieser Frage gibt es keine Veränderung.'
  ],
  ['Waves count as independent samples.', 'Die Wellen gelten als unabhängige Stichproben.'],
  [
    'Which rating is about enablement is read from the words of its question.',
    'Welche Bewertung die Befähigung betrifft, wird aus den Worten der Frage gelesen.'
  ],
  ['Answers that are not tied to companies: unknown.', 'Antworten ohne Bezug zu Unternehmen: unbekannt.'],
  ['Without a tier that counts as Tier 1: unknown.', 'Ohne eine Stufe, die als Tier 1 zählt: unbekannt.'],
  [
    'The field date of a wave counts, else the latest answer’s.',
    'Das Felddatum einer Welle zählt, sonst das der letzten Antwort.'
  ],
  ['Surveys without any date: unknown, not long ago.', 'Umfragen ohne Datum: unbekannt, nicht lange her.'],
  ['Dates after the as-of date do not count.', 'Daten nach dem Stichtag zählen nicht.'],
  ['Saying it twice counts once.', 'Zweimal gesagt zählt einmal.'],
  [
    'While no answer of the wave is coded it is unknown, not 0.',
    'Solange keine Antwort der Welle codiert ist, ist es unbekannt, nicht 0.'
  ],
  [
    'Partners: type, tier, status, signing date, manager.',
    'Partner: Art, Stufe, Status, Vertragsdatum, Betreuung.'
  ],
  [
    'Deals: status, attribution, amount, creation date (closing date once decided).',
    'Geschäfte: Status, Zuordnung, Betrag, Anlagedatum (nach der Entscheidung Abschlussdatum).'
  ],
  ['Money: category, amount, date.', 'Geld: Art, Betrag, Datum.'],
  ['Activities: kind, date, partner.', 'Aktivitäten: Art, Datum, Partner.'],
  [
    'Records with a gap count and are listed as such; 0 is a value, blank is a gap.',
    'Datensätze mit Lücke zählen und sind so aufgeführt; 0 ist ein Wert, leer ist eine Lücke.'
  ],
  [
    'A kind of record that is not there at all does not count as incomplete.',
    'Eine Art von Datensätzen, die ganz fehlt, zählt nicht als unvollständig.'
  ],
  [
    'A newer export with the same headers is the same file, not a second one.',
    'Ein neuerer Export mit denselben Spalten ist dieselbe Datei, keine zweite.'
  ],
  [
    'Deals are the same when they carry the same number; likeness is never guessed.',
    'Geschäfte sind gleich, wenn sie dieselbe Nummer tragen; Ähnlichkeit wird nie geraten.'
  ],
  [
    'What only one of the files gives contradicts nobody; deals in one file only are left out and listed.',
    'Was nur eine Datei nennt, widerspricht niemandem; Geschäfte in nur einer Datei sind ausgelassen und aufgeführt.'
  ],
  [
    'Edits by hand do not count here: it is about what the files say.',
    'Änderungen von Hand zählen hier nicht: Es geht darum, was die Dateien sagen.'
  ]
]
