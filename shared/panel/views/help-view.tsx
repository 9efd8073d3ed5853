import type { ComponentChildren } from 'preact'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { LineList } from '../parts/line-list.tsx'
import { PageTitle } from '../parts/title.tsx'

/** W16: how to vote, how it counts, and who stands behind it. */
export function HelpView() {
  const { words, links, version, host, go } = usePanel()
  const says = words.panel.helpPage
  return (
    <>
      <PageTitle>{says.title}</PageTitle>
      <Chapter
        title={says.vote}
        lines={[...says.voteLines, words.panel.guest.make(host.newNote)]}
        open
      />
      <Chapter title={says.counts} lines={says.countsLines} />
      <Chapter title={says.about} lines={says.aboutLines} />
      <Chapter title={says.facilitators} lines={says.facilitatorsLines}>
        <Act look="quiet" run={() => go({ tab: 'prepare', page: 'book' })}>
          {words.panel.prepare.book}
        </Act>
      </Chapter>
      <details>
        <summary>{says.shortcuts}</summary>
        <dl class="pairs">
          {says.shortcutsLines.map(({ keys, does }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div class="foot quiet">
        <p>{says.privacy}</p>
        {links.privacy && (
          <p>
            <a href={links.privacy} target="_blank" rel="noreferrer">
              {says.privacyLink} <span aria-hidden="true">↗</span>
              <span class="off-screen">{words.panel.first.newTab}</span>
            </a>
          </p>
        )}
        {links.support && (
          <p>
            <a href={`mailto:${links.support}`}>{says.write(links.support)}</a>
          </p>
        )}
        <p>{says.method}</p>
        <p>{says.version(words.product, version)}</p>
      </div>
    </>
  )
}

interface ChapterProps {
  title: string
  lines: readonly string[]
  open?: boolean
  children?: ComponentChildren
}

function Chapter({ title, lines, open = false, children }: ChapterProps) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      <LineList lines={lines} />
      {children}
    </details>
  )
}
