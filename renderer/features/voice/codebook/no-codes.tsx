import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { KeyCap } from '@renderer/ui/key-cap'
import { Row } from '@renderer/ui/row'

/** The Codebook tab before there is a code. */
export function NoCodes(props: { onAdd: () => void; onCopy: () => void }) {
  return (
    <EmptyState
      sentence="A codebook is the list of themes you count, each with a rule."
      line="Start with two or three themes you expect, or name them while you read: press n on the Code tab."
      action={
        <Button variant="primary" size="large" onClick={props.onAdd}>
          Add the first code
        </Button>
      }
      link={{ text: 'Copy codes from another engagement', onOpen: props.onCopy }}
      example={{
        title: 'Slow MDF payment',
        note: 'Under Money',
        children: (
          <>
            <p>Claims approved but paid late, or never. Not the amount of MDF: that is “MDF too small”.</p>
            <Row gap={6}>
              Key <KeyCap>1</KeyCap>
            </Row>
          </>
        )
      }}
    />
  )
}
