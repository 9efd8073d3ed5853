import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { around } from './board/place.ts'
import { camera, fit, toBoard, viewport, zoomBy } from './board/camera.ts'
import { letGo, makeNote, nextFill, select, selected, stamping } from './board/hand.ts'
import { scripts, type ScriptName } from './people/scripts.ts'
import { words } from './words.ts'
import type { HostKind, World } from './world.ts'

interface ToolbarProps {
  readonly world: World
  readonly me: string
  readonly secondTab: string
  readonly said: (message: string) => void
}

/** What surrounds a board in its host, as far as a rehearsal needs it. */
export function Toolbar({ world, me, secondTab, said }: ToolbarProps): JSX.Element {
  return (
    <header class="toolbar">
      <HostSwitch kind={world.kind} />
      <button type="button" class="plugin" onClick={() => world.openPlugin()}>
        {words.openPlugin}
      </button>
      <NoteTools world={world} />
      <ViewTools world={world} />
      <PeopleTools world={world} said={said} />
      <span class="spacer" />
      <span class="me">
        {words.you} <b>{me}</b>
      </span>
      <a href={secondTab} target="_blank" rel="noreferrer">
        {words.secondTab}
      </a>
    </header>
  )
}

function HostSwitch({ kind }: { kind: HostKind }): JSX.Element {
  const go = (event: { currentTarget: HTMLSelectElement }): void => {
    const url = new URL(location.href)
    url.searchParams.set('host', event.currentTarget.value)
    location.assign(url)
  }
  return (
    <select aria-label={words.host} value={kind} onChange={go}>
      <option value="miro">{words.hosts.miro}</option>
      <option value="figjam">{words.hosts.figjam}</option>
    </select>
  )
}

function NoteTools({ world }: { world: World }): JSX.Element {
  const person = world.person.value
  const ids = [...selected.value]
  const none = ids.length === 0
  const colour = (event: { currentTarget: HTMLSelectElement }): void => {
    const fill = event.currentTarget.value
    nextFill.value = fill
    const notes = ids.filter((id) => world.document.get(id)?.type === 'sticky')
    if (notes.length > 0) person.recolour(notes, fill)
  }
  const middle = (): { x: number; y: number } => {
    const { left, top, width, height } = viewport.value
    return toBoard({ clientX: left + width / 2, clientY: top + height / 2 })
  }
  return (
    <span class="group" role="group" aria-label={words.newNote}>
      <button type="button" title={words.newNoteHint} onClick={() => makeNote(person, middle())}>
        {words.newNote}
      </button>
      <select
        aria-label={words.colour}
        value={nextFill.value ?? world.rules.sticky.fill}
        onChange={colour}
      >
        {world.rules.palette.map(({ fill, name, css }) => (
          <option key={fill} value={fill} style={{ background: css }}>
            {name}
          </option>
        ))}
      </select>
      {world.rules.stamps.length > 0 && (
        <select
          aria-label={words.stamp}
          title={words.stampHint}
          value={stamping.value ?? ''}
          onChange={(event) => (stamping.value = event.currentTarget.value || null)}
        >
          <option value="">{words.stamp} …</option>
          {world.rules.stamps.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
      <button type="button" disabled={none} onClick={() => select(person.duplicate(ids))}>
        {words.duplicate}
      </button>
      <button
        type="button"
        disabled={none}
        onClick={() => {
          person.remove(ids)
          letGo()
        }}
      >
        {words.remove}
      </button>
      <LockButton world={world} ids={ids} />
      <button type="button" onClick={() => void person.undo()}>
        {words.undo}
      </button>
    </span>
  )
}

function LockButton({ world, ids }: { world: World; ids: readonly string[] }): JSX.Element {
  // Read through the mirror, so that the label follows a lock that comes later.
  const locked = ids.some((id) => world.mirror.get(id)?.value.item.locked)
  return (
    <button
      type="button"
      disabled={ids.length === 0}
      onClick={() => world.person.value.lock(ids, !locked)}
    >
      {locked ? words.unlock : words.lock}
    </button>
  )
}

function ViewTools({ world }: { world: World }): JSX.Element {
  const whole = (): void => {
    const place = around(
      world.mirror.order.value.flatMap((id) => {
        const drawn = world.mirror.get(id)?.value
        return drawn
          ? [{ x: drawn.x, y: drawn.y, width: drawn.item.width, height: drawn.item.height }]
          : []
      }),
    )
    if (place) fit(place)
  }
  const go = (event: { currentTarget: HTMLSelectElement }): void => {
    const { value } = event.currentTarget
    const area = world.areas().find(({ id }) => id === value)
    if (area) fit(area.place, 0)
    else if (value === 'whole') whole()
    event.currentTarget.value = ''
  }
  return (
    <span class="group">
      <button type="button" aria-label={words.zoomOut} onClick={() => zoomBy(0.8)}>
        −
      </button>
      <span class="zoom">{Math.round(camera.value.zoom * 100)} %</span>
      <button type="button" aria-label={words.zoomIn} onClick={() => zoomBy(1.25)}>
        +
      </button>
      <button type="button" onClick={whole}>
        {words.fit}
      </button>
      <select aria-label={words.areas} value="" onChange={go}>
        <option value="">{words.areas}</option>
        <option value="whole">{words.wholeBoard}</option>
        {world.mirror.order.value.length > 0 &&
          world.areas().map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </span>
  )
}

function PeopleTools({
  world,
  said,
}: {
  world: World
  said: (message: string) => void
}): JSX.Element {
  const runs = useSignal<Partial<Record<ScriptName, number>>>({})
  const choose = (event: { currentTarget: HTMLSelectElement }): void => {
    const name = event.currentTarget.value as ScriptName | ''
    event.currentTarget.value = ''
    if (!name) return
    // The first time is always the same, whatever else was done before.
    const run = (runs.value[name] ?? 0) + 1
    runs.value = { ...runs.value, [name]: run }
    const notes = scripts[name](world, run)
    said(notes === 0 ? words.nothingToDo : words.done(words.scripts[name], notes))
  }
  return (
    <select aria-label={words.people} title={words.peopleHint} value="" onChange={choose}>
      <option value="">{words.people}</option>
      {(Object.keys(scripts) as ScriptName[]).map((name) => (
        <option key={name} value={name}>
          {words.scripts[name]}
        </option>
      ))}
    </select>
  )
}
