import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Orientation } from '../../schemas/words.ts';
import type { Edition } from '../bank/edition.ts';
import { bankFromSource, type StoryBank } from '../bank/story-bank.ts';
import { composeEvidence } from '../search/evidence/evidence.ts';
import { readWordTable } from '../search/index/read-word-table.ts';
import { bankSheets } from '../sheets/content/bank-sheets.ts';
import { missingGlyphs } from '../sheets/content/missing-glyphs.ts';
import { sheetCharacters } from '../sheets/content/sheet-characters.ts';
import type { SheetContent } from '../sheets/content/sheet-content.ts';
import { planBothWays } from '../sheets/plan/plan-sheet.ts';
import { shownTexts, type SheetPlan } from '../sheets/plan/sheet-plan.ts';
import type { FileCache } from '../sheets/print/file-cache.ts';
import type { BankFonts } from '../sheets/print/opened-fonts.ts';
import { sheetAssets, type SheetAssets } from '../sheets/print/sheet-assets.ts';
import { asCalled } from '../software/as-called.ts';
import type { EditionReading } from '../story-files/bank-reader.ts';

/** The evidence of an edition, as it is sent to browsers. */
export interface EvidenceFile {
  json: string;
  /** Changes with the content, so that browsers may keep the file forever. */
  hash: string;
}

/** What a site is made from. */
export interface SiteOptions {
  reading: EditionReading;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** The fonts of its sheets. */
  fonts: BankFonts;
  /** Where the fonts of sheets are kept between builds; without it they are made anew. */
  fontCache?: FileCache | undefined;
}

const screenStyles = new URL('../styles/cheat-sheets.css', import.meta.url);

/** Remembers what a function without arguments gave when it was first called. */
function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}

/**
 * One edition of a bank as a site: all that its pages show. Whatever takes time is made when it is first asked for, and
 * once.
 */
export class Site {
  readonly edition: Edition;
  readonly base: string;
  readonly bank: StoryBank;
  readonly reading: EditionReading;
  /** The fonts of its sheets. */
  readonly fonts: BankFonts;
  readonly #plans = new WeakMap<SheetContent, Record<Orientation, SheetPlan>>();
  readonly #sheets = once(() => bankSheets(this.bank));
  readonly #sheetByAddress = once(() => new Map(this.sheets.map((sheet) => [`${sheet.kind}/${sheet.id}`, sheet])));
  readonly #evidence = once(() => this.#composeEvidence());
  readonly #assets: () => Promise<SheetAssets>;

  constructor({ reading, base, fonts, fontCache }: SiteOptions) {
    this.reading = reading;
    this.edition = reading.bank.edition;
    this.base = base;
    this.bank = bankFromSource(reading.bank.source);
    this.fonts = fonts;
    this.#assets = once(async () =>
      sheetAssets(sheetCharacters(this.sheets), {
        base,
        screenStyles: await readFile(screenStyles, 'utf8'),
        cache: fontCache,
        ownFaces: this.fonts.own.faces,
      }),
    );
  }

  /** A text with commands as they are typed here. */
  asCalled(text: string): string {
    return asCalled(text);
  }

  /** The HTML of a story's body; nothing for a deferred story. */
  bodyHtml(storyId: string): string {
    return this.reading.bodies.get(storyId)?.html ?? '';
  }

  /** Every cheat sheet of the edition. */
  get sheets(): readonly SheetContent[] {
    return this.#sheets();
  }

  /** The cheat sheet of a kind about something. */
  sheet(kind: string, id: string): SheetContent | undefined {
    return this.#sheetByAddress().get(`${kind}/${id}`);
  }

  /** How a sheet is set. */
  plan(content: SheetContent, orientation: Orientation): SheetPlan {
    let plans = this.#plans.get(content);
    if (!plans) {
      const planned = planBothWays(content, this.fonts.measure);
      plans = { portrait: this.#withMissing(planned.portrait), landscape: this.#withMissing(planned.landscape) };
      this.#plans.set(content, plans);
    }
    return plans[orientation];
  }

  #withMissing(plan: SheetPlan): SheetPlan {
    return { ...plan, missing: missingGlyphs(shownTexts(plan).join('\n'), this.fonts) };
  }

  /** Fonts and style sheets of the cheat sheets. */
  sheetAssets(): Promise<SheetAssets> {
    return this.#assets();
  }

  /** What the search needs. */
  get evidence(): EvidenceFile {
    return this.#evidence();
  }

  #composeEvidence(): EvidenceFile {
    const json = JSON.stringify(composeEvidence(this.bank, readWordTable()));
    return { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 12) };
  }
}
