/**
 * Whether ten digits pass the Modulus 11 check that NHS, H&C and CHI numbers share: weights 10 to
 * 2 on the first nine, the tenth is 11 less the remainder. About one string in eleven passes by
 * chance. Source: NHS Data Model and Dictionary, NHS NUMBER.
 */
export function hasNhsCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  let sum = 0
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place)
  const check = 11 - (sum % 11)
  return (check === 11 ? 0 : check) === Number(digits[9])
}

const mod37Signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+'

/**
 * Whether the 18 signs of an EPS prescription ID, without hyphens and in capitals, pass the check
 * of ISO 7064 MOD 37-2. One string in thirty-seven passes by chance.
 */
export function hasPrescriptionCheckDigit(id: string): boolean {
  if (!/^[0-9A-Z]{17}[0-9A-Z+]$/.test(id)) return false
  let sum = 0
  for (const sign of id.slice(0, 17)) sum = ((sum + mod37Signs.indexOf(sign)) * 2) % 37
  return (sum + mod37Signs.indexOf(id.charAt(17))) % 37 === 1
}
