const decodeBase64 = (text: string): string =>
  Buffer.from(text.replaceAll('-', '+').replaceAll('_', '/'), 'base64').toString('latin1');

/** Longer runs of these letters may be something in base64, which may begin at any of four letters. */
const base64Run = /[\w+/-]{12,}/gu;

/**
 * A text as it is, and all that it says when it is read in another way: percent signs, base64, the escapes of HTML, CSS
 * and JavaScript, two bytes a letter, and without tags or soft hyphens.
 */
export function decodings(text: string): string[] {
  const runs = text.match(base64Run) ?? [];
  return [
    text,
    text.replaceAll(/%([0-9a-f]{2})/giu, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    text.replaceAll(/&#(x[0-9a-f]+|\d+);/giu, (_whole, code: string) =>
      String.fromCharCode(Number(code.replace(/^x/iu, '0x')) % 0x10000),
    ),
    text.replaceAll(/\\(?:u00|x)([0-9a-f]{2})/giu, (_whole, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    text.replaceAll('\0', ''),
    text.replaceAll(/<[^>]*>|\u{AD}|\u{200B}/gu, ''),
    ...[0, 1, 2, 3].map((start) => runs.map((run) => decodeBase64(run.slice(start))).join('\n')),
  ];
}
