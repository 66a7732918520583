import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '@renderer/ui/button'
import { Chip } from '@renderer/ui/chip'
import { useFormat } from '@renderer/ui/format'
import { PaneHeader } from '@renderer/ui/pane'
import { Text } from '@renderer/ui/text'
import type { Contact, Partner } from '@shared/domain/entities/partner'
import { contactDraft } from '@shared/domain/partners/partner-drafts'
import { useAct } from '../use-act'
import { ContactDialog } from './contact-dialog'
import styles from './contacts.module.css'

const newContact = (): Contact => ({
  id: crypto.randomUUID(),
  name: '',
  role: null,
  isEconomicBuyer: false,
  lastSpokenOn: null
})

/** Who decides on money comes first, then in the order they were added. */
const buyersFirst = (contacts: readonly Contact[]): Contact[] =>
  [...contacts].sort((a, b) => Number(b.isEconomicBuyer) - Number(a.isEconomicBuyer))

function ContactLine(props: { contact: Contact; onOpen: () => void }) {
  const { name, role, isEconomicBuyer, lastSpokenOn } = props.contact
  const format = useFormat()
  const spoken = lastSpokenOn === null ? 'not spoken to yet' : `spoken to ${format.date(lastSpokenOn)}`
  return (
    <button type="button" className={styles.contact} onClick={props.onOpen}>
      <span className={styles.name}>
        {name}
        {isEconomicBuyer && <Chip>Economic buyer</Chip>}
      </span>
      <Text size="meta" tone="faint">
        {role === null ? spoken : `${role} · ${spoken}`}
      </Text>
    </button>
  )
}

/** People at the partner; who decides on money and when they were last spoken to. */
export function Contacts(props: { partner: Partner }) {
  const { partner } = props
  const act = useAct()
  const [edited, setEdited] = useState<Contact | null>(null)
  const save = (id: string, contact: Contact | null): void => {
    const said = contact === null ? 'Removed the contact' : undefined
    void act((stamp) => contactDraft(partner, { id, contact }, stamp), said)
    setEdited(null)
  }
  return (
    <section aria-label="Contacts">
      <PaneHeader
        title="Contacts"
        actions={
          <Button
            size="small"
            variant="subtle"
            icon={<IconPlus size={14} aria-hidden />}
            onClick={() => setEdited(newContact())}
          >
            Add contact
          </Button>
        }
      />
      {partner.contacts.length === 0 && (
        <p className={styles.none}>
          <Text tone="faint">Nobody is recorded. Who decides on money at this partner?</Text>
        </p>
      )}
      {partner.contacts.length > 0 && !partner.contacts.some(({ isEconomicBuyer }) => isEconomicBuyer) && (
        <p className={styles.none}>
          <Text tone="faint">Nobody here is marked as the economic buyer.</Text>
        </p>
      )}
      <ul className={styles.list}>
        {buyersFirst(partner.contacts).map((contact) => (
          <li key={contact.id}>
            <ContactLine contact={contact} onOpen={() => setEdited(contact)} />
          </li>
        ))}
      </ul>
      {edited && (
        <ContactDialog
          contact={edited}
          isNew={!partner.contacts.some((contact) => contact.id === edited.id)}
          onSave={(contact) => save(edited.id, contact)}
          onRemove={() => save(edited.id, null)}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  )
}
