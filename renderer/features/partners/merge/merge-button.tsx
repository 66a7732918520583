import { IconArrowMerge } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '@renderer/ui/button'
import { useNavigation } from '@renderer/ui/navigation'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import type { Partner } from '@shared/domain/entities/partner'
import { ChoosePairDialog } from './choose-pair-dialog'
import { MergeDialog } from './merge-dialog'

/** Merges the partner of this page with another record of the same company. */
export function MergeButton({ partner }: { partner: Partner }) {
  const { navigate } = useNavigation()
  const [isChoosing, setChoosing] = useState(false)
  const [other, setOther] = useState<Partner | null>(null)
  const begin = (): void => setChoosing(true)
  useShortcuts('Partner', [{ keys: 'm', label: 'Merge with another partner', run: begin }])
  return (
    <>
      <Button icon={<IconArrowMerge size={15} aria-hidden />} onClick={begin}>
        Merge
      </Button>
      {isChoosing && (
        <ChoosePairDialog
          partner={partner}
          onChoose={(chosen) => {
            setChoosing(false)
            setOther(chosen)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      {other && (
        <MergeDialog
          pair={[partner, other]}
          onMerged={(survivorId) => {
            setOther(null)
            navigate({ screen: 'partners', partnerId: survivorId })
          }}
          onClose={() => setOther(null)}
        />
      )}
    </>
  )
}
