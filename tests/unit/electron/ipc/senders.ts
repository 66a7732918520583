import type { IpcSender, TrustedPage } from '@electron/main/ipc/sender-guard'

export const trustedPage: TrustedPage = { webContentsId: () => 1, origin: 'app://workbench' }

export const trustedSender: IpcSender = {
  sender: { id: 1 },
  senderFrame: { url: 'app://workbench/index.html', parent: null }
}

/** Everybody who is not the main window's own page, with the reason. */
export const foreignSenders: readonly (readonly [string, IpcSender])[] = [
  ['another window showing the same page', { ...trustedSender, sender: { id: 2 } }],
  [
    'a frame inside the page',
    { ...trustedSender, senderFrame: { url: 'app://workbench/index.html', parent: {} } }
  ],
  ['a frame that is gone', { ...trustedSender, senderFrame: null }],
  [
    'the import host',
    { sender: { id: 3 }, senderFrame: { url: 'app://import-host/index.html', parent: null } }
  ],
  ...[
    'app://import-host/index.html',
    'app://projector/index.html',
    'app://workbench.evil/index.html',
    'app://workbenchevil',
    'https://example.com/app://workbench/',
    'file:///app://workbench/index.html',
    'about:blank',
    'data:text/html,x',
    ''
  ].map(
    (url) =>
      [
        `the window led to ${url || 'nowhere'}`,
        { ...trustedSender, senderFrame: { url, parent: null } }
      ] as const
  )
]
