import type { CodeText } from '@shared/domain/entities/voice'
import type { FrameDifference } from '@shared/domain/voice/frames/keep-in-step'
import { differenceKey } from '@shared/domain/voice/interchange/bring-in-protocol'
import { Checkbox } from '@renderer/ui/checkbox'
import styles from './frames.module.css'

/** Each change at the source with what stands here; those left unticked stay as they are. */
export function DifferenceList(props: {
  differences: readonly FrameDifference[]
  left: ReadonlySet<string>
  onSet: (key: string, isTaken: boolean) => void
}) {
  return props.differences.map((one) => {
    const key = differenceKey(one)
    return (
      <div key={key} className={styles.difference}>
        <Checkbox
          label={titleOf(one)}
          isChecked={!props.left.has(key)}
          onChange={(isTaken) => props.onSet(key, isTaken)}
        />
        {one.kind === 'changed' &&
          one.parts.map((part) => (
            <p key={part} className={styles.words}>
              {partWords[part]}: there {inWords(one.original[part])}, here {inWords(one.copy[part])}
            </p>
          ))}
      </div>
    )
  })
}

function inWords(value: string | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === '' ? 'nothing' : `“${value}”`
}

const partWords: Readonly<Record<keyof CodeText, string>> = {
  name: 'Name',
  definition: 'Definition',
  include: 'Belongs here',
  exclude: 'Does not belong here',
  example: 'Example',
  isExclusive: 'Stands alone'
}

function titleOf(one: FrameDifference): string {
  switch (one.kind) {
    case 'changed':
      return one.parts.includes('name')
        ? `“${one.copy.name}” is called “${one.original.name}” now`
        : `“${one.copy.name}” was changed`
    case 'new':
      return one.parent === null
        ? `“${one.original.name}” is new`
        : `“${one.original.name}” is new under “${one.parent.name}”`
    case 'gone':
      return `“${one.copy.name}” is no longer there: retire it here; its codings stay`
  }
}
