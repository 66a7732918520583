import { Component, type ReactNode } from 'react'
import { copyText } from '@renderer/ui/copy-text'
import { Button } from '@renderer/ui/button'
import { ErrorNotice } from '@renderer/ui/error-notice'
import styles from './error-boundary.module.css'

/**
 * Catches a bug in a screen, so that the rest of the window goes on. `resetKey` (the route) clears it: going
 * elsewhere is always possible.
 */
export class ErrorBoundary extends Component<
  { children: ReactNode; resetKey?: string },
  { failure: Error | null; key: string | undefined }
> {
  override state: { failure: Error | null; key: string | undefined } = {
    failure: null,
    key: this.props.resetKey
  }

  static getDerivedStateFromError(failure: unknown): { failure: Error } {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) }
  }

  static getDerivedStateFromProps(
    props: { resetKey?: string },
    state: { key: string | undefined }
  ): { failure: null; key: string | undefined } | null {
    return props.resetKey === state.key ? null : { failure: null, key: props.resetKey }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (!failure) return this.props.children
    const details = `${failure.name}: ${failure.message}\n${failure.stack ?? ''}`
    return (
      <div className={styles.room}>
        <ErrorNotice
          title="This screen stopped working"
          text="Every change you made before is saved. Show it again, or go to another screen. If it stops again, copy the details for support."
          actions={
            <>
              <Button size="small" onClick={() => this.setState({ failure: null })}>
                Show it again
              </Button>
              <Button size="small" variant="subtle" onClick={() => void copyText(details)}>
                Copy details
              </Button>
            </>
          }
        />
      </div>
    )
  }
}
