import { useState } from 'react'
import { saveFile, useEngagement, useOverview, writeBytes } from '@renderer/data'
import { copyText } from '@renderer/ui/copy-text'
import type { GridApi } from '@renderer/ui/data-grid'
import { useFormat, type Format } from '@renderer/ui/format'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { useToast } from '@renderer/ui/use-toast'
import { suggestedFileName } from '@shared/domain/deliverables/file-name'
import { frontMatter } from '@shared/domain/deliverables/front-matter'
import { appError } from '@shared/domain/errors'
import { fail } from '@shared/domain/result'
import type { PartnerLayout } from '@shared/domain/entities/partner-view'
import { groupLabel } from '@shared/domain/partners/group-partners'
import { partnerFieldWords } from '@shared/domain/partners/partner-words'
import { viewText, viewWorkbook, type ViewTable } from '@shared/domain/partners/view-table'
import type { FilterField } from './grid/partner-filter'
import type { ListRow, PartnerRow } from './grid/partner-row'
import { viewTable } from './grid/view-table'

const partnersOf = (count: number, format: Format): string =>
  `${format.count(count)} ${count === 1 ? 'partner' : 'partners'}`

/** The rows as they stand in the grid, top to bottom; ticked ones only where asked. */
function rowsInOrder(api: GridApi<ListRow>, isTickedOnly: boolean): PartnerRow[] {
  const rows: PartnerRow[] = []
  api.forEachNodeAfterFilterAndSort((node) => {
    if (node.data?.partner && (!isTickedOnly || node.isSelected())) rows.push(node.data)
  })
  return rows
}

function filterWords({ filter }: PartnerLayout): string {
  const choices = Object.entries(filter.choices) as [FilterField, string | null][]
  const parts = choices.map(
    ([field, value]) => `${partnerFieldWords[field].toLowerCase()} is ${groupLabel(field, value)}`
  )
  if (filter.text.trim() !== '') parts.push(`found by “${filter.text.trim()}”`)
  return parts.length === 0
    ? 'No filter: every partner of the list.'
    : `Only partners whose ${parts.join(', ')}.`
}

/** The list as it stands: to the clipboard, or as an Excel file through the export worker. */
export function useViewExport(
  grid: () => GridApi<ListRow> | null,
  view: { readonly name: string; readonly layout: PartnerLayout }
) {
  const engagement = useEngagement()
  const asOf = useOverview()?.asOf ?? engagement.asOf ?? engagement.startedOn
  const format = useFormat()
  const toast = useToast()
  const tellFailure = useTellFailure()
  const [isWriting, setWriting] = useState(false)
  const table = (isTickedOnly: boolean): { table: ViewTable; count: number } | null => {
    const api = grid()
    if (!api) return null
    const rows = rowsInOrder(api, isTickedOnly)
    const columnIds = api.getAllDisplayedColumns().map((column) => column.getColId())
    const notes = [
      `View: ${view.name}. ${partnersOf(rows.length, format)}, as of ${format.date(asOf)}.`,
      filterWords(view.layout),
      'An empty cell is a value that is not known; it is never zero. Every figure opens its evidence in Tandem.'
    ]
    const about = { title: `Partners: ${view.name}`, currency: engagement.reportingCurrency, notes }
    return { table: viewTable(rows, columnIds, view.layout, about), count: rows.length }
  }
  const tickedText = (): string | null => {
    const made = table(true)
    return made && viewText(made.table, engagement.locale)
  }
  const copy = (): void => {
    const made = table(false)
    if (!made) return
    const isCopied = copyText(viewText(made.table, engagement.locale))
    if (isCopied) toast.show(`Copied ${partnersOf(made.count, format)} as a table`)
    else toast.show('The list could not be copied', { tone: 'problem' })
  }
  const save = async (): Promise<void> => {
    const made = table(false)
    if (!made) return
    setWriting(true)
    const cover = { title: 'Partners', subtitle: view.name, asOf, date: asOf, version: '1' }
    const front = frontMatter(engagement, cover)
    try {
      const workbook = viewWorkbook(made.table, front, engagement.reportingCurrency)
      const bytes = await writeBytes({ kind: 'xlsx', workbook })
      const saved = await saveFile({ suggestedName: suggestedFileName(front, 'xlsx'), kind: 'xlsx', bytes })
      if (tellFailure(saved) && saved.value.outcome === 'saved')
        toast.show(`Saved ${partnersOf(made.count, format)} as ${saved.value.name}`)
    } catch (problem) {
      const detail = problem instanceof Error ? problem.message : String(problem)
      tellFailure(fail(appError('export.failed', { document: 'Partners', detail })))
    } finally {
      setWriting(false)
    }
  }
  return { copy, save, isWriting, tickedText }
}
