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
