/**
 * Whether Windows opens a device under a name, in whatever folder and with whatever ending
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|conin\$|conout\$)(?:\.|$)/i.test(name);
}
