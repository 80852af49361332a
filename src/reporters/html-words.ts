import type { Diagnostic, Severity } from '../core/finding.ts'
import { escapeXml } from './xml.ts'

export const severityTitles: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
}

export function whereOf({ place, position: { start } }: Diagnostic): string {
  return place === null ? `Line ${start.line}` : escapeXml(withCapital(place))
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
