/** A note as Anki has it after an import. */
export interface AnkiNote {
  guid: string;
  fields: string[];
  tags: string[];
}

/** One line of separated values, by the rules of CSV: quotation marks around a field, doubled inside it. */
function fieldsOf(line: string, separator: string): string[] {
  const fields: string[] = [];
  let rest = line;
  for (;;) {
    const [whole = '', quoted, plain = ''] =
      (rest.startsWith('"') ? /^"((?:[^"]|"")*)"()/u : /^()([^\t]*)/u).exec(rest) ?? [];
    fields.push(rest.startsWith('"') ? (quoted ?? '').replaceAll('""', '"') : plain);
    rest = rest.slice(whole.length);
    if (rest === '') return fields;
    if (!rest.startsWith(separator)) throw new Error(`What stands after a field is no separator: ${rest}`);
    rest = rest.slice(separator.length);
  }
}

/**
 * Reads a text as Anki's import does: headers up to the first line without `#`, then a note a line, in which the columns
 * of the guid and of the tags are no fields.
 */
export function ankiNotes(text: string): AnkiNote[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const headers = new Map(
    lines.slice(0, Math.max(0, start)).map((line): [string, string] => {
      const [name = '', value = ''] = line.slice(1).split(':');
      return [name, value];
    }),
  );
  if (headers.get('separator') !== 'tab') throw new Error('The separator is not named.');
  const [guid, tags] = [Number(headers.get('guid column')), Number(headers.get('tags column'))];
  const notes = start === -1 ? [] : lines.slice(start).filter((line) => !line.startsWith('#'));
  return notes.map((line) => {
    const columns = fieldsOf(line, '\t');
    return {
      guid: columns[guid - 1] ?? '',
      fields: columns.filter((_, index) => index !== guid - 1 && index !== tags - 1),
      tags: (columns[tags - 1] ?? '').split(' ').filter((tag) => tag !== ''),
    };
  });
}

/** A collection after a text was imported: a note whose guid is there already is brought up to date. */
export const importedNotes = (before: ReadonlyMap<string, AnkiNote>, text: string): Map<string, AnkiNote> =>
  new Map([...before, ...ankiNotes(text).map((note): [string, AnkiNote] => [note.guid, note])]);
