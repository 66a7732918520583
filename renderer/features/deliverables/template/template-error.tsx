import type { AppError } from '@shared/domain/errors'
import { ErrorNotice } from '@renderer/ui/error-notice'

const kinds: Readonly<Record<string, string>> = {
  doc: 'an old Word file (.doc)',
  zip: 'a zip that holds no Word document',
  pdf: 'a PDF',
  image: 'a picture',
  text: 'plain text',
  markup: 'a web page or XML file',
  binary: 'no document'
}

/** Why a file was not taken as a Word template, and what to do. */
export function TemplateError({ error }: { error: AppError }) {
  if (error.code !== 'file.unsupported') return <ErrorNotice error={error} />
  const { file, found } = error.params
  return (
    <ErrorNotice
      title={`${file} is no Word template that can be used`}
      text={`It is ${kinds[found] ?? `another kind of file (${found})`}. Save it in Word as .docx or .dotx and choose that. Nothing was changed.`}
    />
  )
}
