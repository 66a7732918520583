import { IconUser } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import { Menu } from '@renderer/ui/menu'
import { CoderDialog } from './coder-dialog'
import { useCoders } from './use-coders'

/** Says who codes at this computer, and lets another person sit down. `trigger` is the button it hangs on. */
export function CoderMenu({ trigger }: { trigger: ReactElement }) {
  const { coders, now, switchTo, rename } = useCoders()
  const [asks, setAsks] = useState<'new' | 'rename' | null>(null)
  const others = coders.filter(({ name }) => name !== now)
  return (
    <>
      <Menu
        width={260}
        trigger={trigger}
        entries={[
          ...others.map(({ name }) => ({
            id: `coder ${name}`,
            label: `${name} codes now`,
            icon: <IconUser size={14} />,
            onSelect: () => switchTo(name)
          })),
          {
            id: 'new',
            label: 'Somebody else codes…',
            startsGroup: others.length > 0,
            onSelect: () => setAsks('new')
          },
          {
            id: 'rename',
            label: now === '' ? 'Name the coder…' : `Rename ${now}…`,
            onSelect: () => setAsks('rename')
          }
        ]}
      />
      {asks !== null && (
        <CoderDialog
          title={asks === 'new' ? 'Who codes now?' : 'Another name for this coder'}
          actionText={asks === 'new' ? 'Code as this person' : 'Rename'}
          hint={
            asks === 'new'
              ? 'Codings bear this name from now on. Nothing given before changes.'
              : 'Codings, memos and rounds get the new name. The history keeps the old one.'
          }
          name={asks === 'new' ? '' : now}
          others={asks === 'new' ? coders.map(({ name }) => name) : others.map(({ name }) => name)}
          onName={(name) => (asks === 'new' || now === '' ? switchTo(name) : rename(now, name))}
          onClose={() => setAsks(null)}
        />
      )}
    </>
  )
}
