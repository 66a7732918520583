import { useMemo } from 'react'
import { useRecords } from '@renderer/data'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { metricGroups } from '@shared/domain/metrics/registry'
import { documentChoices, documentWords } from '@renderer/features/deliverables/words/document-words'
import { useNavigation } from '@renderer/ui/navigation'
import { useCommands, type Command } from '@renderer/ui/use-commands'

/** Everything the engagement knows by name: partners, codes, metrics, documents, rules. */
export function useRecordCommands(): void {
  const { navigate } = useNavigation()
  const partners = useRecords('partners')
  const codes = useRecords('codes')
  const documents = useRecords('documents')
  const commands = useMemo<Command[]>(
    () => [
      ...(partners ?? [])
        .filter((partner) => partner.mergedIntoId === null)
        .map((partner) => ({
          id: `partner:${partner.id}`,
          title: partner.name,
          group: 'Partner',
          keywords: partner.aliases.join(' '),
          detail: [partner.typeLabel, partner.tier].filter(Boolean).join(' · '),
          run: () => navigate({ screen: 'partners', partnerId: partner.id })
        })),
      ...(codes ?? []).map((code) => ({
        id: `code:${code.id}`,
        title: code.name,
        group: 'Code',
        detail: code.definition,
        run: () => navigate({ screen: 'voice', codeId: code.id })
      })),
      ...metricGroups.flatMap((group) =>
        group.metrics.map(({ definition }) => ({
          id: `metric:${definition.id}`,
          title: definition.title,
          group: 'Metric',
          detail: group.title,
          run: () => navigate({ screen: 'partners', metricId: definition.id })
        }))
      ),
      ...documentChoices.map((choice) => ({
        id: `document:${choice}`,
        title: documentWords[choice].title,
        group: 'Document',
        detail: documentWords[choice].program,
        run: () => navigate({ screen: 'deliverables', documentId: choice })
      })),
      ...(documents ?? []).flatMap(({ id, title, partnerId }) => {
        const about = partners?.find((partner) => partner.id === partnerId)
        if (!about) return []
        const run = () => navigate({ screen: 'deliverables', documentId: id, partnerId: about.id })
        return [{ id: `document:${id}`, title, group: 'Document', detail: about.name, run }]
      }),
      ...rules.map((rule) => ({
        id: `rule:${rule.id}`,
        title: `${rule.id} ${rule.claim}`,
        group: 'Rule',
        keywords: (rule.aliases ?? []).join(' '),
        run: () => navigate({ screen: 'diagnosis', tab: 'rules', ruleId: rule.id })
      }))
    ],
    [partners, codes, documents, navigate]
  )
  useCommands(commands)
}
