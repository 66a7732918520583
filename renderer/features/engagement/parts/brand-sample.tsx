import { fontsOf, fontStack } from '@shared/domain/deliverables/brand/brand-fonts'
import { brandPalette } from '@shared/domain/deliverables/brand/brand-palette'
import { logoOf } from '@shared/domain/deliverables/brand/logo'
import type { Brand } from '@shared/domain/entities/engagement'
import styles from './brand-section.module.css'

/** A piece of a document in the brand, for the eye only: it says nothing that is not said beside it. */
export function BrandSample({ brand }: { brand: Brand }) {
  const { primary, secondary, tint } = brandPalette(brand)
  const { heading, body } = fontsOf(brand)
  const logo = logoOf(brand)
  return (
    <div className={styles.sample} style={{ fontFamily: fontStack(body) }} aria-hidden>
      <div
        className={styles.band}
        style={{
          ...{ background: `#${primary}`, borderColor: `#${secondary}` },
          fontFamily: fontStack(heading)
        }}
      >
        <span>Title on the cover</span>
        {logo && <img className={styles.sampleLogo} src={logo.url} alt="" />}
      </div>
      <div className={styles.words}>
        <p className={styles.first} style={{ color: `#${primary}`, fontFamily: fontStack(heading) }}>
          A first heading
        </p>
        <p className={styles.second} style={{ color: `#${secondary}`, fontFamily: fontStack(heading) }}>
          A second heading
        </p>
        <p>Text stands in the font of the text.</p>
        <p className={styles.callout} style={{ background: `#${tint}`, borderColor: `#${secondary}` }}>
          What to remember
        </p>
      </div>
    </div>
  )
}
