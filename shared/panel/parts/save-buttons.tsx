import { useSignal } from '@preact/signals'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { SelectedText } from './selected-text.tsx'

interface SaveFile {
  readonly label: string
  readonly name: string
  readonly type: string
  text(): string | Promise<string>
}

interface SaveButtonsProps {
  /** What the buttons have in common, before them; without it each button says all. */
  label?: string
  files: readonly SaveFile[]
  wide?: boolean
}

/** Saves files; as no host says whether it did, the text can always be had by hand. */
export function SaveButtons({ label, files, wide = false }: SaveButtonsProps) {
  const { words, hands } = usePanel()
  const says = words.panel.report
  const state = useSignal<{ name: string; text: string; shown: boolean; refused: boolean } | null>(
    null,
  )

  async function save({ name, type, text }: SaveFile): Promise<void> {
    const made = text()
    // A frame saves only during the click: nothing is waited for that is there already.
    const written = typeof made === 'string' ? made : await made
    const saved = hands.save({ name, type, text: written })
    state.value = { name, text: written, shown: !saved, refused: !saved }
  }

  const last = state.value
  return (
    <div class="save">
      <div class="row" {...(label ? { role: 'group', 'aria-label': label } : {})}>
        {label && <span>{label}</span>}
        {files.map((file) => (
          <Act key={file.label} wide={wide} run={() => save(file)}>
            {file.label}
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
