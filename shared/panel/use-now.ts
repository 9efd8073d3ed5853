import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** The time, milliseconds since 1970, anew every second while the view is there. */
export function useNow(): number {
  const now = useSignal(Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now()
    }, 1000)
    return () => clearInterval(timer)
  }, [])
  return now.value
}

/** A value that changes at most every so many milliseconds, so that what is read aloud can be heard to its end. */
export function useCalm<Value>(value: Value, ms: number): Value {
  const calm = useSignal(value)
  const last = useSignal(0)
  useEffect(() => {
    const wait = Math.max(0, last.peek() + ms - Date.now())
    const timer = setTimeout(() => {
      last.value = Date.now()
      calm.value = value
    }, wait)
    return () => clearTimeout(timer)
  }, [value])
  return calm.value
}
