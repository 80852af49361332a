import { lazy } from 'professional/rule'
import { putDowns } from '../lexicons/put-downs.ts'
import { packStarts } from './pack-starts.ts'

/** By which words put-downs begin. In the bundle of the command line, it has been worked out. */
export const putDownStarts = lazy(() => packStarts(putDowns.map(({ term }) => term)))
