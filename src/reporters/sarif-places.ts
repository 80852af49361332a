import type { Position } from 'unist'
import type { Diagnostic, Edit, FileResult } from '../core/finding.ts'
import { forgePath, forgeUri, isAbsolutePath } from './forge-path.ts'
import { shownPosition } from './shown-position.ts'

interface PhysicalLocation {
  readonly artifactLocation: object
  readonly region?: object
}

/** Where a finding stands, in the file and by the name that people know the place by. */
export function locationOf(file: FileResult, diagnostic: Diagnostic, prefix: string): object {
  const { path } = file
  const { place } = diagnostic
  return {
    physicalLocation: placeOf(path, shownPosition(file, diagnostic), prefix),
    ...(place !== null && {
      logicalLocations: [
        { fullyQualifiedName: `${path.split('/').at(-1)}!${place}`, kind: 'element' },
      ],
    }),
  }
}

export function placeOf(
  path: string,
  position: Position | undefined,
  prefix: string,
): PhysicalLocation {
  const isBelowRoot = !isAbsolutePath(path) && !forgePath(path, prefix).startsWith('..')
  return {
    artifactLocation: {
      uri: forgeUri(path, prefix),
      ...(isBelowRoot && { uriBaseId: '%SRCROOT%' }),
    },
    ...(position && { region: regionOf(position) }),
  }
}

export function replacementOf({ position, text }: Edit): object {
  return { deletedRegion: regionOf(position), insertedContent: { text } }
}

function regionOf({ start, end }: Position): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}
