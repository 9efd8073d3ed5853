import { useSignal } from '@preact/signals'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { SelectedText } from './selected-text.tsx'

interface SaveButtonsProps {
  files: readonly {
    readonly label: string
    readonly name: string
    readonly type: string
    text(): string
  }[]
}

/** Saves files; as no host says whether it did, the text can always be had by hand. */
export function SaveButtons({ files }: SaveButtonsProps) {
  const { words, hands } = usePanel()
  const says = words.panel.report
  const state = useSignal<{ name: string; text: string; shown: boolean; refused: boolean } | null>(
    null,
  )
  const last = state.value
  return (
    <div class="save">
      <div class="row" role="group" aria-label={says.saveAs}>
        <span>{says.saveAs}</span>
        {files.map(({ label, name, type, text }) => (
          <Act
            key={label}
            run={() => {
              const written = text()
              const saved = hands.save({ name, type, text: written })
              state.value = { name, text: written, shown: !saved, refused: !saved }
            }}
          >
            {label}
          </Act>
        ))}
      </div>
      <p role="status" class="quiet">
        {last && (last.refused ? words.trouble.saveRefused : says.saved(last.name))}
      </p>
      {last && !last.shown && (
        <Act
          look="quiet"
          run={() => {
            state.value = { ...last, shown: true }
          }}
        >
          {says.showText}
        </Act>
      )}
      {last?.shown && <SelectedText text={last.text} />}
    </div>
  )
}
