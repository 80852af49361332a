// Written by `npm run evaluate -- --record`; do not edit.
import type { Measured } from './measurement.ts'

export const measured: Measured | undefined = undefined
