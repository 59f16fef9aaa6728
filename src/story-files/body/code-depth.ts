/** Brackets and operators of code within each other: parsers call themselves for each, and overflow their stack at some thousands. */
export const deepestCode = 750;

const brackets: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
const opening = new Set(brackets.values());
const operators = new Set('=+-*/%!~&|^?:<>');
const keyword = /(?:new|typeof|void|delete|await|yield|if|else|do|for|while|with)(?![\w$])/uy;

/** Where a quotation ends that begins at a place; the place itself where it does not end, or begins none. */
function endOfQuotation(text: string, start: number): number {
  const sign = text.charAt(start);
  // An apostrophe within a word quotes nothing.
  if (sign === "'" && /[\w$]/u.test(text.charAt(start - 1))) return start;
  const end = text.indexOf(sign, start + 1);
  return end === -1 || (sign !== '`' && text.slice(start, end).includes('\n')) ? start : end;
}

/** Counts what parsers call themselves for: open brackets, and operators since the last comma of each. */
class Depth {
  #levels = [{ bracket: '', operators: 0 }];
  #operators = 0;
  isExceeded = false;

  get brackets(): number {
    return this.#levels.length - 1;
  }

  open(bracket: string): void {
    this.#levels.push({ bracket, operators: 0 });
    this.#check();
  }

  /** A bracket in the wrong place closes nothing, but a brace closes what was opened since its own. */
  close(sign: string): void {
    const bracket = brackets.get(sign);
    const isOpen = this.#levels.at(-1)?.bracket === bracket || sign === '}';
    while (isOpen && this.brackets > 0) {
      const level = this.#levels.pop();
      this.#operators -= level?.operators ?? 0;
      if (level?.bracket === bracket) break;
    }
    // What follows is one more call, condition or loop.
    this.operator();
  }

  operator(): void {
    const level = this.#levels.at(-1);
    if (level) level.operators += 1;
    this.#operators += 1;
    this.#check();
  }

  separator(): void {
    const level = this.#levels.at(-1);
    this.#operators -= level?.operators ?? 0;
    if (level) level.operators = 0;
  }

  #check(): void {
    this.isExceeded ||= this.brackets + this.#operators > deepestCode;
  }
}

/** The place behind a piece of code, and whether the code is deeper than it may be. */
export interface CodeExtent {
  end: number;
  isTooDeep: boolean;
}

/**
 * How far code goes that begins at a place, without reading it.
 * @param text the whole text
 * @param start of its opening brace, or of the word `import` or `export`
 * @returns undefined for braces that are never closed, which are no code
 */
export function codeExtent(text: string, start: number): CodeExtent | undefined {
  const depth = new Depth();
  const isModule = text.charAt(start) !== '{';
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'" || sign === '`') at = endOfQuotation(text, at);
    else if (opening.has(sign)) {
      depth.open(sign);
      // Whether it is ever closed no longer matters.
      if (depth.brackets > deepestCode) return { end: text.length, isTooDeep: true };
    } else if (brackets.has(sign)) {
      depth.close(sign);
      if (depth.brackets === 0 && !isModule) return { end: at + 1, isTooDeep: depth.isExceeded };
    } else if (sign === ',' || sign === ';') depth.separator();
    else if (sign === '>' && /^>\s*\n/u.test(text.slice(at, at + 3)) && text.charAt(at - 1) !== '=') depth.separator();
    else if (operators.has(sign)) depth.operator();
    else if (sign === '\n') {
      if (isModule && depth.brackets === 0 && text.charAt(at + 1) === '\n') return { end: at, isTooDeep: depth.isExceeded }; // prettier-ignore
    } else if (sign >= 'a' && sign <= 'y' && !/[\w$]/u.test(text.charAt(at - 1))) {
      keyword.lastIndex = at;
      if (keyword.test(text)) depth.operator();
    }
  }
  return isModule ? { end: text.length, isTooDeep: depth.isExceeded } : undefined;
}
