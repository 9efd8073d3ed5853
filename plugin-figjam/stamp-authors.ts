import type { RawNote } from '../shared/board/messages.ts'

type Author = RawNote['author']

const nobody: Author = { id: null, name: null }

/**
 * Who made which stamp. Asking takes a turn each, so answers are kept; FigJam names nobody for old stamps and while
 * offline, so nobody is asked for again at the next reading.
 */
export function createStampAuthors(): (stamp: StampNode) => Promise<Author> {
  const known = new Map<string, Author>()
  return async (stamp) => {
    const { id } = stamp
    const before = known.get(id)
    if (before) return before
    const user = await authorOf(stamp)
    if (!user) return nobody
    const author = { id: user.id, name: user.name }
    known.set(id, author)
    return author
  }
}

/** Whatever keeps the host from naming the author (no permission, stamp gone, offline), the stamp counts all the same. */
const authorOf = (stamp: StampNode): Promise<BaseUser | null> =>
  stamp.getAuthorAsync().catch(() => null)
