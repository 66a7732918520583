/** A fresh record id and the present moment, for one act of the consultant. */
export const newStamp = (): { readonly id: string; readonly at: string } => ({
  id: crypto.randomUUID(),
  at: new Date().toISOString()
})
