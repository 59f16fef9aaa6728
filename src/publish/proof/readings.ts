import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { pdfText } from './pdf-text.ts';

/** What can be read in a file. */
export interface Readings {
  /** What people and programs read as text: all of what is said there. */
  texts: string[];
  /** What its bytes say, and those that are packed in them, in which letters may stand by chance. */
  bytes: string[];
  /** Words that stand in it one by one, in a form of their own. */
  words: string[];
  /** Set where it says more than could be read, as a PDF that is damaged or locked. */
  isUnread?: true;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

const fromCode = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

/** A text in which the escapes of HTML, JavaScript, CSS and addresses say what they stand for. */
function unescaped(text: string): string {
  return text
    .replace(
      /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));?/giu,
      (all, hex?: string, decimal?: string, name?: string) =>
        hex !== undefined
          ? fromCode(Number.parseInt(hex, 16))
          : decimal !== undefined
            ? fromCode(Number(decimal))
            : (namedEntities.get(name?.toLowerCase() ?? '') ?? all),
    )
    .replace(/\\u\{?([\da-f]{4,6})\}?/giu, (_all, hex: string) => fromCode(Number.parseInt(hex, 16)))
    .replace(/\\x([\da-f]{2})/giu, (_all, hex: string) => fromCode(Number.parseInt(hex, 16)))
    .replace(/\\([\da-f]{2,6})\s?/giu, (_all, hex: string) => fromCode(Number.parseInt(hex, 16)))
    .replace(/(?:%[\da-f]{2})+/giu, (all) => Buffer.from(all.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
}

/** What stands in base64 in a text; it may begin at any of four letters. */
function fromBase64(text: string): string[] {
  const runs = text.match(/[\w+/-]{12,}={0,2}/gu) ?? [];
  return runs.flatMap((run) => {
    const plain = run.replaceAll('-', '+').replaceAll('_', '/');
    return [0, 1, 2, 3].map((start) => Buffer.from(plain.slice(start), 'base64').toString('latin1'));
  });
}

/** Names in which a digest stands, and digests: their letters say nothing. */
const digests = /\.[\w-]{8}(?=\.[a-z0-9]{2,5}\b)|\bsha(?:256|384|512)-[\w+/=]+/gu;

/** HTML as text: what is shown, tags taken for nothing and for a space, and what stands in attributes. */
function fromHtml(html: string): string[] {
  const values = [...html.matchAll(/\s(?!class=|style=)[\w:-]+=(?:"([^"]*)"|'([^']*)')/gu)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  // Lines of the source are none of the page; those of the page are where its blocks end.
  const shown = html.replace(/\s+/gu, ' ');
  return [
    unescaped(shown.replace(/<[^>]*>/gu, '\n')),
    unescaped(shown.replace(/<\/?(?:a|abbr|b|bdi|code|data|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)\b[^>]*>/giu, '').replace(/<[^>]*>/gu, '\n')), // prettier-ignore
    unescaped(values.join('\n')),
    ...[...html.matchAll(/<!--([^]*?)-->/gu)].map(([, comment = '']) => comment),
  ];
}

const attempt = (read: () => Buffer): Buffer[] => {
  try {
    return [read()];
  } catch {
    return [];
  }
};

/** What is packed in bytes: as zlib does it, as in PDF and PNG, as in ZIP files, and as in WOFF2 fonts. */
function packed(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let place = bytes.indexOf(0x78); place !== -1; place = bytes.indexOf(0x78, place + 1)) {
    // The first two bytes of what is packed make a number that can be divided by 31.
    if (bytes.length < place + 2 || bytes.readUInt16BE(place) % 31 !== 0) continue;
    found.push(...attempt(() => inflateSync(bytes.subarray(place))));
  }
  for (
    let place = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
    place !== -1;
    place = bytes.indexOf('PK\u0003\u0004', place + 4, 'latin1')
  ) {
    // prettier-ignore
    if (bytes.length < place + 30) break;
    const start = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
    if (bytes.readUInt16LE(place + 8) === 8) found.push(...attempt(() => inflateRawSync(bytes.subarray(start))));
  }
  for (
    let place = bytes.indexOf('\u001F\u008B\b', 1, 'latin1');
    place > 0;
    place = bytes.indexOf('\u001F\u008B\b', place + 3, 'latin1')
  )
    // prettier-ignore
    found.push(...attempt(() => gunzipSync(bytes.subarray(place))));
  if (latin(bytes.subarray(0, 4)) === 'wOF2') {
    const size = bytes.readUInt32BE(20);
    for (const padding of [0, 1, 2, 3])
      found.push(...attempt(() => brotliDecompressSync(bytes.subarray(bytes.length - size - padding, bytes.length - padding)))); // prettier-ignore
  }
  return found;
}

/** Words in CBOR, as in a full-text index: each has a byte before it that says its length, and may be a letter. */
function fromCbor(bytes: Buffer): string[] {
  const words: string[] = [];
  for (let place = 0; place < bytes.length; place += 1) {
    const head = bytes[place] ?? 0;
    const isLong = head === 0x78;
    const length = isLong ? (bytes[place + 1] ?? 0) : head - 0x60;
    if (length < 3 || length > (isLong ? 255 : 23)) continue;
    const from = place + (isLong ? 2 : 1);
    const text = bytes.toString('utf8', from, from + length);
    if (/^[\p{L}\p{M}\p{N}'’ -]+$/u.test(text)) words.push(text);
  }
  return words;
}

const isText = (bytes: Buffer): boolean => !bytes.subarray(0, 4096).includes(0) && !/[\x01-\x08]/u.test(latin(bytes.subarray(0, 512))); // prettier-ignore

/**
 * What nobody wrote: the vectors of ordinary words in the evidence, sizes and digests of files, and where words stand in a
 * document. As it stands in these files it cannot come from an author’s text, whose quotation marks are escaped in them.
 */
const madeByPrograms: readonly (readonly [file: RegExp, found: RegExp])[] = [
  [/\.json$/u, /"wordTable":"[^"]*"/u],
  [/^offline\.json$/u, /\["[\w-]{22}",\d+\]/gu],
  [/\.pf_fragment$/u, /"(?:word_count|location)":\d+/gu],
];

/** The evidence has the meaning of texts in numbers, packed in base64: a name of four letters comes up in them by chance. */
const evidenceFile = /^search\/evidence\.\w+\.json$/u;
const packedNumbers = /"[\w+/]{48,}={0,2}"/gu;

const withoutProgramsOwn = (path: string, text: string): string =>
  madeByPrograms.reduce((rest, [file, found]) => (file.test(path) ? rest.replace(found, '') : rest), text);

/**
 * Everything that can be read in a file, in every way that there is to read it.
 * @param path of the file
 */
export async function readingsOf(path: string, bytes: Buffer): Promise<Readings> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const [inner] = attempt(() => gunzipSync(bytes));
    if (inner) {
      const readings = await readingsOf(path, inner);
      return { ...readings, words: /pf_(?:index|filter|meta)$|\.pagefind$/u.test(path) ? fromCbor(inner) : [] };
    }
  }
  if (latin(bytes.subarray(0, 5)) === '%PDF-') {
    const text = await pdfText(bytes);
    const raw = { bytes: [latin(bytes), ...packed(bytes).map(latin)], words: [] };
    return text === undefined ? { ...raw, texts: [], isUnread: true } : { ...raw, texts: [text] };
  }
  if (isText(bytes)) {
    const text = withoutProgramsOwn(path, bytes.toString('utf8')).replace(digests, '');
    const isHtml = /^\s*<(?:!doctype|html|svg|\?xml)/iu.test(text);
    const said = evidenceFile.test(path) ? text.replace(packedNumbers, '""') : text;
    const texts = isHtml ? fromHtml(text) : [unescaped(said), unescaped(said.replace(/<[^>]*>/gu, ' '))];
    return { texts, bytes: [...fromBase64(text), text.replaceAll('\0', '')], words: [] };
  }
  const all = [bytes, ...packed(bytes)];
  return {
    texts: [],
    bytes: all.flatMap((part) => [part.toString('utf8'), latin(part).replaceAll('\0', '')]),
    words: [],
  };
}
