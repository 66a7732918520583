import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { suggestedFileName } from '@shared/domain/deliverables/file-name'
import { frontMatter } from '@shared/domain/deliverables/front-matter'
import { appError } from '@shared/domain/errors'
import { resultsWorkbook, type ResultRows } from '@shared/domain/voice/results/results-workbook'
import { useEngagement, writeBytes } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'
import { useResultAbout } from './result-about'

/** Saves a result as an Excel file: exactly what is shown, hidden cells hidden, the limits on a sheet of their own. */
export function SaveWorkbook({ table }: { table: ResultRows }) {
  const engagement = useEngagement()
  const { part } = useResultAbout()
  const toast = useToast()
  const [isWriting, setWriting] = useState(false)
  const save = async (): Promise<void> => {
    setWriting(true)
    try {
      // The date is that of the engagement, not of the clock: the same figures give the same file.
      const day = engagement.asOf ?? engagement.startedOn
      const cover = { title: 'Voice results', subtitle: part, asOf: day, date: day, version: '1' }
      const front = frontMatter(engagement, cover)
      const workbook = resultsWorkbook(table, front, engagement.reportingCurrency)
      const bytes = await writeBytes({ kind: 'xlsx', workbook })
      const suggestedName = suggestedFileName(front, 'xlsx')
      const answer = await globalThis.tandem.files.saveAs({ suggestedName, kind: 'xlsx', bytes })
      if (!answer.ok) throw new Error(answer.error.code)
      if (answer.value.outcome !== 'cancelled') toast.show(`Saved ${answer.value.name}`)
    } catch (problem) {
      const detail = problem instanceof Error ? problem.message : String(problem)
      const { title, next } = errorText(appError('export.failed', { document: part, detail }))
      toast.show(`${title}. ${next}`, { tone: 'problem' })
    } finally {
      setWriting(false)
    }
  }
  return (
    <Button
      size="small"
      variant="subtle"
      icon={<IconFileSpreadsheet size={14} />}
      isDisabled={isWriting}
      onClick={() => void save()}
    >
      {isWriting ? 'Writing…' : 'Save as workbook'}
    </Button>
  )
}
