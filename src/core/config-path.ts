/** Keys and list places from the top of a configuration down to one value. */
export type ConfigPath = readonly (string | number)[]

/** Whether the name of a setting is meant, or what it is set to. */
export type PathEnd = 'key' | 'value'
