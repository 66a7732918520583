import type { LeftOutKind } from '@shared/domain/entities/word-template'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const drawing = 'application/vnd.openxmlformats-officedocument.'

/** Parts of a Word file that can be taken over, by the last word of the relationship that leads to them, with their type. */
export const keptKinds: Readonly<Record<string, string>> = {
  styles: `${word}styles+xml`,
  numbering: `${word}numbering+xml`,
  settings: `${word}settings+xml`,
  fontTable: `${word}fontTable+xml`,
  header: `${word}header+xml`,
  footer: `${word}footer+xml`,
  footnotes: `${word}footnotes+xml`,
  endnotes: `${word}endnotes+xml`,
  theme: `${drawing}theme+xml`,
  chart: `${drawing}drawingml.chart+xml`,
  chartUserShapes: `${drawing}drawingml.chartshapes+xml`,
  chartStyle: 'application/vnd.ms-office.chartstyle+xml',
  chartColorStyle: 'application/vnd.ms-office.chartcolorstyle+xml'
}

export const mainType = `${word}document.main+xml`

/** Pictures that Word shows, by the ending of their name. */
export const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml'
}

/** The data of a chart, as a workbook in the file. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const leftOut: Readonly<Record<string, LeftOutKind>> = {
  vbaProject: 'macros',
  wordVbaData: 'macros',
  keyMapCustomizations: 'macros',
  oleObject: 'embedded',
  package: 'embedded',
  aFChunk: 'embedded',
  subDocument: 'external',
  control: 'active',
  ctrlProp: 'active',
  activeXControlBinary: 'active',
  webextensiontaskpanes: 'active',
  webextension: 'active',
  'core-properties': 'properties',
  'extended-properties': 'properties',
  'custom-properties': 'properties',
  thumbnail: 'properties',
  people: 'people',
  comments: 'comments',
  commentsExtended: 'comments',
  commentsIds: 'comments',
  commentsExtensible: 'comments',
  customXml: 'custom-data',
  glossaryDocument: 'custom-data',
  mailMergeSource: 'external',
  attachedTemplate: 'external'
}

/** What a part that is not taken over counts as. */
export const leftOutKind = (kind: string): LeftOutKind => leftOut[kind] ?? 'settings'
