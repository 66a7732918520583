import { IconFileImport } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { ExampleExchange } from './example-exchange'

/** Before there are partners to audit. */
export function ExchangeEmpty() {
  const { navigate } = useNavigation()
  return (
    <>
      <PageHeader title="Exchange" />
      <EmptyState
        sentence="See what each partner gives and gets, and who loses."
        line="Tandem derives yearly amounts from deals and payments; both sides rate what matters."
        action={
          <Button
            variant="primary"
            size="large"
            icon={<IconFileImport size={16} />}
            onClick={() => navigate({ screen: 'import' })}
          >
            Import partners
          </Button>
        }
        link={{ text: 'Add a partner by hand', onOpen: () => navigate({ screen: 'partners' }) }}
        example={{
          title: 'This partner gives more than it gets',
          note: 'Euros a year',
          children: <ExampleExchange />
        }}
      />
    </>
  )
}
