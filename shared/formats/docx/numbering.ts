import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'
import { palette } from './palette'

export const bulletList = 'bullets'

/** The one list the documents use. */
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
            paragraph: { indent: { left: 360, hanging: 240 } },
            run: { color: palette.partner }
          }
        }
      ]
    }
  ]
}
