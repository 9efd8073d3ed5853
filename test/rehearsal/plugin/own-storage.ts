/**
 * Gives a page a `localStorage` of this person's own. The people of a rehearsal may sit at one browser, in two tabs;
 * on a real board each has their own.
 */
export function ownStorage(page: Window, person: string): void {
  const shared = page.localStorage
  const prefix = `rehearsal ${person} `
  const own: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
    getItem: (key) => shared.getItem(prefix + key),
    setItem: (key, value) => shared.setItem(prefix + key, value),
    removeItem: (key) => shared.removeItem(prefix + key),
  }
  Object.defineProperty(page, 'localStorage', { value: own })
}
