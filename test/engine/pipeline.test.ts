import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { findSource } from '../../rules/find-source.ts'
import { createPipeline } from '../../src/engine/pipeline.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { loadReader } from '../../src/readers/index.ts'
import { today } from '../harness.ts'

test('a file without its source goes through no stage', async () => {
  const plan = createPlan({ config: {}, rules: [], today })
  const { processor } = createPipeline(await loadReader('markdown', ''), plan, { findSource })
  const file = new VFile('Words.')
  expect(() => processor.parse(file)).toThrow('a file needs its source')
  await expect(processor.run({ type: 'root', children: [] }, file)).rejects.toThrow(
    'a file needs its source',
  )
})
