import type { ColumnMapping, ImportTarget, MappingTemplate } from '../entities/import-run'
import { kindAt, cellKind, type SheetCells } from './cells'
import { classifySheet, knownKindConfidence, type SheetKind } from './classify-sheet'
import { profileColumn, type ColumnProfile } from './column-profile'
import { findLayout } from './find-layout'
import type { ReshapedSheet } from './operations/apply-operations'
import type { TableOperation } from './operations/operation'
import { reshape } from './operations/reshape'
import { proposeConstants, type ProposedConstant } from './propose-constants'
import { proposeMapping, type KnownPartners } from './propose-mapping'
import { proposeSurveyMapping } from './propose-survey-mapping'
import type { SheetLayout } from './sheet-layout'
import { fingerprint, headerWords } from './words'

/** Everything recognised about one sheet, for the consultant to confirm or change. */
export interface SheetProposal {
  /** Of the table that is mapped: the client's sheet, or what the steps make of it. */
  readonly layout: SheetLayout
  /** Where the table lies in the client's own sheet. */
  readonly clientLayout: SheetLayout
  readonly operations: readonly TableOperation[]
  readonly table: ReshapedSheet
  readonly profiles: readonly ColumnProfile[]
  readonly kinds: readonly SheetKind[]
  /** Null: unknown, left out until the consultant chooses. */
  readonly target: ImportTarget | null
  readonly mapping: readonly ColumnMapping[]
  readonly constants: readonly ProposedConstant[]
  readonly headerSignature: string
  /** True when an earlier import of the same layout said how to read it. */
  readonly isRemembered: boolean
}

export interface ProposalContext {
  readonly known: KnownPartners
  readonly templates: readonly MappingTemplate[]
  readonly reportingCurrency: string
  readonly fileName: string
}

/** What the consultant already said about the sheet. */
export interface ProposalChoice {
  /** 0-based; null: no header; undefined: find it. */
  readonly headerRow?: number | null
  readonly target?: ImportTarget
  /** Steps to carry out first. */
  readonly operations?: readonly TableOperation[]
}

/** Looks at a sheet: where its table is, what each column holds, what the rows are, and what each column means. */
export function proposeSheet(
  sheet: SheetCells,
  context: ProposalContext,
  choice: ProposalChoice = {}
): SheetProposal {
  const found = findLayout(sheet)
  const headerSignature = signatureOf(found)
  const remembered = context.templates.find(
    (template) =>
      template.headerSignature === headerSignature && (choice.target ?? template.target) === template.target
  )
  const headerRow = choice.headerRow !== undefined ? choice.headerRow : rememberedHeaderRow(remembered, found)
  const clientLayout = headerRow === undefined ? found : findLayout(sheet, headerRow)
  const operations = choice.operations ?? remembered?.operations ?? []
  const table = reshape(sheet, { layout: clientLayout, operations, clientLayout })
  const { layout } = table
  const profiles = layout.columns.map((column) => profileColumn(table.sheet, layout, column))
  const ranked = hasTable(table.sheet, layout)
    ? classifySheet(profiles, context.known, `${context.fileName} ${sheet.name}`)
    : []
  const best = ranked[0]
  const likely = best && best.kind.confidence >= knownKindConfidence ? best.kind.target : null
  const target = choice.target ?? remembered?.target ?? likely
  const plain = remembered
    ? withMemory(remembered, profiles)
    : target
      ? (ranked.find((one) => one.kind.target === target)?.mapping ??
        proposeMapping(target, profiles, context.known))
      : []
  const mapping =
    target === 'response' && !remembered
      ? proposeSurveyMapping(table.sheet, layout, { profiles, mapping: plain })
      : plain
  return {
    layout,
    clientLayout,
    operations,
    table,
    profiles,
    kinds: ranked.map((one) => one.kind),
    target,
    mapping,
    constants: remembered
      ? rememberedConstants(remembered)
      : target
        ? proposeConstants(target, mapping, { profiles, reportingCurrency: context.reportingCurrency })
        : [],
    headerSignature,
    isRemembered: remembered !== undefined
  }
}

/** Equal for sheets with the same headers in the same columns, whatever their rows. */
export const signatureOf = (layout: SheetLayout): string =>
  fingerprint(layout.headers.map((header) => headerWords(header)).join('|'))

/** The header row chosen last time, where it was not the one found; undefined: as found. */
function rememberedHeaderRow(
  template: MappingTemplate | undefined,
  found: SheetLayout
): number | null | undefined {
  if (!template) return undefined
  const row = template.headerRow === null ? null : template.headerRow - 1
  return row === (found.header?.last ?? null) ? undefined : row
}

function withMemory(template: MappingTemplate, profiles: readonly ColumnProfile[]): ColumnMapping[] {
  const headers = new Map(profiles.map((profile) => [profile.column, profile.header]))
  return template.mapping.flatMap((one) => {
    const header = headers.get(one.column)
    return header === undefined ? [] : [{ ...one, header, confidence: 0.99, reason: 'as mapped before' }]
  })
}

const rememberedConstants = (template: MappingTemplate): ProposedConstant[] =>
  Object.entries(template.constants).map(([field, value]) => ({ field, value, reason: 'as set before' }))

/** At least one data row with two filled cells, or a single column of values: else there is no table. */
function hasTable(sheet: SheetCells, layout: SheetLayout): boolean {
  if (layout.header === null || layout.lastDataRow < layout.firstDataRow) return false
  const filled = layout.columns.filter((column) => {
    const cells = sheet.columns[column]
    return (
      cells !== null && cells !== undefined && kindAt(sheet, layout.lastDataRow, column) !== cellKind.empty
    )
  })
  return layout.columns.length >= 2 || filled.length >= 1
}
