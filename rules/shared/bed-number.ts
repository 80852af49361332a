/** What beds, bays and side rooms are told apart by: *4*, *12a*, *seven*. */
export const bedNumber =
  '(?:\\d{1,2}[a-f]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b'
