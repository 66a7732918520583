import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import { IconButton } from '@renderer/ui/icon-button'
import { languageEntries } from '@renderer/ui/language-entries'
import { Menu } from '@renderer/ui/menu'
import { useNavigation } from '@renderer/ui/navigation'
import { CatalogueDialog } from '../catalogue/catalogue-dialog'
import { shortName } from '../exchange-words'
import { SheetDialog } from '../ratings/sheet-dialog'
import { SurveyDialog } from '../ratings/survey-dialog'
import { useSendSheet } from '../ratings/use-send-sheet'
import type { AuditView } from '../use-audit'

/** What else can be done with a partner's exchange: ask the partner, take in what it rated, meet it, change the catalogue. */
export function MoreMenu({ partner, view }: { partner: Partner; view: AuditView | null }) {
  const { navigate } = useNavigation()
  const [open, setOpen] = useState<'catalogue' | 'sheet' | 'survey' | null>(null)
  const { send, language, choose } = useSendSheet(view, partner)
  const close = (): void => setOpen(null)
  const isDisabled = view === null
  return (
    <>
      <Menu
        trigger={
          <IconButton label="More to do with this exchange" isOutlined>
            <IconDots size={16} />
          </IconButton>
        }
        width={300}
        entries={[
          {
            ...{ id: 'xlsx', label: 'Rating sheet for the partner, Excel', isDisabled },
            onSelect: () => void send('xlsx')
          },
          {
            ...{ id: 'docx', label: 'Rating sheet for the partner, Word', isDisabled },
            onSelect: () => void send('docx')
          },
          ...languageEntries(language, choose),
          {
            ...{ id: 'sheet', label: 'Take in a rating sheet', isDisabled, startsGroup: true },
            onSelect: () => setOpen('sheet')
          },
          {
            ...{ id: 'survey', label: 'Ratings from the survey', isDisabled },
            onSelect: () => setOpen('survey')
          },
          {
            ...{ id: 'workshop', label: 'Meet the partner in a workshop', startsGroup: true },
            onSelect: () => navigate({ screen: 'workshop', partnerId: partner.id })
          },
          {
            ...{ id: 'catalogue', label: 'Objects and presets', startsGroup: true },
            onSelect: () => setOpen('catalogue')
          }
        ]}
      />
      {open === 'catalogue' && <CatalogueDialog type={partner.type} onClose={close} />}
      {open === 'sheet' && view && (
        <SheetDialog view={view} partner={shortName(partner.name)} onClose={close} />
      )}
      {open === 'survey' && view && <SurveyDialog view={view} partner={partner} onClose={close} />}
    </>
  )
}
