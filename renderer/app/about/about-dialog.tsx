import { useEffect, useState } from 'react'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { Logo } from '@renderer/ui/logo'
import styles from './about-dialog.module.css'
import { licences } from './licences'

interface Facts {
  readonly versions: readonly (readonly [string, string])[]
  readonly blocked: { readonly count: number; readonly urls: readonly string[] }
}

async function readFacts(): Promise<Facts | null> {
  const [info, blocked] = await Promise.all([window.tandem.app.info(), window.tandem.network.blocked()])
  if (!info.ok || !blocked.ok) return null
  const { version, electron, chrome, node } = info.value
  return {
    versions: [
      ['Tandem', version],
      ['Electron', electron],
      ['Chrome', chrome],
      ['Node', node]
    ],
    blocked: blocked.value
  }
}

function Offline(props: { blocked: Facts['blocked'] }) {
  const format = useFormat()
  const { count, urls } = props.blocked
  return (
    <section aria-label="Offline">
      <h3 className={styles.section}>Offline</h3>
      <p>
        Tandem sends nothing and fetches nothing.{' '}
        {count === 0
          ? 'Since start, nothing has tried to.'
          : `Since start, ${format.count(count)} ${count === 1 ? 'request was' : 'requests were'} stopped:`}
      </p>
      {urls.length > 0 && (
        <ul className={styles.addresses} tabIndex={0} aria-label="Stopped requests">
          {urls.map((url, index) => (
            <li key={`${index} ${url}`}>{url}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Versions, what was kept from leaving the computer, and what Tandem is built on. */
export function AboutDialog(props: { isOpen: boolean; onClose: () => void }) {
  const [facts, setFacts] = useState<Facts | null>(null)
  const { isOpen } = props
  useEffect(() => {
    if (isOpen) void readFacts().then(setFacts)
  }, [isOpen])
  return (
    <Dialog title="About Tandem" isOpen={isOpen} onClose={props.onClose}>
      <div className={styles.head}>
        <Logo size={36} />
        <p>From the client’s spreadsheets to a partner diagnosis you can prove, without a network.</p>
      </div>
      {facts && (
        <>
          <dl className={styles.versions}>
            {facts.versions.map(([name, version]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{version}</dd>
              </div>
            ))}
          </dl>
          <Offline blocked={facts.blocked} />
        </>
      )}
      <section aria-label="Licences">
        <h3 className={styles.section}>Built on</h3>
        <p className={styles.licences}>
          {licences.map(({ name, licence }) => `${name} (${licence})`).join(' · ')}
        </p>
      </section>
    </Dialog>
  )
}
