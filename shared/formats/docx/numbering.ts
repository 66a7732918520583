import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'
import { palette } from './palette'

export const bulletList = 'bullets'

export const numberedList = 'numbers'

const indent = { left: 360, hanging: 240 }

/** The lists the documents use. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: {
            paragraph: { indent },
            run: { color: palette.partner }
          }
        }
      ]
    },
    {
      reference: numberedList,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent }, run: { color: palette.partner } }
        }
      ]
    }
  ]
}
