import type { TableOperation } from '@shared/domain/importing/operations/operation'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { ColumnChoice } from '../column-choice'
import { listOf, type StepFormProps } from './step-form'
import { useStep } from './use-step'

interface Answers {
  readonly column: number | null
  readonly by: 'separator' | 'words' | 'rows'
  readonly separator: string
  readonly words: string
  readonly into: string
}

function stepOf({ column, by, separator, words, into }: Answers): TableOperation | null {
  const headers = by === 'rows' ? listOf(into).slice(0, 1) : listOf(into)
  if (column === null || headers.length < (by === 'rows' ? 1 : 2)) return null
  if (by !== 'words')
    return separator === ''
      ? null
      : { kind: 'split', column, way: { by: 'separator', separator }, into: headers }
  const list = listOf(words)
  return list.length === 0
    ? null
    : { kind: 'split', column, way: { by: 'words', words: list }, into: headers.slice(0, 2) }
}

const initial: Answers = {
  column: null,
  by: 'words',
  separator: ',',
  words: 'Platinum, Gold, Silver, Bronze',
  into: 'Tier, Type'
}

/** What a column is parted by, and what its parts are called. */
export function SplitForm(props: StepFormProps) {
  const [now, answer] = useStep(props, initial, stepOf)
  return (
    <>
      <ColumnChoice
        label="Column"
        detail={props.detail}
        chosen={now.column}
        onChange={(column) => answer({ column })}
      />
      <Select
        label="Part it"
        value={now.by}
        options={[
          { value: 'words', label: 'at known words (“Gold Reseller” → Gold, Reseller)' },
          { value: 'separator', label: 'at a sign, into columns' },
          { value: 'rows', label: 'at a sign, into rows' }
        ]}
        onChange={(by) => answer({ by, into: by === 'words' ? 'Tier, Type' : '' })}
      />
      {now.by === 'words' ? (
        <TextField
          label="Words of the first column"
          value={now.words}
          onChange={(words) => answer({ words })}
        />
      ) : (
        <TextField
          label="Sign between the parts"
          value={now.separator}
          maxLength={5}
          onChange={(separator) => answer({ separator })}
        />
      )}
      <TextField
        label={
          now.by === 'rows' ? 'Header of the new column' : 'Headers of the new columns, with commas between'
        }
        value={now.into}
        onChange={(into) => answer({ into })}
      />
    </>
  )
}
