import type { Partner } from '../entities/partner'
import type { RespondentKey } from '../entities/voice'
import { companyForms, emailAddress, personForms } from '../text/name-forms'
import type { DocumentWork } from './apply-edits'
import type { FrontMatter, Report } from './report'
import type { Workbook, WorkbookSheet } from './workbook'

/** Named as the client knows them, or with letters instead of names. */
export const editions = ['named', 'anonymised'] as const
export type Edition = (typeof editions)[number]

/** Replaces every name of a partner, and of its people, in any text. */
export type Mask = (text: string) => string

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "A", "B" … "Z", "AA": as many letters as there are partners. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`
}

const namesOf = ({ name, aliases, externalIds }: Partner): string[] => [
  ...[name, ...aliases].flatMap(companyForms),
  ...externalIds
]

/** Parts of people's names that dates are written with. */
const months = new Set(['April', 'May', 'June', 'August', 'Mai', 'Juni', 'Juli'])

interface Hidden {
  /** Folded name → what stands for it. */
  readonly labels: ReadonlyMap<string, string>
  /** First and last names: found with a capital only, so that a contact called "Will" does not blot out every "will". */
  readonly parts: ReadonlySet<string>
}

function hiddenNames(
  partners: readonly Partner[],
  labelled: readonly string[],
  respondents: readonly RespondentKey[]
): Hidden {
  const labels = new Map<string, string>()
  const parts = new Set<string>()
  const put = (name: string, label: string): void => {
    const key = name.trim().toLowerCase()
    if (key.length >= 2 && !labels.has(key)) labels.set(key, label)
  }
  const putPerson = (name: string | null): void => {
    const [full, ...rest] = personForms(name)
    if (full !== undefined) put(full, 'a contact')
    for (const part of rest) if (!months.has(part)) parts.add(part).add(part.toUpperCase())
  }
  labelled.forEach((id, index) => {
    const partner = partners.find((each) => each.id === id)
    if (partner) namesOf(partner).forEach((name) => put(name, `Partner ${letterOf(index)}`))
  })
  for (const partner of partners) {
    namesOf(partner).forEach((name) => put(name, 'another partner'))
    partner.contacts.forEach((contact) => putPerson(contact.name))
  }
  for (const { name, organisation } of respondents) {
    companyForms(organisation).forEach((each) => put(each, 'another partner'))
    putPerson(name)
  }
  return { labels, parts }
}

/**
 * A mask for all partners of an engagement: those in `labelled` become "Partner A", "Partner B" … in that order,
 * any other "another partner"; people of partners and respondents become "a contact", e-mail addresses "an address".
 * Longest names first, whole words only, whole names in any case of letters, so that no part of a name is left.
 */
export function maskFor(
  partners: readonly Partner[],
  labelled: readonly string[],
  respondents: readonly RespondentKey[] = []
): Mask {
  const { labels, parts } = hiddenNames(partners, labelled, respondents)
  const words = [...labels.keys(), ...parts].sort((a, b) => b.length - a.length).map(escaped)
  const withoutAddress: Mask = (text) => text.replace(emailAddress, 'an address')
  if (words.length === 0) return withoutAddress
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) =>
    withoutAddress(text).replace(any, (found) => {
      const label = labels.get(found.toLowerCase())
      return label ?? (parts.has(found) ? 'a contact' : found)
    })
}

/** What a report or workbook is built with, and nobody reads: a partner called "Note" must not take a style away. */
const structure: ReadonlySet<string> = new Set([
  ...['id', 'key', 'kind', 'style', 'styles', 'tone', 'state', 'align', 'format', 'orientation']
])

/** The same value with every text in it masked. Keys and structure stay. */
function masked<T>(value: T, mask: Mask): T {
  if (typeof value === 'string') return mask(value) as T & string
  if (Array.isArray(value)) return value.map((each: unknown) => masked(each, mask)) as T & unknown[]
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      structure.has(key) ? (each as unknown) : masked<unknown>(each, mask)
    ])
  ) as T
}

/** The cover: its author is no partner's, whatever first name they share with somebody. */
const maskedFront = (front: FrontMatter, mask: Mask): FrontMatter => ({
  ...masked(front, mask),
  author: front.author,
  version: front.version === '' ? 'anonymised' : `${mask(front.version)}, anonymised`
})

/** The report for eyes that may not know who the partners are: texts, tables, charts, cover and file name. */
export function anonymousReport(report: Report, mask: Mask): Report {
  const figures = Object.fromEntries(
    Object.entries(report.figures).map(([key, bound]) => [
      key,
      { ...bound, label: mask(bound.label), figure: { ...bound.figure, partnerId: null } }
    ])
  )
  return {
    ...report,
    figures,
    front: maskedFront(report.front, mask),
    blocks: masked(report.blocks, mask)
  }
}

/** Without the hidden columns that lead a row back to its record: what is masked must not come back. */
const withoutRecords = (sheet: WorkbookSheet): WorkbookSheet => ({
  ...sheet,
  tables: sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.filter((column) => column.isHidden !== true)
  }))
})

/** The workbook likewise; live formulas that compare with a partner's name follow. */
export function anonymousWorkbook(workbook: Workbook, mask: Mask): Workbook {
  return {
    ...workbook,
    front: maskedFront(workbook.front, mask),
    sheets: masked(workbook.sheets.map(withoutRecords), mask)
  }
}

/** The consultant's own texts likewise: they may name whom the edition must not. */
export const anonymousWork = (work: DocumentWork, mask: Mask): DocumentWork => ({
  ...work,
  edits: work.edits.map((edit) => ({ ...edit, text: edit.text === null ? null : mask(edit.text) })),
  ...(work.ownBlocks
    ? { ownBlocks: work.ownBlocks.map((block) => ({ ...block, text: mask(block.text) })) }
    : {})
})
