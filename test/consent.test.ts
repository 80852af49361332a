import { describe, expect, test } from 'vitest'
import { consentFor } from '../rules/shared/consent.ts'
import type { DraftMeta } from '../src/core/meta.ts'
import { today } from './harness.ts'

const written: DraftMeta['consent'] = { type: 'written', covers: ['story'] }

describe('consent', () => {
  test.each<[status: string, meta: DraftMeta]>([
    ['none', {}],
    ['none', { consent: { type: 'none', covers: ['story'] } }],
    ['none', { consent: { type: 'written' } }],
    ['none', { consent: { type: 'written', covers: ['image'] } }],
    ['given', { consent: written }],
    ['given', { consent: { ...written, expires: today } }],
    ['expired', { consent: { ...written, expires: '2026-11-24' } }],
    ['expired', { consent: { ...written, until: '2026-11-24' } }],
    ['expired', { consent: { ...written, until: '2026-11-24', expires: '2027-11-24' } }],
    // It has to hold on the day the draft comes out.
    ['expired', { date: '2027-01-02', consent: { ...written, expires: '2027-01-01' } }],
    ['given', { date: '2026-10-01', consent: { ...written, expires: '2026-11-01' } }],
    ['given', { date: '2027-01-01T09:00:00Z', consent: { ...written, expires: '2027-01-01' } }],
    ['given', { platform: 'x', consent: { ...written, channels: ['x'] } }],
    ['elsewhere', { platform: 'x', consent: { ...written, channels: ['linkedin'] } }],
    ['elsewhere', { platform: 'x', consent: { ...written, channels: [] } }],
    // Every channel has to be allowed.
    ['elsewhere', { platform: ['x', 'linkedin'], consent: { ...written, channels: ['x'] } }],
    ['given', { platform: ['x'], consent: { ...written, channels: ['x', 'print'] } }],
    ['elsewhere', { kind: 'newsletter', consent: { ...written, channels: ['web'] } }],
    ['given', { kind: 'web', consent: { ...written, channels: ['web'] } }],
    // Nothing says where it goes.
    ['given', { consent: { ...written, channels: ['web'] } }],
    ['expired', { platform: 'x', consent: { ...written, channels: ['web'], until: '2020-01-01' } }],
  ])('is %s for %o', (status, meta) => {
    expect(consentFor(meta, 'story', { today })).toBe(status)
  })
})
