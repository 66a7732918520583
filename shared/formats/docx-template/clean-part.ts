import type { LeftOutKind } from '@shared/domain/entities/word-template'
import { attributeOf, descendantsOf, ownText, prune, type Fate, type XmlNode } from './xml-nodes'

/** Counts what is not taken over. */
export type Told = (kind: LeftOutKind) => void

/** Fields that fetch, run or ask for something when they are updated. */
const acting =
  /^\s*(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DATABASE|MACROBUTTON|RD|ASK|FILLIN|AUTOTEXT|AUTOTEXTLIST|GLOSSARY|EMBED|CONTROL|PRINT|GOTOBUTTON|USERNAME|USERINITIALS|USERADDRESS|AUTHOR|LASTSAVEDBY|FILENAME|TEMPLATE|DOCPROPERTY|DOCVARIABLE|INFO|MERGEFIELD|ADDIN)\b/i

const tracked: Readonly<Record<string, Fate>> = {
  'w:ins': 'unwrap',
  'w:moveTo': 'unwrap',
  'w:del': 'drop',
  'w:moveFrom': 'drop'
}

const dropped = new Set([
  ...['w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd'],
  ...[
    'w:customXmlInsRangeStart',
    'w:customXmlInsRangeEnd',
    'w:customXmlDelRangeStart',
    'w:customXmlDelRangeEnd'
  ],
  ...[
    'w:proofErr',
    'w:permStart',
    'w:permEnd',
    'w:lastRenderedPageBreak',
    'w:rsid',
    'w:cellIns',
    'w:cellDel',
    'w:cellMerge'
  ]
])

const comments = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])

function fateOf(node: XmlNode, told: Told): Fate {
  const { name } = node
  const trackedFate = tracked[name]
  // Inside run or paragraph properties the same names are empty marks of a change.
  if (trackedFate !== undefined) {
    told('people')
    return node.children.length === 0 ? 'drop' : trackedFate
  }
  if (/^w:(?:\w+Change)$/.test(name)) {
    told('people')
    return 'drop'
  }
  if (comments.has(name)) return 'drop'
  if (dropped.has(name)) return 'drop'
  if (name === 'w:altChunk' || name === 'w:object' || name === 'w:subDoc') {
    told('embedded')
    return 'drop'
  }
  if (name === 'w:control' || name === 'w:movie') {
    told('active')
    return 'drop'
  }
  if (name === 'w:dataBinding' || name === 'w15:dataBinding') {
    told('custom-data')
    return 'drop'
  }
  if (name === 'w:customXml' || name === 'w:smartTag') return 'unwrap'
  return name === 'w:customXmlPr' || name === 'w:smartTagPr' ? 'drop' : 'keep'
}

/** Silences fields that would act: their instruction goes, what they show stays. */
function silenceFields(root: XmlNode, told: Told): void {
  let instruction: XmlNode[] | null = null
  const settle = (): void => {
    const text = (instruction ?? []).map(ownText).join('')
    if (acting.test(text)) {
      instruction?.forEach((node) => (node.children = []))
      told('external')
    }
    instruction = null
  }
  for (const node of descendantsOf(root)) {
    if (node.name === 'w:fldSimple' && acting.test(attributeOf(node, 'w:instr') ?? '')) {
      node.attributes.set('w:instr', '')
      told('external')
    }
    if (node.name === 'w:instrText') (instruction ??= []).push(node)
    if (node.name === 'w:fldChar') settle()
  }
  settle()
}

const lead = /^(?:r:(?:id|embed|link|pict|href|dm|lo|qs|cs)|o:relid|r:topLeft)$/

/** Takes out what leads to parts that are not there any more. */
function cutDeadEnds(root: XmlNode, known: ReadonlySet<string>, told: Told): void {
  prune(root, (node) => {
    const dead = [...node.attributes].filter(([name, id]) => lead.test(name) && !known.has(id))
    if (dead.length === 0) return 'keep'
    if (node.name === 'w:hyperlink') {
      const hasAnchor = node.attributes.has('w:anchor')
      node.attributes.delete('r:id')
      return hasAnchor ? 'keep' : 'unwrap'
    }
    if (
      dead.every(([name]) => name === 'r:link') ||
      node.name === 'a:hlinkClick' ||
      node.name === 'a:hlinkHover'
    ) {
      dead.forEach(([name]) => node.attributes.delete(name))
      return node.name === 'a:blip' && node.attributes.has('r:embed') ? 'keep' : 'drop'
    }
    if (node.name !== 'w:headerReference' && node.name !== 'w:footerReference') told('external')
    return 'drop'
  })
}

const traces = /^(?:w:rsid\w*|w14:paraId|w14:textId|w16du:dateUtc)$/

/**
 * Takes out of a part whatever acts, leads out of the file, or tells who wrote it: tracked changes are taken as done,
 * comments, embedded objects and macro buttons go, fields that fetch keep what they show. `known` are the relationship
 * ids that still lead somewhere.
 */
export function cleanPart(root: XmlNode, known: ReadonlySet<string>, told: Told): void {
  prune(root, (node) => fateOf(node, told))
  silenceFields(root, told)
  cutDeadEnds(root, known, told)
  for (const node of descendantsOf(root)) {
    for (const name of [...node.attributes.keys()]) if (traces.test(name)) node.attributes.delete(name)
  }
}

const levelOrder = [
  ...['w:start', 'w:numFmt', 'w:lvlRestart', 'w:pStyle', 'w:isLgl', 'w:suff', 'w:lvlText'],
  ...['w:lvlPicBulletId', 'w:legacy', 'w:lvlJc', 'w:pPr', 'w:rPr']
]

/** Levels of lists in the order Word asks for: LibreOffice writes the style before the format. */
export function orderLevels(root: XmlNode): void {
  const rank = (child: XmlNode | string): number =>
    typeof child === 'string' ? -1 : levelOrder.indexOf(child.name)
  for (const node of descendantsOf(root))
    if (node.name === 'w:lvl') node.children.sort((a, b) => rank(a) - rank(b))
}

/** Settings of a document that change how its pages look; all others stay behind. */
const settingsKept = new Set([
  ...[
    'w:zoom',
    'w:mirrorMargins',
    'w:alignBordersAndEdges',
    'w:gutterAtTop',
    'w:defaultTabStop',
    'w:autoHyphenation'
  ],
  ...[
    'w:consecutiveHyphenLimit',
    'w:hyphenationZone',
    'w:doNotHyphenateCaps',
    'w:evenAndOddHeaders',
    'w:bookFoldPrinting'
  ],
  ...[
    'w:characterSpacingControl',
    'w:footnotePr',
    'w:endnotePr',
    'w:compat',
    'm:mathPr',
    'w:themeFontLang',
    'w:clrSchemeMapping'
  ],
  ...['w:decimalSymbol', 'w:listSeparator', 'w:displayBackgroundShape']
])

/** Settings without what they tell of the file's past: no attached template, mail merge, variables, protection. */
export function cleanSettings(root: XmlNode, told: Told): void {
  root.children = root.children.filter((child) => {
    if (typeof child === 'string') return false
    if (settingsKept.has(child.name)) return true
    if (child.name === 'w:attachedTemplate' || child.name === 'w:mailMerge') told('external')
    return false
  })
}
