import { IconArrowRight, IconPlus } from '@tabler/icons-react'
import { columnLetters } from '@shared/domain/importing/cell-address'
import type { ColumnMapping } from '@shared/domain/entities/import-run'
import type { ColumnProfile } from '@shared/domain/importing/column-profile'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { Breakable } from '@renderer/ui/breakable'
import { ConfidenceBars } from '@renderer/ui/confidence-bars'
import { Menu } from '@renderer/ui/menu'
import { IconButton } from '@renderer/ui/icon-button'
import { Select, type Option } from '@renderer/ui/select'
import { leaveOut, withField, withSecondField } from './edit-mapping'
import { QuestionKindChoice } from './question-kind-choice'
import { ReadingQuestion } from './reading-question'
import styles from './mapping-row.module.css'

export interface MappingRowProps {
  readonly detail: DeskSheetDetail
  readonly profile: ColumnProfile
  readonly options: readonly Option[]
  readonly onChange: (mapping: ColumnMapping[]) => void
}

/** One column: letter, header and sample, what it becomes, how sure that is; a doubt opens its question here. */
export function MappingRow({ detail, profile, options, onChange }: MappingRowProps) {
  const entries = detail.mapping.filter((one) => one.column === profile.column)
  const letter = columnLetters(profile.column)
  const isDoubtful = entries.some((entry) => entry.field !== null && entry.confidence < 0.6)
  return (
    <div
      className={styles.block}
      data-doubtful={isDoubtful || undefined}
      data-question={detail.target === 'response' || undefined}
    >
      {entries.map((entry, index) => (
        <div key={`${index}:${entry.field}`} className={styles.row}>
          <span className={styles.letter}>{index === 0 ? letter : '+'}</span>
          <span className={styles.words} title={`${profile.header}\n${entry.reason}`}>
            <span className={styles.header}>
              {index > 0 ? 'also' : <Breakable text={profile.header || 'No header'} />}
            </span>
            <span className={styles.sample}>
              {index === 0 ? (profile.values[0]?.[0] ?? 'empty') : entry.reason}
            </span>
          </span>
          <IconArrowRight size={14} color="var(--ink-3)" aria-hidden />
          <Select
            label={`Column ${letter}, ${profile.header}${index > 0 ? ', second field' : ''}`}
            isLabelHidden
            isSearchable
            value={entry.field ?? leaveOut}
            options={options}
            onChange={(value) => onChange(withField(detail, entry, value === leaveOut ? null : value))}
          />
          {entry.field === null ? (
            <span />
          ) : (
            <ConfidenceBars value={entry.confidence} label={`Confidence: ${entry.reason}`} />
          )}
        </div>
      ))}
      {entries[0] && <QuestionKindChoice detail={detail} entry={entries[0]} />}
      {entries.map((entry) => (
        <ReadingQuestion
          key={`${entry.field}`}
          detail={detail}
          profile={profile}
          entry={entry}
          onChange={onChange}
        />
      ))}
      {entries[0]?.field !== null && entries.length === 1 && detail.target !== 'response' && (
        <SecondField detail={detail} column={profile.column} options={options} onChange={onChange} />
      )}
    </div>
  )
}

/** Uses the column for one more field: a stage is also a status. */
function SecondField(props: Omit<MappingRowProps, 'profile'> & { column: number }) {
  const { detail, column, options, onChange } = props
  return (
    <span className={styles.more}>
      <Menu
        trigger={
          <IconButton label={`Use column ${columnLetters(column)} for one more field`}>
            <IconPlus size={13} />
          </IconButton>
        }
        entries={freeOptions(detail, options).map((option) => ({
          id: option.value,
          label: option.label,
          onSelect: () => onChange(withSecondField(detail, column, option.value))
        }))}
      />
    </span>
  )
}

const freeOptions = (detail: DeskSheetDetail, options: readonly Option[]): Option[] =>
  options.filter(
    (option) => option.value !== leaveOut && !detail.mapping.some((one) => one.field === option.value)
  )
