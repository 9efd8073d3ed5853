/** Sentences one under the other. */
export function LineList({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
