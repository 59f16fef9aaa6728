/** A box of the file: its content stands between two offsets. */
interface Box {
  type: string;
  /** Offset of the type's four letters. */
  typeAt: number;
  start: number;
  end: number;
}

/** One run of bytes that an item consists of. */
interface Extent {
  start: number;
  end: number;
}

function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let place = from; place + 8 <= to;) {
    const short = bytes.readUInt32BE(place);
    const isLong = short === 1 && place + 16 <= to;
    const size = isLong ? Number(bytes.readBigUInt64BE(place + 8)) : short === 0 ? to - place : short;
    const head = isLong ? 16 : 8;
    const end = Math.min(place + size, to);
    if (size < head) break;
    boxes.push({ type: bytes.toString('latin1', place + 4, place + 8), typeAt: place + 4, start: place + head, end });
    place = end;
  }
  return boxes;
}

/** Reads numbers one after the other. */
class NumberReader {
  readonly #bytes: Buffer;
  #place: number;

  constructor(bytes: Buffer, place: number) {
    this.#bytes = bytes;
    this.#place = place;
  }

  /** @param size in bytes, up to 8; 0 for a number that is left out and so is 0 */
  next(size: number): number {
    let value = 0;
    for (let count = 0; count < size; count += 1) value = value * 256 + (this.#bytes[this.#place + count] ?? 0);
    this.#place += size;
    return value;
  }
}

/** The kinds of items that say something about a picture. */
const noteTypes = new Set(['Exif', 'mime', 'uri ']);

/** Items by their id, with the four letters of their kind. */
function itemTypes(bytes: Buffer, { start, end }: Box): ReadonlyMap<number, string> {
  const countSize = bytes[start] === 0 ? 2 : 4;
  const items = boxesIn(bytes, start + 4 + countSize, end).flatMap((box): [number, string][] => {
    const version = bytes[box.start] ?? 0;
    if (box.type !== 'infe' || version < 2) return [];
    const idSize = version === 2 ? 2 : 4;
    const typeAt = box.start + 4 + idSize + 2;
    return [[new NumberReader(bytes, box.start + 4).next(idSize), bytes.toString('latin1', typeAt, typeAt + 4)]];
  });
  return new Map(items);
}

/** Where each item lies in the file, by its id. */
function itemExtents(bytes: Buffer, { start }: Box, itemData: Box | undefined): ReadonlyMap<number, Extent[]> {
  const reader = new NumberReader(bytes, start);
  const version = reader.next(1);
  reader.next(3);
  const [sizes, moreSizes] = [reader.next(1), reader.next(1)];
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, moreSizes >> 4];
  const indexSize = version === 0 ? 0 : moreSizes & 15;
  const count = reader.next(version < 2 ? 2 : 4);
  const found = new Map<number, Extent[]>();
  for (let item = 0; item < count; item += 1) {
    const id = reader.next(version < 2 ? 2 : 4);
    const isInItemData = version > 0 && (reader.next(2) & 15) === 1;
    reader.next(2);
    const base = reader.next(baseSize) + (isInItemData ? (itemData?.start ?? bytes.length) : 0);
    const extentCount = reader.next(2);
    const extents: Extent[] = [];
    for (let extent = 0; extent < extentCount && extent < 1000; extent += 1) {
      reader.next(indexSize);
      const from = base + reader.next(offsetSize);
      const length = reader.next(lengthSize);
      extents.push({ start: from, end: length === 0 ? bytes.length : from + length });
    }
    found.set(id, extents);
  }
  return found;
}

/** EXIF without any entry. */
const emptyExif = Buffer.from('\0\0\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0', 'latin1');

function blankNotes(bytes: Buffer, meta: Box): void {
  const boxes = boxesIn(bytes, meta.start + 4, meta.end);
  const boxOf = (type: string): Box | undefined => boxes.find((box) => box.type === type);
  const [info, locations] = [boxOf('iinf'), boxOf('iloc')];
  if (!info || !locations) return;
  const extents = itemExtents(bytes, locations, boxOf('idat'));
  for (const [id, type] of itemTypes(bytes, info)) {
    if (!noteTypes.has(type)) continue;
    for (const { start, end } of extents.get(id) ?? []) {
      const note = bytes.subarray(start, end).fill(' ');
      if (type === 'Exif' && note.length >= emptyExif.length) note.fill(0).set(emptyExif);
    }
  }
}

/** Boxes for whatever a program wants to keep, in pictures that move also for what the maker says about them. */
const noteBoxes = new Set(['uuid', 'udta', 'free', 'skip']);
const containers = new Set(['moov', 'trak', 'mdia']);
/** Boxes that say when they were made and changed. */
const timedBoxes = new Set(['mvhd', 'tkhd', 'mdhd']);

function blankBoxes(bytes: Buffer, from: number, to: number, isMovie: boolean): void {
  for (const box of boxesIn(bytes, from, to)) {
    if (noteBoxes.has(box.type) || (isMovie && box.type === 'meta')) {
      bytes.write('free', box.typeAt, 'latin1');
      bytes.fill(0, box.start, box.end);
    } else if (box.type === 'meta') {
      blankNotes(bytes, box);
      blankBoxes(bytes, box.start + 4, box.end, isMovie);
    } else if (containers.has(box.type)) {
      blankBoxes(bytes, box.start, box.end, true);
    } else if (timedBoxes.has(box.type)) {
      bytes.fill(0, box.start + 4, box.start + (bytes[box.start] === 1 ? 20 : 12));
    }
  }
}

/**
 * An AVIF whose EXIF, XMP and other notes are overwritten where they stand: a file of this form names its parts by their
 * offsets, so that nothing may move. How it has to be turned is no part of its EXIF.
 */
export function avifWithoutMetadata(bytes: Buffer): Buffer {
  const blanked = Buffer.from(bytes);
  blankBoxes(blanked, 0, blanked.length, false);
  return blanked;
}
