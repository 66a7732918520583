import type { Attribution, DealStatus } from '../../../../entities/facts'
import { partnerTypes, type PartnerStatus } from '../../../../entities/partner'
import { partnerTypeWords, sentenceCase } from '../../../partner-words'
import { germanLineNames } from '../exchange-portfolio'
import { germanPartnerTypes } from '../vocabulary'

const dealStatusWords: Readonly<Record<DealStatus, string>> = {
  open: 'offen',
  won: 'gewonnen',
  lost: 'verloren'
}

const attributionWords: Readonly<Record<Attribution, string>> = {
  sourced: 'gebracht',
  influenced: 'beeinflusst',
  resold: 'weiterverkauft',
  direct: 'direkt'
}

/** Where a partner stands, by id. */
export const germanPartnerStatus: Readonly<Record<PartnerStatus, string>> = {
  prospect: 'Interessent',
  recruited: 'unter Vertrag',
  onboarding: 'im Onboarding',
  enabled: 'befähigt',
  active: 'aktiv',
  growing: 'wachsend',
  dormant: 'ruhend',
  passive: 'passiv',
  ended: 'beendet'
}

const yesNo = { Yes: 'Ja', No: 'Nein' } as const

/**
 * Columns whose values are words of ours, one of a list: what a person may change, and what formulas compare with. They
 * are read back by the same list, so no two words of a column may be alike.
 */
export const germanValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Status: { ...germanPartnerStatus, ...dealStatusWords },
  Attribution: attributionWords,
  Type: Object.fromEntries(
    partnerTypes.map((type) => [sentenceCase(partnerTypeWords(type)), germanPartnerTypes[type]])
  ),
  'On roster': yesNo,
  Active: yesNo,
  Revenue: yesNo,
  'Open pipeline': yesNo,
  Counts: yesNo,
  Side: { Gives: 'Gibt', Gets: 'Erhält' },
  Basis: {
    Derived: 'Abgeleitet',
    Judged: 'Geschätzt',
    'Not in money': 'Nicht in Geld',
    'Not part of this relationship': 'Nicht Teil dieser Beziehung'
  },
  Trend: {
    Rising: 'Steigend',
    Steady: 'Gleichbleibend',
    Falling: 'Fallend',
    Up: 'Gestiegen',
    Flat: 'Unverändert',
    Down: 'Gesunken'
  },
  Kind: {
    Indicator: 'Anzeichen',
    Voice: 'Stimme',
    Partner: 'Partner',
    Deal: 'Geschäft',
    Investment: 'Investition',
    Activity: 'Aktivität',
    'Survey answer': 'Umfrageantwort',
    Coding: 'Codierung'
  },
  Set: { Counted: 'Gezählt', Proof: 'Nachweis' },
  State: {
    '▲ At risk': '▲ Gefährdet',
    '◆ Watch': '◆ Beobachten',
    '● On track': '● Auf Kurs',
    '○ Unknown': '○ Unbekannt'
  },
  Check: { Equal: 'Gleich', Changed: 'Geändert' },
  Unit: { number: 'Anzahl', share: 'Anteil', days: 'Tage', index: 'Index', score: 'Punkte', money: 'Geld' },
  'Interval by': {
    Wilson: 'Wilson',
    Newcombe: 'Newcombe',
    'Bootstrap, fixed seed': 'Bootstrap, fester Startwert',
    'Adjusted Wald': 'Angepasstes Wald-Intervall',
    'Large sample': 'Große Stichprobe',
    'Brookmeyer-Crowley': 'Brookmeyer-Crowley',
    'Order statistics': 'Ordnungsstatistik'
  },
  Content: {
    partner: 'Partner',
    deal: 'Geschäfte',
    investment: 'Investitionen',
    activity: 'Aktivitäten',
    response: 'Umfrageantworten',
    note: 'Notizen'
  }
}

/** Columns of names from our catalogues; a line that comes back is found by its record (`returned-ledger.ts`). */
export const germanNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  What: Object.fromEntries(germanLineNames)
}
