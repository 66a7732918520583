import { useCallback, useMemo, useState } from 'react'
import { useRecords } from '@renderer/data'
import { useNavigation } from '@renderer/ui/navigation'
import { useCommands, type Command } from '@renderer/ui/use-commands'
import { addDraft } from '@shared/domain/partners/partner-drafts'
import { AddPartnerDialog } from '../parts/add-partner-dialog'
import { NoPartners } from '../parts/no-partners'
import { useAct } from '../use-act'
import { ComparePartners } from './compare-partners'
import { MergedPage } from './merged-page'
import { PartnerList } from './partner-list'
import { PartnerPage } from './partner-page'

/** Partners: the list, one partner's page, or how to begin. */
export function PartnersScreen() {
  const { route, navigate } = useNavigation()
  const act = useAct()
  const partners = useRecords('partners')
  const [isAdding, setAdding] = useState(false)
  const [compared, setCompared] = useState<readonly string[]>([])
  const add = useCallback(() => setAdding(true), [])
  const commands = useMemo<Command[]>(
    () => [{ id: 'partners.add', title: 'Add a partner', group: 'Actions', run: add }],
    [add]
  )
  useCommands(commands)
  const standing = useMemo(() => (partners ?? []).filter((one) => one.mergedIntoId === null), [partners])
  if (partners === undefined) return null
  const opened = partners.find((partner) => partner.id === route.partnerId)
  const chosen = compared.flatMap((id) => standing.find((one) => one.id === id) ?? [])
  const addNamed = async (name: string): Promise<void> => {
    const id = crypto.randomUUID()
    if (!(await act((stamp) => addDraft(id, name, stamp), `Added partner ${name}`))) return
    setAdding(false)
    navigate({ screen: 'partners', partnerId: id })
  }
  return (
    <>
      {opened && opened.mergedIntoId !== null ? (
        <MergedPage key={opened.id} partner={opened} survivorId={opened.mergedIntoId} />
      ) : opened ? (
        <PartnerPage key={opened.id} partner={opened} />
      ) : standing.length === 0 ? (
        <NoPartners onAdd={add} />
      ) : chosen.length > 1 ? (
        <ComparePartners chosen={chosen} all={standing} onChoose={setCompared} />
      ) : (
        <PartnerList partners={standing} onAdd={add} onCompare={setCompared} />
      )}
      <AddPartnerDialog
        isOpen={isAdding}
        names={standing.map((partner) => partner.name)}
        onAdd={(name) => void addNamed(name)}
        onClose={() => setAdding(false)}
      />
    </>
  )
}
