import type { QdaCode } from '../qda-project'
import type { ReportBuilder } from '../import-report'
import { derivedGuid, normalGuid } from '../guid'
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-tree'

/** NVivo puts all codes of a codebook under one that stands for the folder. */
const wrapper = /^(nodes|codes|n[oœ]euds|nœuds|knoten|nodos)$/i

/** The codes of a codebook, in document order, as a tree. */
export function readCodes(codebook: XmlElement | undefined, report: ReportBuilder): QdaCode[] {
  const codes = childrenOf(childOf(codebook, 'Codes'), 'Code').flatMap((element) => readCode(element, report))
  const [only] = codes
  const isWrapped =
    codes.length === 1 && only !== undefined && wrapper.test(only.name) && only.children.length > 0
  if (isWrapped) report.adjust('wrapped-codes', only.name)
  return unfoldPrefixes(isWrapped ? only.children : codes, report)
}

function readCode(element: XmlElement, report: ReportBuilder): QdaCode[] {
  const name = attributeOf(element, 'name')?.trim() ?? ''
  const children = childrenOf(element, 'Code').flatMap((child) => readCode(child, report))
  if (name === '') {
    report.discard('empty-codes')
    return children
  }
  const written = attributeOf(element, 'guid')
  return [
    {
      guid: written === null ? derivedGuid('code', name) : normalGuid(written),
      name,
      colour: attributeOf(element, 'color'),
      description: textOf(element, 'Description')?.trim() ?? '',
      notes: childrenOf(element, 'NoteRef').flatMap((note) => targetOf(note) ?? []),
      children
    }
  ]
}

/** What a reference points at; Transana writes `guid` for it. */
export function targetOf(reference: XmlElement): string | null {
  const target = attributeOf(reference, 'targetGUID') ?? attributeOf(reference, 'guid')
  return target === null ? null : normalGuid(target)
}

/**
 * ATLAS.ti 8 writes a tree as names, "Coke::diet Coke": such codes move below the one they name, which is made where
 * it is missing. Only in a flat list; a real tree is left as it is.
 */
function unfoldPrefixes(codes: readonly QdaCode[], report: ReportBuilder): QdaCode[] {
  const isFlat = codes.every(({ children }) => children.length === 0)
  if (!isFlat || !codes.some(({ name }) => /\S::\s*\S/.test(name))) return [...codes]
  const made = new Map<string, QdaCode & { children: QdaCode[] }>()
  const top: QdaCode[] = []
  const nodeOf = (path: readonly string[], code: QdaCode | null): QdaCode & { children: QdaCode[] } => {
    const key = path.join('::')
    const known = made.get(key)
    if (known && !code) return known
    const name = path.at(-1) ?? ''
    const blank = { guid: derivedGuid('code', key), colour: null, description: '', notes: [] }
    const node = { ...(code ?? blank), name, children: known?.children ?? [] }
    const siblings = path.length > 1 ? nodeOf(path.slice(0, -1), null).children : top
    const at = known ? siblings.indexOf(known) : -1
    if (at >= 0) siblings[at] = node
    else siblings.push(node)
    made.set(key, node)
    return node
  }
  for (const code of codes) {
    const path = code.name
      .split('::')
      .map((part) => part.trim())
      .filter(Boolean)
    if (path.length > 1) report.adjust('codes-by-prefix', code.name)
    nodeOf(path, code)
  }
  return top
}
