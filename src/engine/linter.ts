import { VFile } from 'vfile'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { Reader, Source } from '../core/document.ts'
import { ReadError } from '../core/errors.ts'
import type { FileResult } from '../core/finding.ts'
import { failedResult } from './failed.ts'
import { createPipeline, type Pipeline, type Tables } from './pipeline.ts'

/** Text in, plain data out. */
export interface Linter {
  /** Loads what the plan's rules need, so that {@link Linter.lintSync} may be called. */
  load(reader: Reader, plan: Plan): Promise<void>
  /** @param awake Those of the plan's rules that the draft may wake, if somebody has found out. */
  lint(
    source: Source,
    reader: Reader,
    plan: Plan,
    awake?: readonly PlannedRule[],
  ): Promise<FileResult>
  /** @throws {Error} When a package or a retext plugin is needed that nobody has loaded. */
  lintSync(source: Source, reader: Reader, plan: Plan): FileResult
}

export function createLinter(tables: Tables): Linter {
  const pipelines = new WeakMap<Plan, Map<Reader, Pipeline>>()

  function pipelineFor(reader: Reader, plan: Plan): Pipeline {
    let byReader = pipelines.get(plan)
    if (!byReader) pipelines.set(plan, (byReader = new Map()))
    let pipeline = byReader.get(reader)
    if (!pipeline) byReader.set(reader, (pipeline = createPipeline(reader, plan, tables)))
    return pipeline
  }

  return {
    load: (reader, plan) => pipelineFor(reader, plan).load(),
    async lint(source, reader, plan, awake) {
      try {
        return resultOf(await pipelineFor(reader, plan).processor.process(fileFor(source, awake)))
      } catch (error) {
        return unreadable(source, error)
      }
    },
    lintSync(source, reader, plan) {
      try {
        return resultOf(pipelineFor(reader, plan).processor.processSync(fileFor(source)))
      } catch (error) {
        return unreadable(source, error)
      }
    },
  }
}

function fileFor(source: Source, awake?: readonly PlannedRule[]): VFile {
  return new VFile({ path: source.path, value: source.text, data: { source, awake } })
}

function resultOf(file: VFile): FileResult {
  // The compiler of the pipeline makes nothing else.
  return file.result as FileResult
}

function unreadable(source: Source, error: unknown): FileResult {
  if (!(error instanceof ReadError)) throw error
  return failedResult(source, {
    id: 'professional/unreadable',
    message: error.message,
    start: error.offset,
    end: error.offset,
    advice: error.advice,
  })
}
