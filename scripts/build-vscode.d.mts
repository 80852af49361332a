/** @param folder Where the client is put, with all that it needs. */
export function buildExtension(folder: string): Promise<void>
