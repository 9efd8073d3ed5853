import type { Shelf } from '../shared/board/messages.ts'

/** What a document's text is stored under, beside whatever else the plugin stores there. */
const keyed = (key: string): string => `document/${key}`

/** The document whose page the file remembers, so that a panel on another page can say where it is. */
const remembered = 'workshop'

/** A document of this page; empty where there is none. */
export const documentOn = (page: PageNode, key: string): string => page.getPluginData(keyed(key))

/** Documents of the page and of this person on this machine. */
export function createShelves(host: PluginAPI, page: () => PageNode) {
  return {
    load: async (shelf: Shelf, key: string): Promise<string | null> => {
      if (shelf === 'board') return documentOn(page(), key) || null
      const kept: unknown = await host.clientStorage.getAsync(keyed(key))
      return typeof kept === 'string' ? kept : null
    },

    /** An empty text takes the document away. */
    save: async (shelf: Shelf, key: string, text: string): Promise<null> => {
      if (shelf === 'mine') {
        await (text === ''
          ? host.clientStorage.deleteAsync(keyed(key))
          : host.clientStorage.setAsync(keyed(key), text))
        return null
      }
      // First, so that a document whose page cannot be remembered is not stored and called a failure.
      if (key === remembered) remember(host, page(), text !== '')
      page().setPluginData(keyed(key), text)
      return null
    },

    /** The name of another page that holds a workshop, while this one holds none. */
    elsewhere: async (): Promise<string | null> => {
      if (documentOn(page(), remembered) !== '') return null
      const id = host.root.getPluginData(remembered)
      const there = id === '' ? null : await host.getNodeByIdAsync(id)
      if (!there || there.type !== 'PAGE' || there.id === page().id) return null
      return documentOn(there, remembered) === '' ? null : there.name
    },
  }
}

function remember(host: PluginAPI, page: PageNode, there: boolean): void {
  if (there) host.root.setPluginData(remembered, page.id)
  else if (host.root.getPluginData(remembered) === page.id) host.root.setPluginData(remembered, '')
}
