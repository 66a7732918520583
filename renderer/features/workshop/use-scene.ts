import { useMemo } from 'react'
import { maskFor } from '@shared/domain/deliverables/anonymous-edition'
import { projectorScene, type ProjectorScene } from '@shared/domain/workshop/projector-scene'
import { useEngagement, useRecords } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import type { LedWorkshop } from './use-workshop'

const withoutForm = (name: string): string =>
  name.replace(
    /[\s,]+(GmbH( & Co\.? KG)?|AG|KG|AS|AB|ApS|Ltd\.?|Limited|LLC|Inc\.?|SARL|S\.?A\.?|B\.?V\.?|plc)$/i,
    ''
  )

/** How the two sides are called in the room. */
export function useSideNames(led: LedWorkshop, isNamed: boolean): { vendor: string; partner: string } {
  const { clientName } = useEngagement()
  return isNamed
    ? { vendor: withoutForm(clientName), partner: withoutForm(led.partner.name) }
    : { vendor: 'Vendor', partner: 'Partner' }
}

/** What the room sees now. Names of all other partners, and while names are hidden of this one too, are masked. */
export function useScene(
  led: LedWorkshop,
  shown: { readonly isNamed: boolean; readonly hereId: string | null; readonly clock: string }
): ProjectorScene {
  const { isSample } = useEngagement()
  const format = useFormat()
  const partners = useRecords('partners')
  const { vendor, partner } = useSideNames(led, shown.isNamed)
  const mask = useMemo(() => {
    const hidden = (partners ?? []).filter((each) => !shown.isNamed || each.id !== led.partner.id)
    return maskFor(hidden, [])
  }, [partners, led.partner.id, shown.isNamed])
  return useMemo(
    () =>
      projectorScene({
        ...{ lines: led.lines, workshop: led.workshop, actions: led.actions },
        ...{ vendor, partner, hereId: shown.hereId, clock: shown.clock, isSample, mask },
        dateText: (date) => format.date(date)
      }),
    [led, vendor, partner, shown.hereId, shown.clock, isSample, mask, format]
  )
}
