import {
  IconBookmark,
  IconCheck,
  IconDeviceFloppy,
  IconPencil,
  IconRotate,
  IconTrash
} from '@tabler/icons-react'
import { useState } from 'react'
import { useEngagement } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Menu, type MenuEntry } from '@renderer/ui/menu'
import type { PartnerView } from '@shared/domain/entities/partner-view'
import { removeViewDraft, renameViewDraft, saveViewDraft, viewsOf } from '@shared/domain/partners/view-drafts'
import { useAct } from '../use-act'
import type { ListLayout } from '../use-list-layout'
import { ViewNameDialog } from './view-name-dialog'

type Asked = 'new' | 'rename' | null

const check = <IconCheck size={14} aria-hidden />

interface ViewActs {
  readonly ask: (asked: Asked) => void
  readonly open: (view: PartnerView) => void
  readonly update: () => void
  readonly remove: () => void
}

/** What can be done with the view the list stands on. */
function actEntries(list: ListLayout, isOwn: boolean, acts: ViewActs): MenuEntry[] {
  const { view, isChanged } = list
  const entries: MenuEntry[] = []
  if (view && isChanged)
    entries.push({
      id: 'reset',
      label: `Back to “${view.name}” as saved`,
      icon: <IconRotate size={14} aria-hidden />,
      onSelect: () => acts.open(view)
    })
  if (view && isOwn && isChanged)
    entries.push({
      id: 'update',
      label: `Save into “${view.name}”`,
      icon: <IconDeviceFloppy size={14} aria-hidden />,
      onSelect: acts.update
    })
  entries.push({
    id: 'new',
    label: 'Save as a new view…',
    icon: <IconBookmark size={14} aria-hidden />,
    onSelect: () => acts.ask('new')
  })
  if (!view || !isOwn) return entries
  return [
    ...entries,
    {
      id: 'rename',
      label: `Rename “${view.name}”…`,
      icon: <IconPencil size={14} aria-hidden />,
      onSelect: () => acts.ask('rename')
    },
    {
      id: 'remove',
      label: `Remove “${view.name}”`,
      icon: <IconTrash size={14} aria-hidden />,
      isDestructive: true,
      onSelect: acts.remove
    }
  ]
}

/** What the menu does with the view the list stands on. */
function useViewActs({ view, layout }: ListLayout, ask: ViewActs['ask'], open: ViewActs['open']): ViewActs {
  const engagement = useEngagement()
  const act = useAct()
  const own = viewsOf(engagement).find(({ id }) => id === view?.id)
  return {
    ask,
    open,
    update: () => {
      if (!own) return
      const { id, name } = own
      void act(() => saveViewDraft(engagement, { id, name, ...layout }), `Saved the view “${name}”`)
    },
    remove: () => {
      if (!own) return
      void act(() => removeViewDraft(engagement, own.id), `Removed the view “${own.name}”`)
    }
  }
}

/** The views of the list: choose one, keep the present layout under a name, rename or remove one. */
export function ViewMenu(props: { list: ListLayout; onOpen: (view: PartnerView) => void }) {
  const { list, onOpen } = props
  const engagement = useEngagement()
  const act = useAct()
  const [asked, setAsked] = useState<Asked>(null)
  const { view, views, layout, isChanged } = list
  const own = viewsOf(engagement)
  const ownView = own.find(({ id }) => id === view?.id)
  const acts = useViewActs(list, setAsked, onOpen)
  const save = async (name: string): Promise<void> => {
    setAsked(null)
    if (asked === 'rename' && ownView) {
      await act(() => renameViewDraft(engagement, ownView.id, name), `Renamed the view to “${name}”`)
      return
    }
    const made: PartnerView = { id: crypto.randomUUID(), name, ...layout }
    if (await act(() => saveViewDraft(engagement, made), `Saved the view “${name}”`)) onOpen(made)
  }
  const choices = views.map((one, at): MenuEntry => ({
    id: one.id,
    label: one.name,
    icon: one.id === view?.id ? check : <span style={{ width: 14 }} />,
    startsGroup: at > 0 && one.id === own[0]?.id,
    onSelect: () => onOpen(one)
  }))
  const [first, ...rest] = actEntries(list, ownView !== undefined, acts)
  return (
    <>
      <Menu
        width={280}
        trigger={
          <Button size="small" icon={<IconBookmark size={15} aria-hidden />}>
            {`View: ${view?.name ?? 'not saved'}${isChanged && view ? ', changed' : ''}`}
          </Button>
        }
        entries={[...choices, ...(first ? [{ ...first, startsGroup: true }] : []), ...rest]}
      />
      {asked && (
        <ViewNameDialog
          title={asked === 'new' ? 'Save the list as a view' : 'Rename the view'}
          name={asked === 'rename' ? (ownView?.name ?? '') : ''}
          taken={views.filter((one) => asked === 'new' || one.id !== ownView?.id).map(({ name }) => name)}
          onSave={(name) => void save(name)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
