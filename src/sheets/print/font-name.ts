/** One table of a font file. */
interface FontTable {
  tag: string;
  body: Buffer;
}

const tablesOf = (font: Buffer): FontTable[] =>
  Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = 12 + index * 16;
    const start = font.readUInt32BE(record + 8);
    const tag = font.toString('latin1', record, record + 4);
    return { tag, body: font.subarray(start, start + font.readUInt32BE(record + 12)) };
  });

const roundedUp = (length: number): number => Math.ceil(length / 4) * 4;

function checksum(body: Buffer): number {
  const whole = Buffer.alloc(roundedUp(body.length));
  body.copy(whole);
  let sum = 0;
  for (let place = 0; place < whole.length; place += 4) sum = (sum + whole.readUInt32BE(place)) >>> 0;
  return sum;
}

const windows = 3;

/** An entry of a table of names, its text in UTF-16. */
interface NameEntry {
  id: number;
  text: Buffer;
}

const named = (id: number, name: string): NameEntry => ({ id, text: Buffer.from(name, 'utf16le').swap16() });

/** Names that programs know a font by: family, style, full name, and the one in PDFs, which has no spaces. */
const namesOf = (family: string): NameEntry[] => [
  named(1, family),
  named(2, 'Regular'),
  named(4, family),
  named(6, family.replaceAll(' ', '-')),
];

/** Whose the font is, which its license wants to stay with it. */
function copyrightIn(table: Buffer): NameEntry[] {
  const texts = table.readUInt16BE(4);
  for (let place = 6; place < 6 + table.readUInt16BE(2) * 12; place += 12) {
    if (table.readUInt16BE(place) !== windows || table.readUInt16BE(place + 6) !== 0) continue;
    const start = texts + table.readUInt16BE(place + 10);
    return [{ id: 0, text: table.subarray(start, start + table.readUInt16BE(place + 8)) }];
  }
  return [];
}

/** A table of names in English, as Windows reads it. */
function nameTable(names: readonly NameEntry[]): Buffer {
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { id, text }] of names.entries()) {
    [windows, 1, 0x409, id, text.length, offset].forEach((value, place) => {
      head.writeUInt16BE(value, 6 + index * 12 + place * 2);
    });
    offset += text.length;
  }
  return Buffer.concat([head, ...names.map(({ text }) => text)]);
}

/**
 * A font under another name, so that a program which finds fonts by their names finds just this one.
 * @param font an OpenType font (ttf or otf)
 * @param family its new name, in ASCII
 */
export function withFamilyName(font: Buffer, family: string): Buffer {
  const others = tablesOf(font).filter(({ tag }) => tag !== 'name');
  const copyright = tablesOf(font).flatMap(({ tag, body }) => (tag === 'name' ? copyrightIn(body) : []));
  const name: FontTable = { tag: 'name', body: nameTable([...copyright, ...namesOf(family)]) };
  const tables = [...others, name].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const records = Buffer.alloc(12 + tables.length * 16);
  font.copy(records, 0, 0, 4);
  // The numbers after the first help to search the tables by halves.
  const halvings = Math.floor(Math.log2(tables.length));
  [tables.length, 16 * 2 ** halvings, halvings, 16 * (tables.length - 2 ** halvings)].forEach((value, place) => {
    records.writeUInt16BE(value, 4 + place * 2);
  });
  let start = records.length;
  for (const [index, { tag, body }] of tables.entries()) {
    const record = 12 + index * 16;
    records.write(tag, record, 'latin1');
    records.writeUInt32BE(checksum(body), record + 4);
    records.writeUInt32BE(start, record + 8);
    records.writeUInt32BE(body.length, record + 12);
    start += roundedUp(body.length);
  }
  const bodies = tables.flatMap(({ body }) => [body, Buffer.alloc(roundedUp(body.length) - body.length)]);
  return Buffer.concat([records, ...bodies]);
}
