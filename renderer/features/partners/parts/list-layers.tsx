import type { Partner } from '@shared/domain/entities/partner'
import type { PasteChange } from '@shared/domain/partners/paste'
import { DuplicatesDialog } from '../merge/duplicates-dialog'
import { MergeDialog } from '../merge/merge-dialog'
import { PasteDialog, type Pasted } from './paste-dialog'

/** What is asked in front of the list. */
export type ListLayer =
  | { readonly kind: 'paste'; readonly pasted: Pasted }
  | { readonly kind: 'merge'; readonly pair: readonly [Partner, Partner] }
  | { readonly kind: 'duplicates' }

/** The dialog in front of the list, if there is one. */
export function ListLayers(props: {
  layer: ListLayer | null
  partners: readonly Partner[]
  onLayer: (layer: ListLayer | null) => void
  onPaste: (changes: readonly PasteChange[]) => void
  onDone: () => void
}) {
  const { layer, partners, onLayer } = props
  const close = (): void => onLayer(null)
  switch (layer?.kind) {
    case undefined:
      return null
    case 'paste':
      return <PasteDialog pasted={layer.pasted} partners={partners} onPaste={props.onPaste} onClose={close} />
    case 'duplicates':
      return (
        <DuplicatesDialog
          partners={partners}
          onMerge={(pair) => onLayer({ kind: 'merge', pair })}
          onClose={close}
        />
      )
    case 'merge':
      return (
        <MergeDialog
          pair={layer.pair}
          onMerged={() => {
            props.onDone()
            close()
          }}
          onClose={close}
        />
      )
  }
}
