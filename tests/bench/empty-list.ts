import { createElement, StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

// The floor of the coding desk: one key press, one record written strictly, one line more in an otherwise empty list.

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('empty-list', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('codings', { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error('the database did not open'))
  })
}

function List({ database }: { database: IDBDatabase }) {
  const [codings, setCodings] = useState<readonly string[]>([])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '1') return
      const coding = { id: crypto.randomUUID(), codeId: 'code', at: new Date().toISOString() }
      const transaction = database.transaction('codings', 'readwrite', { durability: 'strict' })
      transaction.objectStore('codings').put(coding)
      setCodings([coding.id])
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [database])
  return createElement(
    'ul',
    { id: 'list' },
    codings.map((id) => createElement('li', { key: id }, id))
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
void openDatabase().then((database) => {
  createRoot(root).render(createElement(StrictMode, null, createElement(List, { database })))
})
