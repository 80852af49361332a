/** What an editor may ask the server to do, by name. */
export const commands = {
  openRule: 'professional.openRule',
  placeCursor: 'professional.placeCursor',
  allow: 'professional.allow',
  status: 'professional.status',
} as const
