import { IconFileImport } from '@tabler/icons-react'
import { BarRow } from '@renderer/ui/bars'
import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'

const example = [
  ['Kestrel Cloud', 412, '€412k'],
  ['Fjordnett AS', 305, '€305k'],
  ['Orbis Réseaux', 188, '€188k'],
  ['Brückner & Sohn', 96, '€96k'],
  ['Harrow & Lane', 0, '—']
] as const

/** Partners before the first list was imported. */
export function NoPartners(props: { onAdd: () => void }) {
  const { navigate } = useNavigation()
  return (
    <EmptyState
      sentence="Bring in the list of partners, and see who sells and who sleeps."
      line="Any Excel or CSV list works; deals and orders add the figures."
      action={
        <Button
          variant="primary"
          size="large"
          icon={<IconFileImport size={16} aria-hidden />}
          onClick={() => navigate({ screen: 'import' })}
        >
          Import partners
        </Button>
      }
      link={{ text: 'Add a partner by hand', onOpen: props.onAdd }}
      example={{
        title: 'Three of 24 partners bring 80% of revenue',
        note: 'Revenue of won deals, last 12 months',
        children: example.map(([name, value, figure]) => (
          <BarRow key={name} label={name} value={value} max={412} figure={figure} />
        ))
      }}
    />
  )
}
