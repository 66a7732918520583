import { useMemo, useState } from 'react'
import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { Select } from '@renderer/ui/select'
import { Stack } from '@renderer/ui/stack'
import { Text } from '@renderer/ui/text'
import type { Partner } from '@shared/domain/entities/partner'
import { PartnerDirectory } from '@shared/domain/importing/matching/partner-directory'
import { likenessWords } from './likeness-words'

const none: readonly Partner[] = []

/** Asks which other record is the same company; those with names alike are offered first. */
export function ChoosePairDialog(props: {
  partner: Partner
  onChoose: (other: Partner) => void
  onClose: () => void
}) {
  const { partner, onChoose, onClose } = props
  const partners = useRecords('partners') ?? none
  const [chosenId, setChosenId] = useState<string | null>(null)
  const others = useMemo(
    () =>
      partners
        .filter((one) => one.mergedIntoId === null && one.id !== partner.id)
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    [partners, partner]
  )
  const alike = useMemo(() => new PartnerDirectory(others).suggest(partner.name), [others, partner])
  const choose = (id: string | null): void => {
    const other = others.find((one) => one.id === id)
    if (other) onChoose(other)
  }
  return (
    <Dialog
      title={`Merge ${partner.name} with another partner`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="soft" isDisabled={chosenId === null} onClick={() => choose(chosenId)}>
            Go on
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        {alike.length > 0 && (
          <Stack gap={6} align="flex-start">
            <Text size="meta" tone="faint">
              Names alike
            </Text>
            {alike.map(({ partnerId, name, reason }) => (
              <Button key={partnerId} size="small" onClick={() => choose(partnerId)}>
                {`${name} · ${likenessWords(reason)}`}
              </Button>
            ))}
          </Stack>
        )}
        <Select<string>
          label="The other record of this company"
          isSearchable
          value={chosenId}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder="Choose a partner"
          onChange={setChosenId}
        />
      </Stack>
    </Dialog>
  )
}
