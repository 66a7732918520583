import type { Phrase } from '../phrase-book'

/** Where each metric comes from. Titles of papers stay. */
export const germanMetricSources: readonly Phrase[] = [
  [
    'Roster count; a lagging measure of recruitment.',
    'Zählung der Partnerliste; ein nachlaufendes Maß der Gewinnung.'
  ],
  ['[s]; the interval is Wilson’s at 95 %.', '[s]; Intervall nach Wilson, 95 %.'],
  ['[s]; the interval is Newcombe’s at 95 %.', '[s]; Intervall nach Newcombe, 95 %.'],
  ['Cohort rate; the interval is Wilson’s at 95 %.', 'Kohortenquote; Intervall nach Wilson, 95 %.'],
  [
    'The partner-programme growth guide; the interval is Wilson’s at 95 %.',
    'Partner-programme growth guide; Intervall nach Wilson, 95 %.'
  ],
  [
    'Count-based win rate; the interval is Wilson’s at 95 %.',
    'Gewinnquote nach Zahl; Intervall nach Wilson, 95 %.'
  ],
  [
    'Theme frequency by respondent; the interval is Wilson’s at 95 %.',
    'Häufigkeit des Themas nach Befragten; Intervall nach Wilson, 95 %.'
  ],
  [
    'Kaplan–Meier; the interval is Brookmeyer–Crowley’s at 95 % (log–log).',
    'Kaplan-Meier; Intervall nach Brookmeyer-Crowley, 95 % (log-log).'
  ],
  ['Why Most Partner Programs Fail.', 'Why Most Partner Programs Fail.'],
  [
    'The definition of “active” agreed with the client.',
    'Die mit dem Kunden vereinbarte Definition von „aktiv“.'
  ],
  [
    'Partner ROI and Partner Potential: engaged but not executing.',
    'Partner ROI and Partner Potential: engagiert, aber nichts umsetzend.'
  ],
  ['Unweighted pipeline.', 'Ungewichtete Pipeline.'],
  [
    'Why Most Partner Programs Fail (partner-sourced share of pipeline).',
    'Why Most Partner Programs Fail (von Partnern gebrachter Anteil der Pipeline).'
  ],
  [
    'Why Most Partner Programs Fail; attribution as agreed.',
    'Why Most Partner Programs Fail; Zuordnung wie vereinbart.'
  ],
  [
    'The partner-programme growth guide (a leading indicator).',
    'Partner-programme growth guide (vorlaufende Kennzahl).'
  ],
  [
    'Median age; the interval is of ranks at 95 %, none under six deals.',
    'Medianes Alter; Intervall aus Rängen, 95 %, keines unter sechs Geschäften.'
  ],
  ['Usual sales-velocity equation.', 'Übliche Formel der Vertriebsgeschwindigkeit.'],
  ['The partner-programme growth guide.', 'Partner-programme growth guide.'],
  ['Count of records.', 'Zählung der Datensätze.'],
  ['Closed-won amounts.', 'Beträge gewonnener Geschäfte.'],
  ['The client’s fiscal calendar.', 'Der Geschäftskalender des Kunden.'],
  ['Closed-won amounts with a partner.', 'Beträge gewonnener Geschäfte mit Partner.'],
  [
    'The partner-programme growth guide (sourced or influenced, never both).',
    'Partner-programme growth guide (gebracht oder beeinflusst, nie beides).'
  ],
  [
    'Mean per head; the interval is a seeded bootstrap over partners when there are fewer than 100.',
    'Mittel je Partner; Intervall per Bootstrap mit festem Startwert bei weniger als 100 Partnern.'
  ],
  ['Share of total; domain.md, concentration.', 'Anteil am Ganzen.'],
  ['Recency.', 'Zeit seit dem letzten Ereignis.'],
  [
    'Why Most Partner Programs Fail; the interval is a seeded bootstrap under 100 deals, else normal.',
    'Why Most Partner Programs Fail; Intervall per Bootstrap mit festem Startwert unter 100 Geschäften, sonst normal.'
  ],
  [
    'Why Most Partner Programs Fail; the interval is a seeded bootstrap while a side has under 100 deals, else Welch’s.',
    'Why Most Partner Programs Fail; Intervall per Bootstrap mit festem Startwert, solange eine Seite unter 100 Geschäfte hat, sonst nach Welch.'
  ],
  [
    'Why Most Partner Programs Fail; the interval is of ranks at 95 %, none under six deals.',
    'Why Most Partner Programs Fail; Intervall aus Rängen, 95 %, keines unter sechs Geschäften.'
  ],
  [
    'Why Most Partner Programs Fail; the interval follows Price and Bonett at 95 %.',
    'Why Most Partner Programs Fail; Intervall nach Price und Bonett, 95 %.'
  ],
  [
    'Amount less cost of goods, as the client’s file states it.',
    'Betrag minus Wareneinsatz, wie in der Datei des Kunden.'
  ],
  [
    'The Partner Revenue Gap (funds and what they are tied to).',
    'The Partner Revenue Gap (Zuschüsse und woran sie gebunden sind).'
  ],
  ['The Partner Revenue Gap.', 'The Partner Revenue Gap.'],
  ['Rule R61; partner ROI and Partner Potential.', 'Regel R61; Partner ROI and Partner Potential.'],
  ['Customer acquisition cost, last 12 months.', 'Kosten der Kundengewinnung, letzte 12 Monate.'],
  [
    'Observed customer value; the interval is a seeded bootstrap under 100 customers, else normal.',
    'Beobachteter Kundenwert; Intervall per Bootstrap mit festem Startwert unter 100 Kunden, sonst normal.'
  ],
  [
    'The Partner Revenue Gap (actual earn); services a partner sells around a deal are in its own books only.',
    'The Partner Revenue Gap (tatsächlicher Verdienst); Leistungen rund um ein Geschäft stehen nur in den Büchern des Partners.'
  ],
  [
    'Dissimilarity index (O. D. and B. Duncan, American Sociological Review 20, 1955).',
    'Unähnlichkeitsindex (O. D. und B. Duncan, American Sociological Review 20, 1955).'
  ],
  [
    'Value-exchange audit, derivation of what a partner gives.',
    'Audit des Wertaustauschs, Herleitung dessen, was ein Partner gibt.'
  ],
  ['Value-exchange audit, earn analysis.', 'Audit des Wertaustauschs, Verdienstanalyse.'],
  [
    'Value-exchange audit, derivation of what a partner gets.',
    'Audit des Wertaustauschs, Herleitung dessen, was ein Partner erhält.'
  ],
  [
    'Value-exchange audit: leads × win rate × margin.',
    'Audit des Wertaustauschs: Leads × Gewinnquote × Rohertrag.'
  ],
  [
    'Concentration ratio; partner ROI and Partner Potential.',
    'Konzentrationsrate; Partner ROI and Partner Potential.'
  ],
  [
    'C. Gini (1912); Σ(2i − n − 1)·xᵢ ÷ (n · Σx) over ascending revenue.',
    'C. Gini (1912); Σ(2i − n − 1)·xᵢ ÷ (n · Σx) über aufsteigenden Umsatz.'
  ],
  ['Herfindahl–Hirschman index on the scale 0–10,000.', 'Herfindahl-Hirschman-Index auf der Skala 0–10.000.'],
  ['Pareto count.', 'Pareto-Zählung.'],
  [
    'The Partner Revenue Gap (relationship infrastructure).',
    'The Partner Revenue Gap (Beziehungsinfrastruktur).'
  ],
  [
    'The Partner Revenue Gap; Why Most Partner Programs Fail. The interval is Wilson’s at 95 %.',
    'The Partner Revenue Gap; Why Most Partner Programs Fail. Intervall nach Wilson, 95 %.'
  ],
  [
    'Five partner-channel mistakes (above 40–50 a manager cannot follow; fewer for strategic alliances).',
    'Five partner-channel mistakes (über 40–50 kann eine Betreuung nicht folgen; weniger bei strategischen Allianzen).'
  ],
  [
    'Five partner-channel mistakes (40–50 a manager); AchieveUnite and Channel Enablers for closer types.',
    'Five partner-channel mistakes (40–50 je Betreuung); AchieveUnite und Channel Enablers für engere Arten.'
  ],
  [
    'Why Most Partner Programs Fail; Pearson’s χ² at 5 %.',
    'Why Most Partner Programs Fail; χ² nach Pearson, 5 %.'
  ],
  ['Relationship recency.', 'Zeit seit dem letzten Kontakt.'],
  [
    'Reichheld; the interval is adjusted-Wald at 95 % (Rocks 2016).',
    'Reichheld; angepasstes Wald-Intervall, 95 % (Rocks 2016).'
  ],
  [
    'Why Most Partner Programs Fail; the interval is adjusted-Wald at 95 % (Rocks 2016).',
    'Why Most Partner Programs Fail; angepasstes Wald-Intervall, 95 % (Rocks 2016).'
  ],
  [
    'Top-two-box; the interval treats respondents as drawn, areas of one respondent together.',
    'Oberste zwei Punkte; das Intervall nimmt Befragte als gezogen, Bereiche einer Person zusammen.'
  ],
  [
    'The Partner Revenue Gap; top-two-box, the interval treats respondents as drawn.',
    'The Partner Revenue Gap; oberste zwei Punkte, das Intervall nimmt Befragte als gezogen.'
  ],
  [
    'A roster is a census: companies count, since a company is asked or not.',
    'Eine Partnerliste ist eine Vollerhebung: Unternehmen zählen, denn ein Unternehmen ist gefragt oder nicht.'
  ],
  [
    'Why Most Partner Programs Fail. All of Tier 1 is asked, so there is no interval.',
    'Why Most Partner Programs Fail. Ganz Tier 1 ist gefragt, daher kein Intervall.'
  ],
  [
    'The Partner Revenue Gap (structured Voice of Partner every six months).',
    'The Partner Revenue Gap (strukturierte Partnerbefragung alle sechs Monate).'
  ],
  [
    'Why Most Partner Programs Fail; Pearson’s χ² at 5 %',
    'Why Most Partner Programs Fail; χ² nach Pearson, 5 %'
  ]
]

/** Fields of a record, as "deal: closed on" is written. */
const fields: Readonly<Record<string, readonly [kind: string, names: Readonly<Record<string, string>>]>> = {
  partner: [
    'Partner',
    {
      name: 'Name',
      status: 'Status',
      'signed on': 'Vertrag vom',
      tier: 'Stufe',
      type: 'Art',
      manager: 'Betreuung',
      contacts: 'Kontakte',
      'certified people': 'zertifizierte Personen',
      'agreement renewed on': 'Vertrag erneuert am',
      'agreement renewal on': 'Vertrag zu erneuern am',
      'agreement signed on': 'Vertrag geschlossen am',
      'end reason': 'Grund des Ausscheidens',
      'ended because': 'Grund des Ausscheidens',
      'ended on': 'beendet am'
    }
  ],
  deal: [
    'Geschäft',
    {
      'partner id': 'Partner',
      'closed on': 'abgeschlossen am',
      'created on': 'angelegt am',
      'qualified on': 'qualifiziert am',
      'registered on': 'registriert am',
      status: 'Status',
      amount: 'Betrag',
      currency: 'Währung',
      attribution: 'Zuordnung',
      'gross margin': 'Rohertrag',
      account: 'Kunde',
      stage: 'Phase',
      segment: 'Segment',
      'external id': 'Nummer'
    }
  ],
  investment: [
    'Investition',
    {
      'partner id': 'Partner',
      amount: 'Betrag',
      category: 'Art',
      state: 'Stand',
      date: 'Datum',
      'deal external ids': 'Nummern der Geschäfte',
      'deal ids': 'Geschäfte'
    }
  ],
  activity: ['Aktivität', { 'partner id': 'Partner', kind: 'Art', date: 'Datum' }],
  response: [
    'Umfrageantwort',
    {
      'partner id': 'Partner',
      answers: 'Antworten',
      'submitted on': 'eingegangen am',
      date: 'Datum',
      survey: 'Umfrage',
      'survey id': 'Umfrage'
    }
  ]
}

/** Fields a metric cannot do without. */
export const germanFields: readonly Phrase[] = Object.entries(fields).flatMap(([kind, [word, names]]) =>
  Object.entries(names).map(([name, german]): Phrase => [`${kind}: ${name}`, `${word}: ${german}`])
)
