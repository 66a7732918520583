import { IconCopy } from '@tabler/icons-react'
import type { ResultRows } from '@shared/domain/voice/results/results-workbook'
import { Button } from '@renderer/ui/button'
import { useCopy } from '@renderer/ui/use-copy'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Text a spreadsheet would calculate on pasting gets a blank before it; signed numbers are left alone. */
const harmless = (text: string): string => (/^[=@]|^[+-](?![\d.,\s]*%?$)/.test(text) ? ` ${text}` : text)

/** Tab-separated text that Excel and Word take as a table. */
export function tableText({ title, about, head, rows, notes }: ResultRows): string {
  const lines = [[title], ...about.map((line) => [line]), head, ...rows, ...notes.map((note) => [note])]
  return lines.map((cells) => cells.map((cell) => harmless(oneLine(cell))).join('\t')).join('\n')
}

/** Puts a result on the clipboard as a table: exactly what is shown, hidden cells hidden. */
export function CopyTable({ table }: { table: ResultRows }) {
  const copy = useCopy()
  return (
    <Button
      size="small"
      variant="subtle"
      icon={<IconCopy size={14} />}
      onClick={() => copy(tableText(table), 'the table')}
    >
      Copy as table
    </Button>
  )
}
