/** Longer texts are looked at in stretches, for most rules wake in few of them. */
export const longText: number = 2 ** 16
