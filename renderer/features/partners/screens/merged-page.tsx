import { IconArrowLeft } from '@tabler/icons-react'
import { useRecord } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Row } from '@renderer/ui/row'
import { Stack } from '@renderer/ui/stack'
import { Text } from '@renderer/ui/text'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import type { Partner } from '@shared/domain/entities/partner'
import { useStayingWords } from '../merge/use-fact-counts'
import { useUnmerge } from '../merge/use-unmerge'
import styles from '../merge/merged-partners.module.css'
import pageStyles from './partner-page.module.css'

/** A record that was merged into another partner: where its facts count now, and the way back. */
export function MergedPage({ partner, survivorId }: { partner: Partner; survivorId: string }) {
  const { navigate } = useNavigation()
  const format = useFormat()
  const survivor = useRecord('partners', survivorId)
  const staying = useStayingWords(partner.id)
  const unmerge = useUnmerge()
  const toList = (): void => navigate({ screen: 'partners' })
  useShortcuts('Partner', [{ keys: 'Escape', label: 'Back to all partners', run: toList, inFields: false }])
  const into = survivor?.name ?? 'a partner that is gone'
  const when = partner.merge ? ` on ${format.moment(partner.merge.at)} by ${partner.merge.by || 'hand'}` : ''
  return (
    <div className={pageStyles.screen}>
      <PageHeader title={partner.name}>
        <div className={pageStyles.back}>
          <IconButton label="All partners" onClick={toList}>
            <IconArrowLeft size={16} aria-hidden />
          </IconButton>
        </div>
      </PageHeader>
      <div className={styles.page}>
        <Stack gap={12}>
          <Text as="p">
            {`This record was merged into ${into}${when}. Its deals, activities, payments, transcripts and answers count for ${into}.`}
          </Text>
          {staying !== null && (
            <Text as="p" tone="quiet">
              {`Stays with this record and counts for nobody until it is taken out again: ${staying}.`}
            </Text>
          )}
          <Row>
            {survivor && (
              <Button variant="soft" onClick={() => navigate({ screen: 'partners', partnerId: survivor.id })}>
                {`Open ${survivor.name}`}
              </Button>
            )}
            <Button onClick={() => void unmerge(partner)}>Take it out again</Button>
            {staying !== null && (
              <Button
                variant="subtle"
                onClick={() => navigate({ screen: 'exchange', partnerId: partner.id })}
              >
                Open its value exchange
              </Button>
            )}
          </Row>
        </Stack>
      </div>
    </div>
  )
}
