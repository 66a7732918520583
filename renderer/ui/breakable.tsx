import { Fragment } from 'react'

/** After an underscore, a dot, a hyphen or a slash, and before the capital of camelCase. */
const joints = /(?<=[_.\-/])(?=[^_.\-/])|(?<=\p{Ll})(?=\p{Lu})/u

/** A name as machines write them, e.g. "sales_pipeline.csv": where it does not fit it breaks between its parts. */
export function Breakable({ text }: { text: string }) {
  return text.split(joints).map((part, index) => (
    // Parts of a name have no identity beyond their place.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
