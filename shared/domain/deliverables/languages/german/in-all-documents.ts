import type { Phrase } from '../phrase-book'

/** Cover, notices, sources, definitions and states: what several documents share. */
export const germanShared: readonly Phrase[] = [
  ['Confidentiality', 'Vertraulichkeit'],
  [
    'This document was prepared for [a] and may not be passed on without its consent.',
    'Dieses Dokument wurde für [a] erstellt und darf ohne dessen Zustimmung nicht weitergegeben werden.'
  ],
  [
    'What partners answered appears only in groups of [a] or more, never beside a name.',
    'Was Partner antworteten, erscheint nur in Gruppen ab [a], nie neben einem Namen.'
  ],
  ['Value-Exchange Audit', 'Audit des Wertaustauschs'],
  ['Tier 1 Exchange Portfolio', 'Wertaustausch der Tier-1-Partner'],
  ['Partner Health Scorecard', 'Partner Health Scorecard'],
  ['Gap Analysis and Recommendations', 'Lückenanalyse und Empfehlungen'],
  ['Workshop Protocol', 'Workshop-Protokoll'],
  ['Whole programme', 'Gesamtes Programm'],
  ['Confidential. Prepared for [a].', 'Vertraulich. Erstellt für [a].'],
  ['Sample: invented data', 'Beispiel: erfundene Daten'],
  ['Data as of [a]', 'Datenstand [a]'],
  ['Version [a], draft', 'Version [a], Entwurf'],
  ['Version [a], final', 'Version [a], endgültig'],
  ['Contents', 'Inhalt'],
  ['● On track', '● Auf Kurs'],
  ['◆ Watch', '◆ Beobachten'],
  ['▲ At risk', '▲ Gefährdet'],
  ['○ Unknown', '○ Unbekannt'],
  ['Low', 'Niedrig'],
  ['Medium', 'Mittel'],
  ['High', 'Hoch'],
  ['Appendix A: method and definitions', 'Anhang A: Methode und Definitionen'],
  [
    'Appendix A: method, definitions and confidentiality',
    'Anhang A: Methode, Definitionen und Vertraulichkeit'
  ],
  ['Appendix B: sources and exclusions', 'Anhang B: Quellen und Ausschlüsse'],
  ['Files this document rests on', 'Dateien, auf denen dieses Dokument beruht'],
  ['Left out, and why', 'Was ausgelassen wurde, und warum'],
  [
    'SHA-256: the first 12 characters of the hash of each file’s content. The same file gives the same characters.',
    'SHA-256: die ersten 12 Zeichen der Prüfsumme des Dateiinhalts. Dieselbe Datei ergibt dieselben Zeichen.'
  ],
  [
    'No row and no record was left out of the figures in this document.',
    'Aus den Zahlen dieses Dokuments wurde keine Zeile und kein Datensatz ausgelassen.'
  ],
  [
    'No file was imported; every amount and rating was entered by hand.',
    'Es wurde keine Datei importiert; alle Beträge und Bewertungen sind von Hand eingegeben.'
  ],
  ['SHA-256', 'SHA-256'],
  ['File', 'Datei'],
  ['Sheet', 'Blatt'],
  ['Content', 'Inhalt'],
  ['Rows read', 'Zeilen gelesen'],
  ['Left out', 'Ausgelassen'],
  ['Imported', 'Importiert'],
  ['File or figure', 'Datei oder Zahl'],
  ['Reason', 'Grund'],
  ['Records', 'Datensätze'],
  ['Partners', 'Partner'],
  ['Deals', 'Geschäfte'],
  ['Investments', 'Investitionen'],
  ['Activities', 'Aktivitäten'],
  ['Survey answers', 'Umfrageantworten'],
  ['Notes', 'Notizen'],
  ['Total row', 'Summenzeile'],
  ['Active window', 'Aktivitätsfenster'],
  ['The [a] days up to and including the as-of date.', 'Die [a] Tage bis einschließlich zum Stichtag.'],
  ['Active partner', 'Aktiver Partner'],
  [
    'A partner with at least one of these in the active window: [a].',
    'Ein Partner mit mindestens einem davon im Aktivitätsfenster: [a].'
  ],
  [
    'a qualified lead, a registered deal, an open opportunity or closed revenue',
    'ein qualifizierter Lead, ein registriertes Geschäft, eine offene Verkaufschance oder Umsatz'
  ],
  ['Meaningful revenue', 'Nennenswerter Umsatz'],
  ['More than [a] of closed revenue.', 'Mehr als [a] Umsatz aus gewonnenen Geschäften.'],
  ['Dormant partner', 'Ruhender Partner'],
  [
    'A partner without any of these events for [a] days.',
    'Ein Partner, bei dem seit [a] Tagen keines dieser Ereignisse vorkam.'
  ],
  ['New partner', 'Neuer Partner'],
  ['Signed in the last [a] months.', 'In den letzten [a] Monaten unter Vertrag genommen.'],
  ['Tier 1', 'Tier 1'],
  ['Partners in the client’s tier [a].', 'Partner der Stufe [a] des Kunden.'],
  ['Partners in the client’s tiers [list].', 'Partner der Stufen [list] des Kunden.'],
  ['Cost of direct selling', 'Kosten des Direktvertriebs'],
  ['Not stated.', 'Nicht angegeben.'],
  [
    '[a] in the last twelve months, as the client states it.',
    '[a] in den letzten zwölf Monaten, nach Angabe des Kunden.'
  ],
  ['Partner managers', 'Partnermanager'],
  [
    'Every manager named on the roster counts as one full post.',
    'Jeder in der Partnerliste genannte Manager zählt als eine volle Stelle.'
  ],
  ['[a] full-time posts, as the client states it.', '[a] Vollzeitstellen, nach Angabe des Kunden.'],
  ['Partner deals', 'Partnergeschäfte'],
  ['Counted as [a].', 'Gezählt als [a].'],
  [
    'sourced, influenced and resold: every deal with a partner’s part in it',
    'gebracht, beeinflusst und weiterverkauft: jedes Geschäft mit Beteiligung eines Partners'
  ],
  [
    'A deal has one attribution, so nothing counts twice.',
    'Ein Geschäft hat eine Zuordnung, nichts zählt doppelt.'
  ],
  ['Partner', 'Partner'],
  ['total-row', 'Summenzeile'],
  ['No data is imported for it yet', 'Dafür sind noch keine Daten importiert'],
  ['No exchange rate is stated for the currency', 'Für die Währung ist kein Kurs hinterlegt'],
  ['No amount is given', 'Kein Betrag angegeben'],
  ['Not rated yet', 'Noch nicht bewertet'],
  ['Not known', 'Nicht bekannt'],
  ['sourced only: deals the partner brought', 'nur gebracht: Geschäfte, die der Partner gebracht hat'],
  [
    'sourced and influenced: deals the partner brought or helped with',
    'gebracht und beeinflusst: Geschäfte, die der Partner gebracht oder unterstützt hat'
  ],
  ['registered: deals a partner registered', 'registriert: Geschäfte, die ein Partner registriert hat'],
  ['closed revenue', 'Umsatz'],
  ['a qualified lead', 'ein qualifizierter Lead'],
  ['a registered deal', 'ein registriertes Geschäft'],
  ['an open opportunity', 'eine offene Verkaufschance']
]
