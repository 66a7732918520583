import type { ColumnMapping, ImportTarget, MappingTemplate } from '../entities/import-run'
import { kindAt, cellKind, type SheetCells } from './cells'
import { classifySheet, knownKindConfidence, type SheetKind } from './classify-sheet'
import { profileColumn, type ColumnProfile } from './column-profile'
import { findCrosstab, type Crosstab } from './find-crosstab'
import { findLayout } from './find-layout'
import { fittedTemplate } from './fitted-template'
import { proposeForm } from './forms/propose-form'
import { signatureOf } from './header-signature'
import type { ReshapedSheet } from './operations/reshaped-sheet'
import type { FindSheet } from './operations/join-sheet'
import type { TableOperation } from './operations/operation'
import { placedJoins } from './operations/joined-sheets'
import { sureOperations } from './operations/propose/propose-operations'
import type { ProposedStep } from './operations/propose/proposed-step'
import { stepsForSheet } from './operations/propose/steps-for-sheet'
import { reshape } from './operations/reshape'
import { proposeConstants, type ProposedConstant } from './propose-constants'
import { proposeMapping, type KnownPartners } from './propose-mapping'
import { proposeSurveyMapping } from './propose-survey-mapping'
import type { SheetLayout } from './sheet-layout'

/** Everything recognised about one sheet, for the consultant to confirm or change. */
export interface SheetProposal {
  /** Of the table that is mapped: the client's sheet, or what the steps make of it. */
  readonly layout: SheetLayout
  /** Where the table lies in the client's own sheet. */
  readonly clientLayout: SheetLayout
  /** Steps carried out before the columns are looked at. */
  readonly operations: readonly TableOperation[]
  /** Steps the sheet seems to need; the sure ones are among `operations` unless someone took them out. */
  readonly steps: readonly ProposedStep[]
  readonly table: ReshapedSheet
  /** Why the sheet holds no records (a crosstab); null when nothing speaks against it. */
  readonly refusal: Crosstab | null
  readonly profiles: readonly ColumnProfile[]
  readonly kinds: readonly SheetKind[]
  /** Null: unknown, left out until the consultant chooses. */
  readonly target: ImportTarget | null
  readonly mapping: readonly ColumnMapping[]
  readonly constants: readonly ProposedConstant[]
  readonly headerSignature: string
  /** True when an earlier import of the same layout said how to read it. */
  readonly isRemembered: boolean
  /** Hidden in the client's workbook and not asked for: left out, whatever its rows look like. */
  readonly isSetAside: boolean
}

export interface ProposalContext {
  readonly known: KnownPartners
  readonly templates: readonly MappingTemplate[]
  /** Layouts mapped in other engagements; the engagement's own come first. */
  readonly layouts?: readonly MappingTemplate[]
  readonly reportingCurrency: string
  readonly fileName: string
  /** 1–12: where the client's year begins; January when absent. */
  readonly fiscalStartMonth?: number
  /** Finds the other sheets of a join. */
  readonly find?: FindSheet
  /** Whether an earlier import took in a sheet of this name and layout; never, when absent. */
  readonly wasTaken?: (sheetName: string, headerSignature: string) => boolean
}

/** What the consultant already said about the sheet. */
export interface ProposalChoice {
  /** Null: no header; undefined: find it. */
  readonly header?: SheetLayout['header']
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
  if (sheet.form && (choice.target ?? 'response') === 'response')
    return proposeForm(sheet, sheet.form, choice.operations)
  const found = findLayout(sheet)
  const headerSignature = signatureOf(found)
  const isLayout = (one: MappingTemplate): boolean =>
    one.headerSignature === headerSignature && (choice.target ?? one.target) === one.target
  const own = context.templates.find(isLayout)
  const template = own ?? context.layouts?.find(isLayout)
  const header = choice.header !== undefined ? choice.header : rememberedHeader(template, found)
  const clientLayout = header === undefined ? found : findLayout(sheet, header)
  const remembered = template && fittedTemplate(template, clientLayout)
  const plain = profiled(sheet, clientLayout)
  const steps = hasTable(sheet, clientLayout)
    ? stepsForSheet(sheet, clientLayout, {
        ...context,
        fiscalStartMonth: context.fiscalStartMonth ?? 1,
        profiles: plain,
        target: choice.target ?? remembered?.target ?? null
      })
    : []
  const operations = placedJoins(
    choice.operations ?? remembered?.operations ?? (remembered ? [] : sureOperations(steps)),
    context.find
  )
  const table = reshape(sheet, { layout: clientLayout, operations, clientLayout }, context.find)
  const refusal = template ? null : findCrosstab(sheet, clientLayout, plain)
  const isAskedFor = choice.target !== undefined || context.wasTaken?.(sheet.name, headerSignature) === true
  const isSetAside = sheet.visibility !== 'visible' && !isAskedFor
  const view = { headerSignature, clientLayout, operations, steps, table, refusal, isSetAside }
  const profiles = table.sheet === sheet ? plain : profiled(table.sheet, table.layout)
  return {
    ...view,
    ...understood(table, context, {
      profiles,
      remembered,
      isOwn: own !== undefined,
      target: choice.target,
      isSetAside,
      isRefused: refusal !== null
    })
  }
}

/** What the rows of a table are, and what each column means. */
function understood(
  { sheet, layout, options }: ReshapedSheet,
  context: ProposalContext,
  said: {
    profiles: readonly ColumnProfile[]
    remembered: MappingTemplate | undefined
    isOwn: boolean
    target: ImportTarget | undefined
    isSetAside: boolean
    isRefused: boolean
  }
): Omit<
  SheetProposal,
  'headerSignature' | 'clientLayout' | 'operations' | 'steps' | 'table' | 'refusal' | 'isSetAside'
> {
  const { profiles, remembered } = said
  const ranked = hasTable(sheet, layout)
    ? classifySheet(profiles, context.known, `${context.fileName} ${sheet.name}`)
    : []
  const best = ranked[0]
  const isLikely = best !== undefined && best.kind.confidence >= knownKindConfidence && !said.isRefused
  const likely = isLikely ? best.kind.target : null
  const target = said.isSetAside ? null : (said.target ?? remembered?.target ?? likely)
  const plain = remembered
    ? withMemory(remembered, profiles, said.isOwn ? 'as mapped before' : 'as mapped in another engagement')
    : target
      ? (ranked.find((one) => one.kind.target === target)?.mapping ??
        proposeMapping(target, profiles, context.known))
      : []
  const mapping =
    target === 'response' && !remembered
      ? proposeSurveyMapping(sheet, layout, { profiles, mapping: plain, options })
      : plain
  const { reportingCurrency } = context
  const constants = remembered
    ? rememberedConstants(remembered)
    : target
      ? proposeConstants(target, mapping, { profiles, reportingCurrency })
      : []
  const kinds = ranked.map((one) => one.kind)
  return { layout, profiles, kinds, target, mapping, constants, isRemembered: remembered !== undefined }
}

/** What the columns of a table hold; nothing where there is no table. */
function profiled(sheet: SheetCells, layout: SheetLayout): ColumnProfile[] {
  return layout.columns.map((column) => profileColumn(sheet, layout, column))
}

/** The header chosen last time, where it was not the one found; undefined: as found. */
function rememberedHeader(
  template: MappingTemplate | undefined,
  found: SheetLayout
): SheetLayout['header'] | undefined {
  if (!template) return undefined
  const { headerRow, headerRows } = template
  const last = headerRow === null ? null : headerRow - 1
  const isSameRow = last === (found.header?.last ?? null)
  // Runs of the first version did not note how many rows a header takes.
  if (isSameRow && headerRows === undefined) return undefined
  return last === null ? null : { first: Math.max(0, last - (headerRows ?? 1) + 1), last }
}

function withMemory(
  template: MappingTemplate,
  profiles: readonly ColumnProfile[],
  reason: string
): ColumnMapping[] {
  const headers = new Map(profiles.map((profile) => [profile.column, profile.header]))
  return template.mapping.flatMap((one) => {
    const header = headers.get(one.column)
    return header === undefined ? [] : [{ ...one, header, confidence: 0.99, reason }]
  })
}

const rememberedConstants = (template: MappingTemplate): ProposedConstant[] =>
  Object.entries(template.constants).map(([field, value]) => ({ field, value, reason: 'as set before' }))

/** At least one data row with two filled cells, or a single column of values: else there is no table. */
function hasTable(sheet: SheetCells, layout: SheetLayout): boolean {
  if (layout.lastDataRow < layout.firstDataRow) return false
  const filled = layout.columns.filter((column) => {
    const cells = sheet.columns[column]
    return (
      cells !== null && cells !== undefined && kindAt(sheet, layout.lastDataRow, column) !== cellKind.empty
    )
  })
  return layout.columns.length >= 2 || filled.length >= 1
}
