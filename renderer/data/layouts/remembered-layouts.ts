import type { MappingTemplate } from '@shared/domain/entities/import-run'
import { recordSchemas } from '@shared/schema/index'
import { catalogue } from '../database/catalogue'

/**
 * Layouts of files mapped in any engagement on this computer, newest first. What cannot be read any more is left
 * aside: a forgotten layout costs a little mapping, a wrong one costs trust.
 */
export async function rememberedLayouts(): Promise<readonly MappingTemplate[]> {
  const kept = await catalogue().layouts.toArray()
  return kept
    .filter((layout) => recordSchemas.mappingTemplates.safeParse(layout).success)
    .sort((a, b) => (a.usedAt < b.usedAt ? 1 : -1))
}

/**
 * Keeps how files of these layouts were mapped, for engagements to come: headers, fields, ways of reading and what
 * words mean. Surveys are left out, their headers are the client's questions; so are steps and constants that name
 * the client's own values.
 */
async function rememberLayouts(templates: readonly MappingTemplate[]): Promise<void> {
  const layouts = templates.filter((template) => template.target !== 'response').map(withoutClientValues)
  if (layouts.length > 0) await catalogue().layouts.bulkPut(layouts)
}

/** Forgets these, where they are still what was kept last: a layout taught again since stays. */
async function unlearnLayouts(templates: readonly MappingTemplate[]): Promise<void> {
  const kept = await catalogue().layouts.bulkGet(templates.map(({ id }) => id))
  const same = templates.filter(({ usedAt }, at) => kept[at]?.usedAt === usedAt)
  if (same.length > 0) await catalogue().layouts.bulkDelete(same.map(({ id }) => id))
}

/** Forgets all layouts. Engagements keep their own. */
export const forgetLayouts = (): Promise<void> => catalogue().layouts.clear()

/** The memory as the import asks for it. */
export const layoutMemory = {
  read: rememberedLayouts,
  remember: rememberLayouts,
  unlearn: unlearnLayouts,
  forget: forgetLayouts
}

function withoutClientValues({ operations, ...template }: MappingTemplate): MappingTemplate {
  const steps = (operations ?? []).filter(
    (step) => step.kind !== 'replace' && step.kind !== 'join' && step.kind !== 'keep-rows'
  )
  const { currency, status, attribution, category, state, kind } = template.constants
  const own = { currency, status, attribution, category, state, kind }
  const constants = Object.fromEntries(
    Object.entries(own).filter((one): one is [string, string] => one[1] !== undefined)
  )
  return { ...template, constants, ...(steps.length === 0 ? {} : { operations: steps }) }
}
