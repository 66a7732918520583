import { useMemo } from 'react'
import type { DocumentLanguage, DocumentRecord, ExportedState } from '@shared/domain/entities/document'
import type { DocumentBrand } from '@shared/domain/deliverables/template/template-in-use'
import type { Quote } from '@shared/domain/entities/voice'
import {
  anonymousWork,
  anonymousReport,
  anonymousWorkbook,
  type Edition,
  type Mask
} from '@shared/domain/deliverables/anonymous-edition'
import {
  applyEdits,
  editedBlocks,
  type DocumentWork,
  type EditedBlock
} from '@shared/domain/deliverables/apply-edits'
import { documentRecord } from '@shared/domain/deliverables/document-record'
import { stateId } from '@shared/domain/deliverables/exported-state'
import { translateReport } from '@shared/domain/deliverables/languages/translate-report'
import { translateWorkbook } from '@shared/domain/deliverables/languages/translate-workbook'
import type { OtherExport, Surroundings } from '@shared/domain/deliverables/surroundings'
import type { ExportRequest } from '@shared/domain/deliverables/export-job'
import { preFlight, type Finding } from '@shared/domain/deliverables/pre-flight'
import type { Report } from '@shared/domain/deliverables/report'
import { workbookFindings } from '@shared/domain/deliverables/workbook-findings'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { useRecords } from '@renderer/data'
import { useTemplateBrand } from '../template/use-template-brand'
import { aboutOf, type DocumentChoice, documentWords, hasEditions } from '../words/document-words'
import { useExchangeDocument } from './use-exchange-document'
import { useGapAnalysis } from './use-gap-analysis'
import { useHealthScorecard } from './use-health-scorecard'
import { useMask } from './use-mask'
import { useMetricsWorkbook } from './use-metrics-workbook'
import { useScorecard } from './use-scorecard'
import { useStrategyAudit } from './use-strategy-audit'
import { useVoiceFindings } from './use-voice-findings'

/** The chosen document with the consultant's edits and what the look-over found. */
export interface ChosenDocument {
  readonly record: DocumentRecord
  /** Null: cannot be made from what is there; undefined: its data are being read. */
  readonly report: Report | null | undefined
  readonly workbook: Workbook | null | undefined
  readonly blocks: readonly EditedBlock[]
  readonly findings: readonly Finding[]
  /** What is handed to the export, or null while there is nothing to write. */
  readonly request: ExportRequest | null
}

type Made = Pick<ChosenDocument, 'report' | 'workbook'>

function requestOf(choice: DocumentChoice, work: DocumentWork, made: Made): ExportRequest | null {
  if (documentWords[choice].format === 'xlsx') {
    return made.workbook ? { kind: 'xlsx', workbook: made.workbook } : null
  }
  return made.report ? { kind: 'docx', report: applyEdits(made.report, work) } : null
}

/** The brand goes on last: its logo is no text that could be translated or masked. */
const branded = ({ report, workbook }: Made, brand: DocumentBrand): Made => ({
  report: report ? { ...report, brand } : report,
  workbook: workbook ? { ...workbook, brand } : workbook
})

const maskedMade = ({ report, workbook }: Made, mask: Mask | null): Made =>
  mask === null
    ? { report, workbook }
    : {
        report: report ? anonymousReport(report, mask) : report,
        workbook: workbook ? anonymousWorkbook(workbook, mask) : workbook
      }

function findingsOf(
  { report, workbook }: Made,
  work: DocumentWork,
  around: Surroundings
): readonly Finding[] {
  if (report) return preFlight(report, work, around)
  return workbook ? workbookFindings(workbook) : []
}

/** Builds the document of a choice from the current data, with the partners' names. */
function useMade(choice: DocumentChoice, partnerId: string | null): Made {
  const scorecard = useScorecard(choice === 'partner-scorecard')
  const exchange = useExchangeDocument(choice, partnerId)
  const metrics = useMetricsWorkbook(choice === 'metrics-workbook')
  const gaps = useGapAnalysis(choice === 'gap-analysis')
  const health = useHealthScorecard(choice, partnerId)
  const voice = useVoiceFindings(choice === 'voice-findings')
  const strategy = useStrategyAudit(choice === 'strategy-audit')
  if (choice === 'partner-scorecard') return { report: null, workbook: scorecard }
  if (choice === 'metrics-workbook') return { report: null, workbook: metrics }
  if (choice === 'strategy-audit') return { report: strategy, workbook: null }
  if (choice === 'voice-findings') return { report: voice, workbook: null }
  if (choice === 'gap-analysis') return { report: gaps, workbook: null }
  if (choice === 'partner-health-scorecard' || choice === 'health-scorecard-workbook') return health
  return exchange
}

/** The report or workbook in the document's language. */
function spokenMade({ report, workbook }: Made, language: DocumentLanguage) {
  if (!report) {
    const spoken = workbook ? translateWorkbook(workbook, language) : workbook
    return { report, workbook: spoken, untranslated: [] }
  }
  const spoken = translateReport(report, language)
  return { report: spoken.report, workbook, untranslated: spoken.untranslated }
}

const noStates: readonly ExportedState[] = []
const noQuotes: readonly Quote[] = []

/** What every other document said when it was exported last. */
function othersOf(
  records: readonly DocumentRecord[],
  states: readonly ExportedState[],
  self: DocumentRecord
): readonly OtherExport[] {
  const byId = new Map(states.map((state) => [state.id, state]))
  return records.flatMap(({ id, title, exports, language }) => {
    const last = exports.at(-1)
    const state = last ? byId.get(stateId(id, last.at)) : undefined
    const isSameLanguage = (language ?? 'en') === (self.language ?? 'en')
    return state && id !== self.id && isSameLanguage ? [{ title, state }] : []
  })
}

/** Builds the chosen document from the current data, in the chosen edition. */
export function useDocument(
  choice: DocumentChoice,
  partnerId: string | null,
  edition: Edition = 'named'
): ChosenDocument {
  const { brand, gaps: templateGaps } = useTemplateBrand()
  const records = useRecords('documents')
  const states = useRecords('exportedStates') ?? noStates
  const quotes = useRecords('quotes') ?? noQuotes
  const wanted = hasEditions(choice) ? edition : 'named'
  const mask = useMask(wanted)
  const { report, workbook } = useMade(choice, partnerId)
  return useMemo(() => {
    const record = documentRecord(
      records ?? [],
      choice,
      aboutOf(choice, partnerId),
      documentWords[choice].title
    )
    // Until the names are known, nothing can be shown without them.
    const isRead = records !== undefined && (wanted === 'named' || mask !== null)
    const { untranslated, ...spoken } = spokenMade({ report, workbook }, record.language ?? 'en')
    const made = branded(maskedMade(spoken, mask), brand)
    const work = mask === null ? record : anonymousWork(record, mask)
    return {
      record,
      report: isRead ? made.report : undefined,
      workbook: isRead ? made.workbook : undefined,
      blocks: made.report ? editedBlocks(made.report, work) : [],
      findings: findingsOf(made, work, {
        untranslated,
        quotes,
        templateGaps,
        others: othersOf(records ?? [], states, record)
      }),
      request: isRead ? requestOf(choice, work, made) : null
    }
  }, [records, states, quotes, choice, partnerId, report, workbook, wanted, mask, brand, templateGaps])
}
