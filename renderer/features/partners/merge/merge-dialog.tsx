import { useMemo, useState } from 'react'
import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { Stack } from '@renderer/ui/stack'
import { Text } from '@renderer/ui/text'
import type { Partner } from '@shared/domain/entities/partner'
import { mergeDifferences, mergeDraft, type MergeChoices } from '@shared/domain/partners/merge-partners'
import { useAct } from '../use-act'
import { FieldChoices } from './field-choices'
import styles from './merge.module.css'
import { useFactWords, useStayingWords } from './use-fact-counts'

/** What will count for whom, before it does. */
function Consequences({ survivor, absorbed }: { survivor: Partner; absorbed: Partner }) {
  const moving = useFactWords(absorbed.id)
  const own = useFactWords(survivor.id)
  const staying = useStayingWords(absorbed.id)
  return (
    <ul className={styles.consequences} aria-label="What will count for whom">
      <li>
        {moving === undefined
          ? `The records of ${absorbed.name} are counted …`
          : `${survivor.name} will count ${moving} of ${absorbed.name}, besides its own ${own ?? '…'}.`}
      </li>
      <li>
        {`“${absorbed.name}” stays known as another name, with its numbers and people: files that write it so find ${survivor.name}.`}
      </li>
      <li>{`Survey answers of its people count with ${survivor.name}, under the same limits as before.`}</li>
      {staying !== null && (
        <li>{`Stays on its own page and counts for nobody until it is taken out again: ${staying}.`}</li>
      )}
      <li>It can be taken apart again at any time: on the page of either, or with undo.</li>
    </ul>
  )
}

function SurvivorChoice(props: {
  pair: readonly [Partner, Partner]
  survivorId: string
  onChoose: (partnerId: string) => void
}) {
  return (
    <Stack gap={4} align="flex-start">
      <Text size="meta" tone="faint">
        The record that stands
      </Text>
      <SegmentedControl
        label="The record that stands"
        value={props.survivorId}
        options={props.pair.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={props.onChoose}
      />
    </Stack>
  )
}

/** Merges two records of one company: which stands, whose values, and what that means for the figures. */
export function MergeDialog(props: {
  pair: readonly [Partner, Partner]
  onMerged: (survivorId: string) => void
  onClose: () => void
}) {
  const [first, second] = props.pair
  const [survivorId, setSurvivorId] = useState(first.id)
  const [choices, setChoices] = useState<MergeChoices>({})
  const act = useAct()
  const partners = useRecords('partners')
  const names = useMemo(() => new Map(partners?.map(({ id, name }) => [id, name])), [partners])
  const [survivor, absorbed] = survivorId === first.id ? [first, second] : [second, first]
  const differences = mergeDifferences(survivor, absorbed)
  const merge = async (): Promise<void> => {
    const said = `Merged ${absorbed.name} into ${survivor.name}`
    const isDone = await act((stamp) => mergeDraft({ survivor, absorbed }, choices, stamp), said)
    if (isDone) props.onMerged(survivor.id)
  }
  return (
    <Dialog
      title="Merge two partners"
      isOpen
      size="large"
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="primary" onClick={() => void merge()}>
            {`Merge into ${survivor.name}`}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <SurvivorChoice
          pair={props.pair}
          survivorId={survivor.id}
          onChoose={(id) => {
            setSurvivorId(id)
            setChoices({})
          }}
        />
        <Consequences key={survivor.id} survivor={survivor} absorbed={absorbed} />
        {differences.length === 0 ? (
          <Text tone="quiet">The two do not differ in any field.</Text>
        ) : (
          <FieldChoices
            survivor={survivor}
            absorbed={absorbed}
            differences={differences}
            choices={choices}
            nameOf={(id) => names.get(id) ?? 'another partner'}
            onChoose={(field, side) => setChoices({ ...choices, [field]: side })}
          />
        )}
      </Stack>
    </Dialog>
  )
}
