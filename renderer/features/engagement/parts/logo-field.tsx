import { useRef, useState } from 'react'
import { logoOf } from '@shared/domain/deliverables/brand/logo'
import type { Brand } from '@shared/domain/entities/engagement'
import { Button } from '@renderer/ui/button'
import { FileInput } from '@renderer/ui/file-input'
import { Text } from '@renderer/ui/text'
import { takeLogo, type LogoRefusal } from '../take-logo'
import styles from './brand-section.module.css'
import { DraftText } from './draft-text'

const refusals: Readonly<Record<LogoRefusal, string>> = {
  'not-a-picture': 'is no PNG or JPEG picture that can be read. Nothing was changed.',
  'too-large': 'is still over 300 kB when drawn as small as documents need it. Nothing was changed.'
}

function withoutLogo(brand: Brand): Brand {
  const { logoSize: _, logoAlt: __, ...rest } = brand
  return { ...rest, logo: null }
}

/** The logo on covers: chosen from a file, looked at, described and removed. */
export function LogoField({ brand, onSave }: { brand: Brand; onSave: (brand: Brand) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const logo = logoOf(brand)
  const take = async (file: File): Promise<void> => {
    const taken = await takeLogo(file)
    setProblem(taken.ok ? null : `“${file.name}” ${refusals[taken.error]}`)
    if (taken.ok) onSave({ ...brand, logo: taken.value.url, logoSize: taken.value.size })
  }
  return (
    <div className={styles.logo}>
      {logo && <img className={styles.preview} src={logo.url} alt={logo.alt} />}
      <div className={styles.logoFields}>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => input.current?.click()}>
            {logo ? 'Choose another logo' : 'Choose a logo'}
          </Button>
          {logo && (
            <Button size="small" variant="subtle" onClick={() => onSave(withoutLogo(brand))}>
              Remove the logo
            </Button>
          )}
          <Text size="meta" tone="quiet">
            PNG or JPEG; stands on covers, at the top right.
          </Text>
        </div>
        {problem !== null && (
          <p role="alert">
            <Text size="meta" tone="negative">
              {problem}
            </Text>
          </p>
        )}
        {logo && (
          <DraftText
            label="The logo in words"
            hint="Read to those who cannot see it."
            placeholder="Logo"
            stored={brand.logoAlt ?? ''}
            onSave={(logoAlt) => onSave({ ...brand, logoAlt })}
          />
        )}
      </div>
      <FileInput
        ref={input}
        label="Logo file"
        accept=".png,.jpg,.jpeg"
        onFiles={([file]) => {
          if (file) void take(file)
        }}
      />
    </div>
  )
}
