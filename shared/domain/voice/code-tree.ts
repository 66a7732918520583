import type { Code } from '../entities/voice'

/** A code with its place in the codebook. */
export interface CodeNode {
  readonly code: Code
  readonly depth: number
  readonly children: readonly CodeNode[]
}

/** Siblings in the order the consultant gave them; equal places by name, so that the order never wavers. */
export function inOrder(a: Code, b: Code): number {
  return a.order - b.order || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)
}

/** Codes by parent, each list in order. A code whose parent is gone stands at the top rather than vanish. */
export function childrenByParent(codes: readonly Code[]): Map<string | null, Code[]> {
  const known = new Set(codes.map((code) => code.id))
  const groups = new Map<string | null, Code[]>()
  for (const code of codes) {
    const parent = code.parentId !== null && known.has(code.parentId) ? code.parentId : null
    const group = groups.get(parent)
    if (group) group.push(code)
    else groups.set(parent, [code])
  }
  for (const group of groups.values()) group.sort(inOrder)
  return groups
}

/** The codebook as a forest. */
export function codeTree(codes: readonly Code[]): CodeNode[] {
  const groups = childrenByParent(codes)
  const grow = (parentId: string | null, depth: number): CodeNode[] =>
    (groups.get(parentId) ?? []).map((code) => ({ code, depth, children: grow(code.id, depth + 1) }))
  return grow(null, 0)
}

/** The rows of a tree that are visible when some nodes are folded, top to bottom. */
export function visibleNodes(tree: readonly CodeNode[], folded: ReadonlySet<string>): CodeNode[] {
  return tree.flatMap((node) =>
    folded.has(node.code.id) ? [node] : [node, ...visibleNodes(node.children, folded)]
  )
}

/** Where a code stands among its siblings: "2 of 5". */
export interface SiblingPlace {
  /** From 1 on. */
  readonly position: number
  readonly size: number
}

/** The place of every code of a tree, folded or not, by the code's id. */
export function siblingPlaces(tree: readonly CodeNode[]): Map<string, SiblingPlace> {
  const places = new Map<string, SiblingPlace>()
  const visit = (siblings: readonly CodeNode[]): void =>
    siblings.forEach(({ code, children }, index) => {
      places.set(code.id, { position: index + 1, size: siblings.length })
      visit(children)
    })
  visit(tree)
  return places
}

/** A code's id and those of everything below it. */
export function withDescendants(codes: readonly Code[], id: string): Set<string> {
  const groups = childrenByParent(codes)
  const found = new Set<string>()
  const visit = (current: string): void => {
    if (found.has(current)) return
    found.add(current)
    for (const child of groups.get(current) ?? []) visit(child.id)
  }
  visit(id)
  return found
}

/** Names from the top down to the code, e.g. ["Money", "Slow MDF payment"]. */
export function codePath(byId: ReadonlyMap<string, Code>, id: string): string[] {
  const names: string[] = []
  let code = byId.get(id)
  while (code && names.length < 50) {
    names.unshift(code.name)
    code = code.parentId === null ? undefined : byId.get(code.parentId)
  }
  return names
}
