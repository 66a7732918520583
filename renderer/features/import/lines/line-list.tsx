import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import type { LinesAsk, LinesPage } from '@shared/domain/importing/living-protocol'
import type { PreviewRow } from '@shared/domain/importing/plan-preview'
import { FilterChip } from '@renderer/ui/chip'
import { useFormat } from '@renderer/ui/format'
import { TextField } from '@renderer/ui/text-field'
import { LineDetail } from './line-detail'
import { LineGrid } from './line-grid'
import type { LineWords } from './line-words'
import styles from './line-list.module.css'

type Kind = LinesAsk['kind']

export interface LineListProps {
  /** Accessible name of the table. */
  readonly label: string
  readonly words: LineWords
  /** Lines per kind; a kind without any is not offered. */
  readonly counts: readonly (readonly [kind: Kind, count: number])[]
  readonly start: Kind
  readonly load: (page: LinesAsk) => Promise<LinesPage>
  /** Changes when the lines do, so that they are read again. */
  readonly version: unknown
  /** What can be done with the line under the cursor. */
  readonly actions?: (line: PreviewRow) => ReactNode
  readonly none: string
}

const kindLabel = (kind: Kind, words: LineWords): string =>
  kind === 'all' ? 'All' : kind === 'by-hand' ? 'Edited by hand' : words.kinds[kind]

const searchDelayMs = 200

/** What follows typing once it pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), searchDelayMs)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** Lines of a preview or a comparison: by kind, searchable, of any number; the chosen one field by field below. */
export function LineList(props: LineListProps) {
  const format = useFormat()
  const [kind, setKind] = useState<Kind>(props.start)
  const [text, setText] = useState('')
  const [line, setLine] = useState<PreviewRow | null>(null)
  const search = useSettled(text)
  const offered = props.counts.filter(([, count]) => count > 0)
  const shown = offered.some(([one]) => one === kind) ? kind : (offered[0]?.[0] ?? 'all')
  if (offered.length === 0) return <p className={styles.none}>{props.none}</p>
  return (
    <div className={styles.list}>
      <div className={styles.bar} role="group" aria-label="Lines shown">
        {offered.map(([one, count]) => (
          <FilterChip
            key={one}
            isActive={one === shown}
            onToggle={() => setKind(one === shown ? 'all' : one)}
          >
            {kindLabel(one, props.words)} {format.count(count)}
          </FilterChip>
        ))}
        <div className={styles.search}>
          <TextField
            label="Search lines"
            isLabelHidden
            value={text}
            placeholder="Search"
            icon={<IconSearch size={14} />}
            onChange={setText}
          />
        </div>
      </div>
      <LineGrid
        label={props.label}
        words={props.words}
        kind={shown}
        search={search}
        load={props.load}
        version={props.version}
        onLine={setLine}
      />
      <LineDetail line={line} words={props.words} actions={line ? props.actions?.(line) : null} />
    </div>
  )
}
