import { start } from './start.ts'

start(figma, __html__)
