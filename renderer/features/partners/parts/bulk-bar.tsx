import { BottomBar } from '@renderer/ui/bottom-bar'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { Popover } from '@renderer/ui/popover'
import { Text } from '@renderer/ui/text'
import type { PartnerValues } from '@shared/domain/partners/edit-partner'
import type { ListField } from '@shared/domain/partners/list-fields'
import { partnerFieldWords } from '@shared/domain/partners/partner-words'
import { SetAnyField, SetField, type KnownWords } from './set-field'

/** The most partners that fit beside each other. */
export const mostCompared = 4

interface BulkBarProps {
  readonly count: number
  readonly known: KnownWords
  readonly onSet: (values: PartnerValues) => void
  readonly onCompare: () => void
  readonly onMerge: () => void
  readonly onDone: () => void
}

const oftenSet: readonly ListField[] = ['type', 'tier', 'status', 'manager', 'region']
const others: readonly ListField[] = [
  'country',
  'city',
  'signedOn',
  'agreementRenewalOn',
  'endedOn',
  'certifiedPeople',
  'idealProfileOverlap'
]

function BulkFields({ known, onSet }: Pick<BulkBarProps, 'known' | 'onSet'>) {
  const setAndClose =
    (close: () => void) =>
    (values: PartnerValues): void => {
      onSet(values)
      close()
    }
  return (
    <>
      {oftenSet.map((field) => (
        <Popover
          key={field}
          label={`Set ${partnerFieldWords[field].toLowerCase()}`}
          position="top-start"
          trigger={(control) => (
            <Button size="small" {...control}>
              Set {partnerFieldWords[field].toLowerCase()}
            </Button>
          )}
        >
          {(close) => <SetField field={field} known={known} onSet={setAndClose(close)} />}
        </Popover>
      ))}
      <Popover
        label="Set another field"
        position="top-start"
        trigger={(control) => (
          <Button size="small" {...control}>
            Set other
          </Button>
        )}
      >
        {(close) => <SetAnyField fields={others} known={known} onSet={setAndClose(close)} />}
      </Popover>
    </>
  )
}

/** What can be done with the partners ticked: one value set on all of them, as one step that can be undone. */
export function BulkBar(props: BulkBarProps) {
  const { count } = props
  const format = useFormat()
  const actions = (
    <>
      <BulkFields known={props.known} onSet={props.onSet} />
      <Button
        size="small"
        variant="soft"
        isDisabled={count < 2 || count > mostCompared}
        onClick={props.onCompare}
      >
        Compare
      </Button>
      <Button size="small" variant="soft" isDisabled={count !== 2} onClick={props.onMerge}>
        Merge
      </Button>
      <Button size="small" variant="subtle" onClick={props.onDone}>
        Untick all
      </Button>
    </>
  )
  return (
    <BottomBar actions={actions}>
      <Text isStrong isOneLine>
        {format.count(count)} {count === 1 ? 'partner' : 'partners'} ticked
      </Text>
    </BottomBar>
  )
}
