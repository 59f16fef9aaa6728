import { stringify } from 'yaml';
import type { Edition } from '../../src/bank/edition.ts';
import { listNames, type ListName } from '../../schemas/words.ts';
import type { Canaries, Reach } from './canaries.ts';
import { Planter } from './planter.ts';

/** Ids of what the stories of one visibility name. */
export interface ReachedIds {
  company: string;
  competency: string;
  answered: { strong: string; workable: string; stretch: string };
  asked: string;
  figure: string;
  /** Named in private passages alone. */
  hiddenAsk: string;
  hiddenFigure: string;
}

/** What interviews name, and no story. */
export interface InterviewIds {
  company: string;
  competency: string;
  question: string;
}

/** Entries of lists in which every text is a canary, and which are reached in every way that there is. */
export class CanaryLists {
  readonly #canaries: Canaries;
  readonly #entries: Record<ListName, unknown[]> = {
    competencies: [],
    companies: [],
    questions: [],
    figures: [],
    lenses: [],
    openers: [],
  };
  /** Places of each list in which something was planted. */
  readonly places: Record<ListName, Set<string>> = {
    competencies: new Set(),
    companies: new Set(),
    questions: new Set(),
    figures: new Set(),
    lenses: new Set(),
    openers: new Set(),
  };

  constructor(canaries: Canaries) {
    this.#canaries = canaries;
  }

  #add(list: ListName, way: string, reach: Reach, entry: (plant: Planter) => { id: string }): string {
    const plant = new Planter(this.#canaries, `${list} ${way}`, reach);
    const made = entry(plant);
    this.#entries[list].push(made);
    for (const place of plant.places) this.places[list].add(place);
    return made.id;
  }

  competency(way: string, reach: Reach): string {
    return this.#add('competencies', way, reach, (plant) => ({
      id: plant.shown('id'),
      name: `Canary ${plant.shown('name')}`,
      definition: `Whether you ${plant.shown('definition')}.`,
      synonyms: [plant.shown('synonyms[]')],
    }));
  }

  question(way: string, reach: Reach, competencies: readonly string[] = []): string {
    return this.#add('questions', way, reach, (plant) => ({
      id: plant.shown('id'),
      text: `What about ${plant.shown('text')}?`,
      wordings: [`Say more about ${plant.shown('wordings[]')}.`],
      kind: 'behavioral',
      competencies,
    }));
  }

  company(way: string, reach: Reach, lens?: string): string {
    return this.#add('companies', way, reach, (plant) => ({
      id: plant.shown('id'),
      name: `House of ${plant.shown('name')}`,
      about: `They make ${plant.shown('about')}.`,
      ...(lens !== undefined && { lens }),
    }));
  }

  /** Where a figure comes from is for its owner alone. */
  figure(way: string, reach: Reach, company: string): string {
    return this.#add('figures', way, reach, (plant) => ({
      id: plant.shown('id'),
      measures: `length of ${plant.shown('measures')}`,
      scope: `all of ${plant.shown('scope')}`,
      value: `7 ${plant.shown('value')}`,
      unit: plant.shown('unit'),
      status: 'result',
      company,
      say: `seven ${plant.shown('say')}`,
      short: `all ${plant.shown('short')}`,
      source: `the book of ${reach === 'nowhere' ? plant.unread('source') : plant.hidden('source')}`,
      doubt: `Ask about ${reach === 'nowhere' ? plant.unread('doubt') : plant.hidden('doubt')}.`,
    }));
  }

  lens(way: string, reach: Reach, competencies: { shown: string; hidden: string }): string {
    return this.#add('lenses', way, reach, (plant) => ({
      id: plant.shown('id'),
      name: `Lens ${plant.shown('name')}`,
      terms: [
        {
          name: `Term ${plant.shown('terms[].name')}`,
          gloss: `Be ${plant.shown('terms[].gloss')}`,
          gap: `Find ${plant.hidden('terms[].gap')}`,
          competencies: [competencies.shown, competencies.hidden],
        },
        {
          name: `Term ${plant.hidden('terms[].name (of no competency shown)')}`,
          gloss: `Be ${plant.hidden('terms[].gloss (of no competency shown)')}`,
          competencies: [competencies.hidden],
        },
      ],
    }));
  }

  opener(way: string, reach: Edition): void {
    this.#add('openers', way, reach, (plant) => ({
      id: plant.shown('id'),
      text: `Who is ${plant.shown('text')}?`,
      wordings: [`Who else is ${plant.shown('wordings[]')}?`],
      advice: `Begin with ${plant.hidden('advice')}.`,
      answers: {
        10: `I am ${plant.shown('answers.10')}.`,
        30: `I have been ${plant.shown('answers.30')}.`,
        90: `I will be ${plant.shown('answers.90')}.`,
      },
      visibility: reach,
    }));
  }

  /** Adds what stories of one visibility reach, and what they could be thought to reach. */
  reachedBy(reach: Edition): ReachedIds {
    const of = `of ${reach} stories`;
    this.opener(of.replace(' stories', ''), reach);
    const competency = this.competency(of, reach);
    const hidden = this.competency(`${of}: in a term of a lens alone`, 'private');
    const lens = this.lens(of, reach, { shown: competency, hidden });
    const brought = this.competency(`${of}: by a question`, reach);
    return {
      company: this.company(of, reach, lens),
      competency,
      answered: {
        strong: this.question(`${of}: answered strongly`, reach, [brought]),
        workable: this.question(`${of}: answered workably`, reach),
        stretch: this.question(`${of}: answered by a stretch`, reach),
      },
      asked: this.question(`${of}: asked`, reach),
      figure: this.figure(of, reach, this.company(`${of}: by a figure alone`, 'private')),
      hiddenAsk: this.question(`${of}: asked in private`, 'private'),
      hiddenFigure: this.figure(
        `${of}: in private`,
        'private',
        this.company(`${of}: by a private figure alone`, 'private'),
      ),
    };
  }

  /** Adds what no story names. */
  unreached(): InterviewIds {
    const [shown, hidden] = [this.competency('of nothing', 'private'), this.competency('of a lens', 'private')];
    this.question('of nothing', 'private');
    this.company('of nothing', 'private');
    this.figure('of nothing', 'nowhere', this.company('of a figure of nothing', 'private'));
    return {
      company: this.company('of an interview', 'private', this.lens('of an interview', 'private', { shown, hidden })),
      competency: this.competency('of an interview', 'private'),
      question: this.question('of an interview', 'private'),
    };
  }

  /** The lists as files, to be put after what stands in them already. */
  files(): Map<ListName, string> {
    const comment = (name: ListName): string => `# ${this.#canaries.plant('nowhere', `${name}: comment`)}\n`;
    return new Map(listNames.map((name) => [name, `${comment(name)}${stringify(this.#entries[name])}`]));
  }
}
