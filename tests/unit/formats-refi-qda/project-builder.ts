import { ZipWriter } from '@shared/formats/engagement-archive/zip-writer'

const encode = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** A zip of these files, in order. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zip = new ZipWriter()
  for (const [name, content] of Object.entries(files)) zip.add(name, encode(content))
  return zip.finish(0)
}

export const guid = (number: number): string => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A code of a hand-made project. */
export const codeElement = (number: number, name: string, inside = ''): string =>
  `<Code guid="${guid(number)}" name="${name}" isCodable="true">${inside}</Code>`

/** A selection with one coding. */
export const selection = (start: number, end: number, code: number, name = ''): string =>
  `<PlainTextSelection guid="${guid(1000 + start * 100 + end)}" name="${name}" startPosition="${start}" endPosition="${end}">` +
  `<Coding guid="${guid(900_000 + start * 100 + end + code)}"><CodeRef targetGUID="${guid(code)}"/></Coding></PlainTextSelection>`

interface ProjectParts {
  readonly origin?: string
  readonly namespace?: string
  readonly codes?: string
  readonly sources?: string
  readonly rest?: string
  readonly before?: string
  readonly between?: string
}

/** project.qde of a hand-made project. */
export function projectXml(parts: ProjectParts = {}): string {
  const namespace = parts.namespace ?? 'urn:QDA-XML:project:1.0'
  const codes = parts.codes ?? codeElement(1, 'Money') + codeElement(2, 'Portal')
  return (
    `<?xml version="1.0" encoding="utf-8"?>${parts.before ?? ''}` +
    `<Project${namespace === '' ? '' : ` xmlns="${namespace}"`} name="Study" origin="${parts.origin ?? 'Other 1.0'}">` +
    `<Users><User guid="${guid(500)}" name="Ann"/></Users>` +
    `<CodeBook><Codes>${codes}</Codes></CodeBook>${parts.between ?? ''}` +
    `<Sources>${parts.sources ?? ''}</Sources>${parts.rest ?? ''}</Project>`
  )
}

/** A text source whose words lie in `sources/<number>.txt`. */
export const textSource = (number: number, inside: string, name = `Doc ${number}`): string =>
  `<TextSource guid="${guid(number)}" name="${name}" plainTextPath="internal://${number}.txt">${inside}</TextSource>`
