import { useState } from 'react'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { DocumentCard } from '../parts/document-card'
import { DocumentDialog } from '../parts/document-dialog'
import styles from '../parts/help.module.css'
import { shownDocuments, type ShownDocument } from '../words/shown-documents'

/** What comes out of Tandem: every document as pages, what it is for, and where it is made. */
export function HelpScreen() {
  const { navigate } = useNavigation()
  const [open, setOpen] = useState<ShownDocument | null>(null)
  return (
    <>
      <PageHeader title="What each document looks like" />
      <div className={styles.pane}>
        <p className={styles.intro}>
          Made from the sample engagement, an invented client. Yours are written from your own data, in
          English or German and in your colours.
        </p>
        <ul className={styles.cards} aria-label="Documents">
          {shownDocuments.map((document) => (
            <DocumentCard key={document.id} document={document} onOpen={() => setOpen(document)} />
          ))}
        </ul>
      </div>
      <DocumentDialog document={open} onClose={() => setOpen(null)} onMake={({ route }) => navigate(route)} />
    </>
  )
}
