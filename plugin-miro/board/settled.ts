/** Waits for all, also after a failure, so that nothing happens behind the back of who cleans up; then throws the first. */
export async function settled(work: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(work)
  for (const result of results) if (result.status === 'rejected') throw result.reason
}
