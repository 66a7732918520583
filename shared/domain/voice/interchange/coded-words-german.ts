import { germanPartnerTypes } from '../../deliverables/languages/german/vocabulary'
import { germanPartnerStatus } from '../../deliverables/languages/german/workbooks/values'
import type { NpsGroup } from '../net-promoter-score'
import type { CodedWords } from './coded-words-shape'

const npsGroups: Readonly<Record<NpsGroup, string>> = {
  promoter: 'Promotor',
  passive: 'Passiv',
  detractor: 'Detraktor'
}

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: germanPartnerTypes,
  status: germanPartnerStatus,
  npsGroup: npsGroups
}

export const germanCodedWords: CodedWords = {
  tag: 'de-DE',
  sheets: { answers: 'Antworten', codings: 'Codierungen', codebook: 'Codebuch' },
  titles: {
    response: 'Fragebogen',
    respondent: 'Person',
    survey: 'Umfrage',
    question: 'Frage',
    answer: 'Antwort',
    agreed: 'Geeinigt',
    code: 'Code',
    words: 'Wortlaut',
    start: 'Anfang',
    end: 'Ende',
    coder: 'Codiert von',
    time: 'Zeitpunkt',
    source: 'Herkunft',
    parent: 'Übergeordneter Code',
    definition: 'Definition',
    include: 'Gilt für',
    exclude: 'Gilt nicht für',
    example: 'Beispiel',
    colour: 'Farbe',
    shortcut: 'Taste',
    isExclusive: 'Steht allein',
    isRetired: 'Stillgelegt',
    sets: 'Gruppen'
  },
  attributes: {
    type: 'Partnerart',
    tier: 'Stufe',
    region: 'Region',
    status: 'Status',
    npsGroup: 'NPS-Gruppe'
  },
  attributeValue: (attribute, value) => {
    const own = values[attribute]
    return own && Object.hasOwn(own, value) ? (own[value] ?? value) : value
  },
  agreed: { codes: 'Codes', noCode: 'kein Code' },
  yes: 'ja',
  no: 'nein',
  sources: { manual: 'von Hand', suggestion: 'Vorschlag', search: 'Suche', import: 'Import' },
  counts: {
    sheet: 'Häufigkeit',
    title: 'Codes nach Zahl der Personen',
    note: 'Gezählt, als diese Mappe geschrieben wurde: jede Person einmal je Welle, ein Code mit denen unter ihm.',
    code: 'Code',
    respondents: 'Personen',
    chart: (codes) =>
      codes === 1
        ? 'Personen, die den Code ansprachen'
        : `Die ${codes} Codes, die die meisten Personen ansprachen`,
    alt: 'Balken mit der Zahl der Personen, die jeden Code ansprachen, aus der Tabelle daneben.'
  }
}
