import { readWordTable } from '../../src/search/index/read-word-table.ts';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bankFromSource } from '../../src/bank/story-bank.ts';
import { allProblems } from '../../src/checks/all-problems.ts';
import { githubReport } from '../../src/checks/report/github-report.ts';
import { jsonReport } from '../../src/checks/report/json-report.ts';
import { plainStyle } from '../../src/checks/report/style.ts';
import { textReport } from '../../src/checks/report/text-report.ts';
import { answerQuestion } from '../../src/search/answer/answer.ts';
import { composeEvidence } from '../../src/search/evidence/evidence.ts';
import { openEvidence } from '../../src/search/evidence/open-evidence.ts';
import { openedFonts } from '../../src/sheets/print/opened-fonts.ts';
import { editionOf } from '../../src/story-files/edition-of.ts';
import { readBank, type BankReading } from '../../src/story-files/read-bank.ts';
import { renderBank, type RenderedBodies } from '../../src/story-files/render-bank.ts';
import { mutatedBank, type BankTexts } from './mutate-bank.ts';

/** What a terminal would obey; a report breaks its lines itself. */
const controlCharacter = /[\0-\u{9}\v-\u{1F}\u{7F}-\u{9F}]/u;

/** A bank in a temporary folder whose files are changed again and again. */
export class FuzzedBank {
  readonly #root = mkdtempSync(join(tmpdir(), 'story-bank-fuzz-'));
  readonly #texts: BankTexts;
  #whole: BankReading | undefined;
  #bodies: RenderedBodies = new Map();

  /** @param folder a bank of tests/banks */
  constructor(folder: string) {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[a-z]+$/u.test(path));
    for (const path of paths) this.#write(path, readFileSync(join(folder, path)));
    const isText = (path: string): boolean => /\.(?:mdx|yaml)$/u.test(path);
    this.#texts = new Map(paths.filter(isText).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  }

  #write(path: string, content: string | Buffer): void {
    const file = join(this.#root, 'stories', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /**
   * Changes a file, reads and checks the bank, reports on it, renders it and asks it something.
   * @param seed tells one change from another
   * @returns the number of problems
   * @throws Error for whatever is no problem of the author's
   */
  async try(seed: number): Promise<number> {
    if (!this.#whole) {
      this.#whole = await readBank(this.#root);
      this.#bodies = await renderBank(this.#whole.bank, '/', new Map());
    }
    const { file, renamedFrom, text } = mutatedBank(this.#texts, seed);
    if (renamedFrom !== undefined) rmSync(join(this.#root, 'stories', renamedFrom));
    this.#write(file, text);
    try {
      return await this.#use(this.#whole);
    } finally {
      rmSync(join(this.#root, 'stories', file));
      const path = renamedFrom ?? file;
      this.#write(path, this.#texts.get(path) ?? '');
    }
  }

  async #use(whole: BankReading): Promise<number> {
    const { bank, problems } = await readBank(this.#root, { kept: whole.kept });
    const all = allProblems(bank.source, problems, openedFonts).problems;
    const reports = [textReport(all, { style: plainStyle, width: 100 }), jsonReport(all), githubReport(all)];
    const sign = controlCharacter.exec(reports.join('\n'))?.[0];
    if (sign !== undefined) throw new Error(`A report holds U+${sign.codePointAt(0)?.toString(16)}`);
    await renderBank(bank, '/', this.#bodies);
    await renderBank(editionOf(bank, 'public'), '/', new Map());
    const evidence = openEvidence(composeEvidence(bankFromSource(bank.source), readWordTable()));
    answerQuestion('Tell me about a time you failed', evidence);
    return all.length;
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
