import { languages } from '../../language/languages.ts'
import { useFirstPanel } from '../panel-context.ts'
import { ChoiceField } from './choice-field.tsx'

/** The language of panel and board, each in its own words. */
export function LanguageChoice() {
  const { words, view, session } = useFirstPanel()
  return (
    <ChoiceField
      label={words.panel.language}
      value={view.value.language}
      onChoice={(code) => void session.setLanguage(code)}
      options={languages.map(({ code, name }) => ({ value: code, text: name }))}
    />
  )
}
