import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../../shared/language/en.ts'
import { root } from '../house/sources.ts'
import { facilitatorBook } from './facilitator-book.ts'

/** `npm run docs`: writes those pages of `docs/` that are made from the product's own words. */
writeFileSync(join(root, 'docs/facilitator.md'), facilitatorBook(en))
