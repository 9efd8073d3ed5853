import { useDraft } from '../draft.ts'
import { listText } from '../../language/list-text.ts'
import { kindName } from '../area-words.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { CheckLine } from '../parts/check-line.tsx'
import { CopyLine } from '../parts/copy-line.tsx'
import { Decider } from '../parts/decider.tsx'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { StationPart } from '../parts/station-part.tsx'
import { blocksOf, nextBlock } from '../forms.ts'
import { Title } from '../parts/title.tsx'

/** What only people can tell, ticked by hand. */
const byHand = ['lock', 'invite', 'handover', 'send'] as const
type ByHand = (typeof byHand)[number]

/** W3: the evening before. */
export function PrepareView() {
  const { words, view, host, go, links, session, stations: kinds } = usePanel()
  const says = words.panel.prepare
  const { workshop, stations, people } = view.value
  const next = workshop ? nextBlock(workshop.form, kinds, stations) : []
  const afternoon = workshop && blocksOf(workshop.form, kinds)[1]?.includes(next[0] ?? '')
  const ticked = useDraft('ticked', '')
  const isTicked = (line: ByHand): boolean => ticked.text.value.split(' ').includes(line)
  const tick = (line: ByHand, on: boolean): void => {
    const others = ticked.text.value.split(' ').filter((other) => other && other !== line)
    ticked.write((on ? [...others, line] : others).join(' '))
  }

  const standing = stations.filter(({ onBoard }) => onBoard)
  const withVote = stations.find(({ rounds }) => rounds.length > 0)
  const { lock: locks } = view.value.can
  const lines = byHand.filter((line) => line !== 'lock' || !locks)
  const done = {
    areas: stations.length > 0 && standing.length === stations.length,
    ...(locks && { locked: standing.length > 0 }),
    departments: (workshop?.departments.length ?? 0) > 0,
    decider: Boolean(workshop?.decider),
    tried: stations.some(({ rounds }) => rounds.some(({ round }) => round.closings > 0)),
  }
  const count =
    Object.values(done).filter(Boolean).length + lines.filter((line) => isTicked(line)).length

  return (
    <>
      <div class="head">
        <Title>{says.title}</Title>
        <span class="quiet">{says.progress(count, Object.keys(done).length + lines.length)}</span>
      </div>
      <ul class="checks">
        <CheckLine
          done={done.areas}
          text={`${says.areas}: ${says.areasCount(standing.length, stations.length)}`}
        >
          <Act
            look="quiet"
            name={words.panel.labelled(words.panel.change, says.areas)}
            run={() => go({ page: 'areas' })}
          >
            {words.panel.change}
          </Act>
        </CheckLine>
        <CheckLine done={done.departments} text={says.departments}>
          <Act
            look="quiet"
            name={words.panel.labelled(words.panel.change, words.panel.departments.title)}
            run={() => go({ page: 'departments' })}
          >
            {words.panel.change}
          </Act>
        </CheckLine>
        <Decider />
        <CheckLine done={done.tried} text={says.tryVote} more={says.tryVoteHow(host.newNote)}>
          {withVote && (
            <Act
              look="quiet"
              name={words.panel.labelled(says.start, says.tryVote)}
              run={() => go({ tab: 'run', page: null, station: withVote.id })}
            >
              {says.start}
            </Act>
          )}
        </CheckLine>
        {locks ? (
          <CheckLine done={standing.length > 0} text={says.locked} />
        ) : (
          <CheckLine
            done={isTicked('lock')}
            text={says.lock}
            more={host.lockHow}
            onTick={(on) => tick('lock', on)}
          />
        )}
        <CheckLine
          done={isTicked('invite')}
          text={says.invite}
          more={host.inviteHow}
          onTick={(on) => tick('invite', on)}
        />
        <CheckLine
          done={isTicked('handover')}
          text={says.handover}
          more={says.handoverHow(workshop?.facilitators[0]?.name || words.panel.guest.somebody)}
          onTick={(on) => tick('handover', on)}
        />
        <CheckLine done={isTicked('send')} text={says.send} onTick={(on) => tick('send', on)}>
          <CopyLine
            text={says.message(links.board ?? says.linkHere)}
            label={says.copy}
            name={words.panel.labelled(says.copy, says.send)}
            copied={says.copied}
            onCopied={() => tick('send', true)}
          />
        </CheckLine>
      </ul>
      {next.length > 0 && (
        <div class="foot">
          <Act wide run={() => session.addStations(next)}>
            {afternoon ? says.afternoon : says.nextBlock}
          </Act>
          <p class="quiet">
            {listText(
              words,
              next.map((kind) => kindName(words, kind)),
            )}
          </p>
        </div>
      )}
      <div class="lines">
        <button type="button" class="line" onClick={() => go({ page: 'book' })}>
          <span>{says.book}</span>
        </button>
        {standing.map((station) => (
          <StationPart key={station.id} station={station} part="Prepare" />
        ))}
        <button type="button" class="line" onClick={() => go({ page: 'words' })}>
          <span>{words.editor.title}</span>
        </button>
        <button type="button" class="line" onClick={() => go({ page: 'people' })}>
          <span>{says.people}</span>
          <span class="quiet">{says.peopleHere(people.checkedIn)}</span>
        </button>
        <button type="button" class="line" onClick={() => go({ page: 'minutes' })}>
          <span>{words.day.minutesPage.title}</span>
        </button>
        <button type="button" class="line" onClick={() => go({ page: 'areas' })}>
          <span>{says.addArea}</span>
          <span class="quiet">{workshop && words.panel.first.forms[workshop.form]}</span>
        </button>
        <button type="button" class="line" onClick={() => go({ page: 'afresh' })}>
          <span>{words.panel.afresh.title}</span>
        </button>
      </div>
      <LanguageChoice />
    </>
  )
}
