import { useEngagement, useRecord } from '@renderer/data'
import { brandFindings, type BrandFinding } from '@shared/domain/deliverables/brand/brand-findings'
import { fontPairs, fontsOf, type FontPair } from '@shared/domain/deliverables/brand/brand-fonts'
import { housePalette } from '@shared/domain/deliverables/brand/brand-palette'
import type { Brand } from '@shared/domain/entities/engagement'
import { Button } from '@renderer/ui/button'
import { useNavigation } from '@renderer/ui/navigation'
import { Select } from '@renderer/ui/select'
import { Text } from '@renderer/ui/text'
import { useEngagementEdit } from '../use-engagement-edit'
import { BrandSample } from './brand-sample'
import styles from './brand-section.module.css'
import { ColourField } from './colour-field'
import { FormSection } from './form-section'
import { LogoField } from './logo-field'

const idOf = ({ heading, body }: FontPair): string => `${heading}/${body}`

const fontOptions = fontPairs.map((pair) => ({
  value: idOf(pair),
  label: pair.heading === pair.body ? pair.body : `${pair.heading} with ${pair.body}`
}))

/** What the colours do to each other; that one is too light is said at its field. */
function wordsOf(finding: BrandFinding): string | null {
  switch (finding.code) {
    case 'too-light':
      return null
    case 'colours-alike':
      return 'The two colours are so alike that a reader cannot tell both sides of a chart apart.'
    case 'like-a-warning':
      return `The ${finding.role} colour is close to the orange that marks gaps: marked bars will not stand out.`
  }
}

/** The same brand with another pair of fonts. */
function withFonts(brand: Brand, id: string): Brand {
  const pair = fontPairs.find((each) => idOf(each) === id)
  const { headingFont: _, ...rest } = brand
  return pair ? { ...rest, fontFamily: pair.body, headingFont: pair.heading } : brand
}

/** That a Word template stands in for the fonts, and for colours left empty. */
function TemplateNote({ id }: { id: string }) {
  const template = useRecord('wordTemplates', id)
  const { navigate } = useNavigation()
  return template ? (
    <p className={styles.finding}>
      <Text size="meta">
        Word documents take fonts, styles and the colours left empty from {template.fileName}.
      </Text>{' '}
      <Button size="small" variant="subtle" onClick={() => navigate({ screen: 'deliverables' })}>
        Open Deliverables, Template
      </Button>
    </p>
  ) : null
}

/** Colours, fonts and logo of every document and workbook. */
export function BrandSection() {
  const { brand } = useEngagement()
  const edit = useEngagementEdit()
  const save = (changed: Brand): void => void edit('brand', changed)
  return (
    <FormSection
      title="Brand"
      text="Word documents, their charts and workbooks take these on. What is left empty stays as in the house design; red, amber and green keep their meaning."
    >
      <div className={styles.fields}>
        <ColourField
          role="primary"
          stored={brand.primaryColour}
          house={housePalette.primary}
          onSave={(primaryColour) => save({ ...brand, primaryColour })}
        />
        <ColourField
          role="secondary"
          stored={brand.secondaryColour}
          house={housePalette.secondary}
          onSave={(secondaryColour) => save({ ...brand, secondaryColour })}
        />
        <Select
          label="Fonts of headings and text"
          value={idOf(fontsOf(brand))}
          options={fontOptions}
          onChange={(id) => save(withFonts(brand, id))}
        />
      </div>
      {brand.template && <TemplateNote id={brand.template.id} />}
      {brandFindings(brand).map((finding) => {
        const words = wordsOf(finding)
        return words === null ? null : (
          <p key={`${finding.code}${'role' in finding ? finding.role : ''}`} className={styles.finding}>
            <Text size="meta" tone="warning">
              {words}
            </Text>
          </p>
        )
      })}
      <LogoField brand={brand} onSave={save} />
      <BrandSample brand={brand} />
    </FormSection>
  )
}
