import type { parsePhoneNumberFromString as Parse } from 'libphonenumber-js/max'
import { parsePhoneNumberFromString as parse } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/max/metadata'

/**
 * What rules use of `libphonenumber-js/max`, whose own entry brings formatters, searchers and the
 * rest along.
 */
export const parsePhoneNumberFromString: typeof Parse = (
  text: string,
  options?: Parameters<typeof Parse>[1],
) => parse(text, options ?? {}, metadata)
